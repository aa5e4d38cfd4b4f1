import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const unreachable: Question = {
  id: 'attendance.unreachable_swallows_12_hours',
  type: 'contradiction',
  at: '/absence/unreachable',
  ask: words('怎样才算联系不上？', 'When can somebody not be reached?'),
  inText: words(
    '“联系不上”没有时间和次数，照字面一个未接电话就算旷工，12 小时的规定等于没有。',
    '“Cannot be reached” has no time or number of attempts: to the letter one missed call is enough and the 12 hours mean nothing.',
  ),
  options: [
    option(
      { attempts: 2, minutesApart: 30 },
      words('记录在案的两次联系，相隔 30 分钟', 'Two logged attempts, 30 minutes apart'),
      words('10:00、10:30 两次都无应答才算。', 'No answer at 10:00 and at 10:30.'),
    ),
    option(
      { attempts: 1, minutesApart: 0 },
      words('照字面，一次即可', 'To the letter: one is enough'),
      words('一次未接来电即旷工。', 'One missed call is an absence.'),
    ),
  ],
  proposed: { attempts: 2, minutesApart: 30 },
  mustAsk: true,
}

export const absenceCosts: Question = {
  id: 'attendance.absence_costs',
  type: 'ambiguity',
  at: '/absence/costs',
  ask: words('旷工按几天算、扣多少？', 'How long is an absence and what does it cost?'),
  inText: words('原文没有写扣款。', 'The source names no deduction.'),
  options: [
    option(
      'whole_day',
      words('按整天，只作记录', 'A whole day, recorded only'),
      words('记 1 天旷工，不扣款。', 'One day of absence is recorded; nothing is deducted.'),
    ),
    option(
      'whole_day_unpaid',
      words('按整天，不发当天工资', 'A whole day without pay'),
      words(
        '扣 1 天工资，须先定折算办法。',
        'One day’s pay is lost; the basis of part months must be decided first.',
      ),
    ),
  ],
  proposed: 'whole_day',
  mustAsk: true,
}

export const absenceWhere: Question = {
  id: 'attendance.absence_where',
  type: 'ambiguity',
  at: '/absence/where',
  ask: words(
    '失联算旷工，只管出差，还是总部也管？',
    'Does being out of contact count on trips only, or at headquarters too?',
  ),
  options: [
    option(
      'trips',
      words('只管出差', 'Trips only'),
      words('总部人员按打卡认定。', 'Headquarters go by the clock.'),
    ),
    option(
      'all',
      words('都管', 'Everyone'),
      words(
        '总部人员关机 13 小时也算旷工；日报仍只要求出差人员。',
        'A telephone off for 13 hours is an absence at headquarters too; the daily report stays for trips.',
      ),
    ),
  ],
  proposed: 'trips',
  mustAsk: false,
}

export const absenceContested: Question = {
  id: 'attendance.absence_contested',
  type: 'gap',
  at: '/absence/contested',
  ask: words('本人不认可旷工认定，怎样申辩？', 'How does a person contest an absence?'),
  options: [
    option(
      'answer_first',
      words(
        '先告知情形，本人答复后再认定',
        'The person sees the ground and may answer before it counts',
      ),
      words('答复期内不记旷工。', 'Nothing is recorded before the answer is heard.'),
    ),
    option('no_route', words('不设申辩', 'No route'), words('认定即生效。', 'It counts at once.')),
  ],
  proposed: 'answer_first',
  mustAsk: false,
}
