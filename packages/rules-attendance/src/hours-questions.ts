import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const tolerance: Question = {
  id: 'attendance.late_after',
  type: 'gap',
  at: '/hours/toleranceMinutes',
  ask: words(
    '晚到、早走几分钟算迟到、早退？',
    'After how many minutes is somebody late, or gone early?',
  ),
  inText: words(
    '原文要求打卡，没有写几分钟算迟到。',
    'The text asks people to clock and does not say when they are late.',
  ),
  options: [
    option(
      0,
      words('过点即算', 'At once'),
      words('9:00 上班，9:01 打卡算迟到。', 'Where work begins at 09:00, 09:01 is late.'),
    ),
    option(
      10,
      words('超过 10 分钟才算', 'After ten minutes'),
      words('9:10 不算，9:11 算。', '09:10 is in time, 09:11 is late.'),
    ),
  ],
  proposed: 0,
  mustAsk: true,
}

export const lapsesCost: Question = {
  id: 'attendance.lapses_cost',
  type: 'gap',
  at: '/hours/lapses',
  ask: words('迟到、早退扣不扣钱？', 'Does lateness cost anything?'),
  inText: words('原文没有写扣款。', 'The text names no deduction.'),
  options: [
    option(
      { freeTimes: 0, fenEach: 0 },
      words('只记录，不扣款', 'Recorded only'),
      words('考核时可以参考。', 'An appraisal may look at it.'),
    ),
    option(
      { freeTimes: 3, fenEach: 20_00 },
      words('每月三次以内不扣，以后每次 20 元', 'Three times a month free, then 20 yuan each'),
      words('一个月五次，扣两次共 40 元。', 'Five times in a month cost two times 20 yuan.'),
    ),
  ],
  proposed: { freeTimes: 0, fenEach: 0 },
  mustAsk: false,
}

export const missedDay: Question = {
  id: 'attendance.missed_day',
  type: 'gap',
  at: '/hours/missed',
  ask: words(
    '整个工作日没有打卡，也没有请假、出差，算不算旷工？',
    'Is a working day without clocking, leave or a trip an unexcused absence?',
  ),
  options: [
    option(
      'absence',
      words('可以认定旷工', 'It can be one'),
      words(
        '由他人提出，本人先答复，再认定。',
        'Somebody proposes it, the person answers, then it is decided.',
      ),
    ),
    option(
      'recorded',
      words('只记缺卡', 'It is recorded only'),
      words('不按旷工处理。', 'It is no absence.'),
    ),
  ],
  proposed: 'absence',
  mustAsk: false,
}

const KINDS = {
  personal: { key: 'personal', name: words('事假', 'Personal leave'), paidPercent: 0 },
  sick: { key: 'sick', name: words('病假', 'Sick leave'), paidPercent: 100 },
  annual: { key: 'annual', name: words('年休假', 'Annual leave'), paidPercent: 100 },
  family: { key: 'family', name: words('婚丧、生育假', 'Family leave'), paidPercent: 100 },
}

/** Personal leave is not paid, any other is. */
const USUAL = [KINDS.personal, KINDS.sick, KINDS.annual, KINDS.family]

export const leaveKinds: Question = {
  id: 'attendance.leave_kinds',
  type: 'gap',
  at: '/leave/kinds',
  ask: words(
    '有哪些假，请假期间发多少工资？',
    'Which kinds of leave are there, and how are they paid?',
  ),
  inText: words('原文没有写请假。', 'The text says nothing of leave.'),
  options: [
    option(
      USUAL,
      words('事假不发，病假、年休假和婚丧、生育假照发', 'Personal leave unpaid, any other paid'),
      words('事假一天扣一天工资。', 'A day of personal leave costs a day’s pay.'),
    ),
    option(
      [KINDS.personal, { ...KINDS.sick, paidPercent: 60 }, KINDS.annual, KINDS.family],
      words('事假不发，病假只发一部分，其余照发', 'Personal leave unpaid, sick leave in part'),
      words(
        '病假工资有法定下限，须核对当地规定；发几成可以在规则里改。',
        'The law sets a least for sick pay that has to be checked; the share can be changed in the rules.',
      ),
    ),
  ],
  proposed: USUAL,
  mustAsk: true,
}
