import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const appealWindow: Question = {
  id: 'appeal.window',
  type: 'gap',
  at: '/window',
  ask: words('申诉要在多久之内提出？', 'Within what time may a result be appealed?'),
  inText: words('原文没有期限。', 'The text has no limit.'),
  options: [
    option(
      { every: 10, unit: 'working_day' },
      words('10 个工作日', '10 working days'),
      words(
        '6 月 1 日（周一）告知结果，6 月 15 日前可以申诉（没有节假日时）。',
        'Told on Monday 1 June: until 15 June, where no holiday comes between.',
      ),
    ),
    option(
      { every: 7, unit: 'day' },
      words('7 天', '7 days'),
      words('6 月 30 日告知结果，7 月 7 日前可以申诉。', 'Told on 30 June: until 7 July.'),
    ),
    option(
      { every: 1, unit: 'month' },
      words('一个月', 'A month'),
      words('6 月 30 日告知结果，7 月 30 日前可以申诉。', 'Told on 30 June: until 30 July.'),
    ),
  ],
  proposed: { every: 10, unit: 'working_day' },
  mustAsk: true,
}

export const appealBody: Question = {
  id: 'appeal.body',
  type: 'gap',
  at: '/heardBy',
  ask: words('申诉由谁受理、由谁裁定？', 'Who takes an appeal and who decides it?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      'others',
      words('由不含原评分人的复核人裁定', 'A body without the first rater'),
      words('原评分人只作书面说明。', 'The first rater explains in writing, no more.'),
    ),
    option(
      'their_superior',
      words('由原评分人的上级裁定', 'The first rater’s superior'),
      words('其他人裁定的不算。', 'Nobody else’s decision counts.'),
    ),
  ],
  proposed: 'others',
  mustAsk: true,
}

export const appealEffect: Question = {
  id: 'appeal.effect',
  type: 'gap',
  at: '/meanwhile',
  ask: words(
    '申诉期间，原结果对晋升、奖惩、工资还算不算数？',
    'While an appeal runs, does the result already count for promotion, sanctions and pay?',
  ),
  options: [
    option(
      'frozen',
      words('冻结到裁定为止', 'Frozen until decided'),
      words('当月工资按申诉前的结果发。', 'Pay goes by the result before it.'),
    ),
    option(
      'counts',
      words('照常执行，改判后补正', 'It counts, and is corrected if changed'),
      words('改判后补发或冲回差额。', 'The difference is paid or taken back later.'),
    ),
  ],
  proposed: 'frozen',
  mustAsk: true,
}

export const appealDecidedWithin: Question = {
  id: 'appeal.decided_within',
  type: 'gap',
  at: '/decidedWithin',
  ask: words('申诉要在多久之内裁定？', 'Within what time is an appeal decided?'),
  inText: words('原文没有写。', 'The text does not say.'),
  options: [
    option(
      { every: 10, unit: 'working_day' },
      words('10 个工作日', '10 working days'),
      words(
        '6 月 1 日（周一）申诉，6 月 15 日前裁定。',
        'Made on Monday 1 June: decided by 15 June.',
      ),
    ),
    option(
      { every: 1, unit: 'month' },
      words('一个月', 'A month'),
      words('6 月 10 日申诉，7 月 10 日前裁定。', 'Made on 10 June: decided by 10 July.'),
    ),
  ],
  proposed: { every: 10, unit: 'working_day' },
  mustAsk: true,
}

/** What R12.2.3 leaves open about appeals: everything but that there is one. */
export const questions: readonly Question[] = [
  appealWindow,
  appealBody,
  appealEffect,
  appealDecidedWithin,
]
