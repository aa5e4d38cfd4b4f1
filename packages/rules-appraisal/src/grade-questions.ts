import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const lettersQuestion: Question = {
  id: 'appraisal.letters',
  type: 'contradiction',
  at: '/letters',
  ask: words(
    '多次得到才有后果的 C 是哪一等？',
    'Which grade is the C that has consequences when it is given several times?',
  ),
  inText: words(
    '“一年 6 次 C”没有说明，评分等级只有优秀、良好、合格、不合格。',
    '“Six C in a year” does not say: the grades are named excellent, good, pass and fail.',
  ),
  options: [
    {
      value: { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
      label: words('优秀 A、良好 B、合格 C、不合格 D', 'Excellent A, good B, pass C, fail D'),
      consequence: words('合格是 C，不合格是 D。', 'A pass is a C and a fail is a D.'),
      inText: words(
        '60 至 80 分为 C，60 分以下为 D；一年 6 次就要立案。',
        'From 60 to below 80 is a C, below 60 a D; six in a year open a case.',
      ),
    },
    {
      value: { excellent: 'A', good: 'A', pass: 'B', fail: 'C' },
      label: words('优秀和良好 A、合格 B、不合格 C', 'Excellent and good A, pass B, fail C'),
      consequence: words('只有不合格才算 C。', 'Only a fail is a C.'),
      inText: words('只有 60 分以下才算 C。', 'Only totals below 60 are a C.'),
    },
  ],
  proposed: { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
  mustAsk: true,
}

export const bandOn: Question = {
  id: 'appraisal.band_on',
  type: 'contradiction',
  at: '/bandOn',
  ask: words(
    '介于两等之间的总分（如 89.5 分）算哪一等？',
    'Which grade is a total between two, such as 89.5?',
  ),
  inText: words(
    '印出的等级之间有空档（89 至 90、79 至 80）。',
    'The printed grades leave gaps (89 to 90, 79 to 80).',
  ),
  options: [
    {
      value: 'total',
      label: words(
        '按两位小数的总分，满 90 才是优秀',
        'By the exact total: excellent starts at 90',
      ),
      consequence: words('89.5 分是良好。', '89.5 is good.'),
    },
    {
      value: 'whole_points',
      label: words('先四舍五入到整数分', 'Rounded to whole points first'),
      consequence: words('89.5 分按 90 分，是优秀。', '89.5 counts as 90 and is excellent.'),
    },
  ],
  proposed: 'total',
  mustAsk: false,
}

export const counting: Question = {
  id: 'appraisal.low_grade_year',
  type: 'ambiguity',
  at: '/lowGrades/counting',
  ask: words(
    '“年度内”6 次 C，按自然年还是连续 12 个月？',
    'Six C “within the year”: the calendar year, or any twelve months?',
  ),
  options: [
    {
      value: 'calendar_year',
      label: words('自然年', 'The calendar year'),
      consequence: words(
        '去年 10 至 12 月 3 次、今年 1 至 3 月 3 次：今年只算 3 次。',
        'Three in October to December and three in January to March count as three this year.',
      ),
    },
    {
      value: 'rolling_12',
      label: words('连续 12 个月', 'Any twelve months'),
      consequence: words(
        '同样的情况算 6 次，要立案。',
        'The same six count as six and open a case.',
      ),
    },
  ],
  proposed: 'calendar_year',
  mustAsk: false,
}

export const worseCounts: Question = {
  id: 'appraisal.worse_than_c',
  type: 'ambiguity',
  at: '/lowGrades/worseCounts',
  ask: words('比 C 更差的 D 算不算一次 C？', 'Does a D, which is worse, count as a C?'),
  options: [
    {
      value: true,
      label: words('算', 'Yes'),
      consequence: words('3 次 C 加 3 次 D 算 6 次。', 'Three C and three D are six.'),
    },
    {
      value: false,
      label: words('不算', 'No'),
      consequence: words('3 次 C 加 3 次 D 只算 3 次。', 'Three C and three D are three.'),
    },
  ],
  proposed: true,
  mustAsk: false,
}
