import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const noticeCounts: Question = {
  id: 'leaving.notice_counts',
  type: 'ambiguity',
  at: '/notice/counts',
  ask: words(
    '提前通知的期限按月算还是按天算？',
    'Is the time of notice counted in months or in days?',
  ),
  inText: words(
    '原文写“提前一个月”，法律规定是 30 天。',
    'The text says “one month ahead”, the law 30 days.',
  ),
  options: [
    option(
      'months',
      words('按月', 'In months'),
      words('1 月 31 日递交，2 月 28 日可走。', 'A letter of 31 January: 28 February.'),
    ),
    option(
      'days',
      words('按天', 'In days'),
      words('1 月 31 日递交，3 月 2 日可走。', 'A letter of 31 January: 2 March.'),
    ),
    option(
      'shorter',
      words('取对员工较短的', 'Whichever is shorter for the employee'),
      words(
        '3 月 15 日递交，4 月 14 日可走。',
        'A letter of 15 March: 14 April, a day before the month is over.',
      ),
    ),
  ],
  proposed: 'shorter',
  mustAsk: true,
}

export const probationDays: Question = {
  id: 'leaving.probation_days',
  type: 'gap',
  at: '/notice/probationDays',
  ask: words(
    '试用期辞职提前几天？法律规定是 3 天。',
    'How many days ahead on probation? The law says 3.',
  ),
  inText: words('原文没有写。', 'The text says nothing.'),
  options: [
    option(
      3,
      words('3 天', '3 days'),
      words('3 月 15 日递交，3 月 18 日可走。', 'A letter of 15 March: 18 March.'),
    ),
    option(
      30,
      words('30 天，与正式员工相同', '30 days, as for everyone'),
      words('3 月 15 日递交，4 月 14 日可走。', 'A letter of 15 March: 14 April.'),
    ),
  ],
  proposed: 3,
  mustAsk: true,
}

export const finalPay: Question = {
  id: 'leaving.final_pay_waits',
  type: 'ambiguity',
  at: '/handover/finalPay',
  ask: words('移交没办完，能否扣住最后一笔工资？', 'May final pay wait for the hand-over?'),
  options: [
    option(
      'paid_anyway',
      words('不能，只扣离职证明', 'No: only the leaving certificate waits'),
      words('已挣得的工资照发。', 'Wages already earned are paid.'),
    ),
    option(
      'waits',
      words('可以', 'Yes'),
      words('移交办完才发，有法律风险。', 'It is paid after the hand-over, at a legal risk.'),
    ),
  ],
  proposed: 'paid_anyway',
  mustAsk: true,
}

export const procedure: Question = {
  id: 'leaving.hand_over_procedure',
  type: 'gap',
  at: '/handover/procedure',
  ask: words('离职移交按什么程序办？', 'By which procedure is the hand-over done?'),
  inText: words('原文没有提供移交办法。', 'The text does not supply one.'),
  options: [],
  mustAsk: false,
}

export const noticeAtAll: Question = {
  id: 'leaving.notice',
  type: 'gap',
  at: '/notice',
  ask: words(
    '辞职须提前多久书面提出？没有决定的，最后工作日逐次商定。',
    'How long ahead is a resignation handed in? While that is open, each last day is agreed on.',
  ),
  options: [
    option(
      { months: 1, days: 30, counts: 'shorter', probationDays: 3 },
      words(
        '一个月或 30 天，取较短的；试用期 3 天',
        'A month or 30 days, whichever is shorter; 3 days on probation',
      ),
      words('3 月 15 日递交，4 月 14 日可走。', 'A letter of 15 March: 14 April.'),
    ),
    option(
      { months: 1, days: 30, counts: 'days', probationDays: 3 },
      words('30 天，试用期 3 天', '30 days; 3 days on probation'),
      words('1 月 31 日递交，3 月 2 日可走。', 'A letter of 31 January: 2 March.'),
    ),
    option(
      { months: 1, days: 30, counts: 'months', probationDays: 3 },
      words('一个月，试用期 3 天', 'A month; 3 days on probation'),
      words('3 月 15 日递交，4 月 15 日可走。', 'A letter of 15 March: 15 April.'),
    ),
  ],
  mustAsk: false,
}

/** What R12.4 and R19.3 leave open about leaving. */
export const questions: readonly Question[] = [
  noticeAtAll,
  noticeCounts,
  probationDays,
  finalPay,
  procedure,
]
