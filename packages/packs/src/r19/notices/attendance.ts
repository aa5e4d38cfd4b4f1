import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.1, R19.4 and R19.7 leave open about attendance, reports and absence. */
export const attendanceNotices: readonly Notice[] = [
  {
    id: 'r19.unreachable_swallows_12_hours',
    type: 'contradiction',
    clauses: ['R19.7.2', 'R19.7.3'],
    ask: words(
      '“联系不上”没有时间和次数，照字面一个未接电话就算旷工，12 小时的规定等于没有。怎样认定？',
      '“Cannot be reached” has no time or number of attempts: to the letter one missed call is enough and the 12 hours mean nothing. What counts?',
    ),
    options: [
      {
        value: 'two_attempts',
        label: words('记录在案的两次联系，相隔 30 分钟', 'Two logged attempts, 30 minutes apart'),
        consequence: words('10:00、10:30 两次都无应答才算。', 'No answer at 10:00 and at 10:30.'),
      },
      {
        value: 'to_the_letter',
        label: words('照字面，一次即可', 'To the letter: one is enough'),
        consequence: words('一次未接来电即旷工。', 'One missed call is an absence.'),
      },
    ],
    proposed: 'two_attempts',
    mustAsk: true,
  },
  {
    id: 'r19.daily_report_late',
    type: 'ambiguity',
    clauses: ['R19.4.2', 'R19.7.1'],
    ask: words('日报几点以后算未报？', 'When is a daily report late?'),
    options: [
      {
        value: 'noon_next_day',
        label: words('次日中午 12 点', 'At noon the next day'),
        consequence: words(
          '8 日的日报 9 日 11:00 交不算迟。',
          'The 8th’s report handed in at 11:00 on the 9th is in time.',
        ),
      },
      {
        value: 'midnight',
        label: words('当天 24 点', 'At midnight'),
        consequence: words(
          '8 日的日报 9 日 0:30 交算未报。',
          'The 8th’s report handed in at 0:30 on the 9th is missing.',
        ),
      },
    ],
    proposed: 'noon_next_day',
    mustAsk: true,
  },
  {
    id: 'r19.absence_costs',
    type: 'ambiguity',
    clauses: ['R19.7'],
    ask: words(
      '旷工按几天算、扣多少？原文没有写扣款。',
      'How long is an absence and what does it cost? The source names no deduction.',
    ),
    options: [
      {
        value: 'whole_day',
        label: words('按整天，只作记录', 'A whole day, recorded only'),
        consequence: words(
          '记 1 天旷工，不扣款。',
          'One day of absence is recorded; nothing is deducted.',
        ),
      },
      {
        value: 'whole_day_unpaid',
        label: words('按整天，不发当天工资', 'A whole day without pay'),
        consequence: words(
          '扣 1 天工资，须先定折算办法。',
          'One day’s pay is lost; the basis of part months must be decided first.',
        ),
      },
    ],
    proposed: 'whole_day',
    mustAsk: true,
  },
  {
    id: 'r19.absence_where',
    type: 'ambiguity',
    clauses: ['R19.7'],
    ask: words(
      '三种旷工情形只管出差，还是总部也管？',
      'Do the three grounds hold on trips only, or at headquarters too?',
    ),
    options: [
      {
        value: 'trips',
        label: words('只管出差', 'Trips only'),
        consequence: words('总部人员按打卡认定。', 'Headquarters go by the clock.'),
      },
      {
        value: 'all',
        label: words('都管', 'Everyone'),
        consequence: words(
          '总部人员不交日报也算旷工。',
          'Headquarters staff without a daily report are absent too.',
        ),
      },
    ],
    proposed: 'trips',
    mustAsk: false,
  },
  {
    id: 'r19.absence_contested',
    type: 'gap',
    clauses: ['R19.7'],
    ask: words('本人不认可旷工认定，怎样申辩？', 'How does a person contest an absence?'),
    options: [
      {
        value: 'answer_first',
        label: words(
          '先告知情形，本人答复后再认定',
          'The person sees the ground and may answer before it counts',
        ),
        consequence: words('答复期内不记旷工。', 'Nothing is recorded before the answer is heard.'),
      },
      {
        value: 'no_route',
        label: words('不设申辩', 'No route'),
        consequence: words('认定即生效。', 'It counts at once.'),
      },
    ],
    proposed: 'answer_first',
    mustAsk: false,
  },
  {
    id: 'r19.week_of_absence',
    type: 'ambiguity',
    clauses: ['R19.7.4'],
    ask: words('“旷工一周”是多少天？', 'How long is “one week of absence”?'),
    options: [
      {
        value: '7_calendar_days',
        label: words('连续 7 个日历日', '7 calendar days in a row'),
        consequence: words('3 日至 9 日连续旷工即满一周。', 'The 3rd to the 9th is a week.'),
      },
      {
        value: '5_workdays',
        label: words('连续 5 个工作日', '5 workdays in a row'),
        consequence: words('周一至周五连续旷工即满一周。', 'Monday to Friday is a week.'),
      },
      {
        value: '7_in_a_year',
        label: words('一年累计 7 天', '7 days in a year'),
        consequence: words(
          '全年零星旷工满 7 天即算。',
          'Seven scattered days in a year are enough.',
        ),
      },
    ],
    proposed: '7_calendar_days',
    mustAsk: true,
  },
  {
    id: 'r19.leaving_needs_notice',
    type: 'gap',
    clauses: ['R19.7.4'],
    ask: words(
      '视为自动离职之前，要不要书面通知？',
      'Is a written notice due before someone counts as having left?',
    ),
    options: [
      {
        value: 'notice_and_reply',
        label: words('先书面通知，给答复时间', 'A written notice and time to reply'),
        consequence: words(
          '通知未送达、答复期未满，不能办离职。',
          'The case cannot close before both.',
        ),
      },
      {
        value: 'none',
        label: words('不通知', 'None'),
        consequence: words('满一周即离职。', 'The week ends it.'),
      },
    ],
    proposed: 'notice_and_reply',
    mustAsk: false,
  },
  {
    id: 'r19.law_automatic_resignation',
    type: 'gap',
    clauses: ['R19.7.4'],
    ask: words(
      '“自动离职”在实务中难获支持，程序是否留痕？',
      '“Automatic resignation” is weak in practice. Is the process documented?',
    ),
    options: [
      {
        value: 'documented_process',
        label: words('通知、送达、答复全程留痕', 'Notice, delivery and reply on record'),
        consequence: words(
          '以旷工解除合同须有制度和送达证据。',
          'Ending a contract for absence takes a published rule and proof of delivery.',
        ),
      },
    ],
    proposed: 'documented_process',
    mustAsk: false,
    law: true,
  },
]
