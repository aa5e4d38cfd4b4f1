import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const readingQuestion: Question = {
  id: 'appraisal.reading',
  type: 'contradiction',
  at: '/template/reading',
  ask: words(
    '考核表印出的满分合计只有 80 分（工作态度 40、职务能力 40），其余缺失。总分怎样算？',
    'The printed maxima add up to 80 only (attitude 40, ability 40); the rest is lost. How is the total made?',
  ),
  options: [
    {
      value: 'raw_of_80',
      label: words('按 80 分原分计', 'Points as they are, out of 80'),
      consequence: words(
        '69 分就是 69 分，合格；满分 80 分也只是良好，没有人能得优秀。',
        '69 stays 69, a pass; a perfect sheet of 80 is only good, and nobody can be excellent.',
      ),
    },
    {
      value: 'scaled_to_100',
      label: words(
        '折算成百分制，考核表标明“暂定”',
        'Scaled to 100, and the sheet says “provisional”',
      ),
      consequence: words(
        '69 ÷ 80 × 100 = 86.25 分，良好。',
        '69 ÷ 80 × 100 = 86.25, which is good.',
      ),
    },
    {
      value: 'with_20_point_results_part',
      label: words('补上 20 分的工作业绩', 'A results part of 20 points is added'),
      consequence: words(
        '每张表多打一项业绩：69 + 16 = 85 分，良好。',
        'Every sheet gets one more score: 69 + 16 = 85, which is good.',
      ),
    },
  ],
  proposed: 'scaled_to_100',
  mustAsk: true,
}

export const weightsQuestion: Question = {
  id: 'appraisal.weights',
  type: 'gap',
  at: '/template/weightsPercent',
  ask: words(
    '360 度考核的自评、同事、上级、客户各占多少？制度没有写权重。',
    'What share of a 360° total do self, peers, superior and customers have? The text gives no weights.',
  ),
  options: [
    {
      value: { self: '10', peer: '20', superior: '50', customer: '20' },
      label: words('10 / 20 / 50 / 20（示例）', '10 / 20 / 50 / 20 (an example)'),
      consequence: words(
        '自评 95、同事均分 87.67、上级 82、客户 83：总分 84.63，良好。',
        'Self 95, peers 87.67 on average, superior 82, customers 83: 84.63 in all, good.',
      ),
    },
    {
      value: { self: '25', peer: '25', superior: '25', customer: '25' },
      label: words('四方各 25', '25 each'),
      consequence: words('同样的评分：总分 86.92，良好。', 'The same scores: 86.92 in all, good.'),
    },
  ],
  mustAsk: true,
}

export const missingGroupQuestion: Question = {
  id: 'appraisal.missing_group',
  type: 'ambiguity',
  at: '/template/missingGroup',
  ask: words(
    '某一方没有人评分（例如没有客户），总分怎样算？',
    'A group gave no score, for example no customer: how is the total made?',
  ),
  options: [
    {
      value: 'renormalise',
      label: words(
        '其余各方按比例放大，考核表写明',
        'The others’ weights grow, and the sheet says so',
      ),
      consequence: words(
        '没有客户时，其余 80% 的权重按 100% 算：85.04 分。',
        'Without customers the other 80% count as the whole: 85.04.',
      ),
    },
    {
      value: 'block',
      label: words('不出结果', 'No result'),
      consequence: words('补齐评分之前不出总分。', 'There is no total until the scores are in.'),
    },
    {
      value: 'zero',
      label: words('按零分计', 'It counts as zero'),
      consequence: words(
        '没有客户时 84.63 分变成 68.03 分，被评人吃亏。',
        'Without customers 84.63 becomes 68.03: the person pays for it.',
      ),
    },
  ],
  proposed: 'renormalise',
  mustAsk: true,
}

export const lettersQuestion: Question = {
  id: 'appraisal.letters',
  type: 'contradiction',
  at: '/letters',
  ask: words(
    '“一年 6 次 C”中的 C 是哪一等？评分等级只有优秀、良好、合格、不合格。',
    'Which grade is the C of “six C in a year”? The grades are named excellent, good, pass and fail.',
  ),
  options: [
    {
      value: { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
      label: words('优秀 A、良好 B、合格 C、不合格 D', 'Excellent A, good B, pass C, fail D'),
      consequence: words(
        '60 至 80 分为 C，60 分以下为 D；一年 6 次就要立案。',
        'From 60 to below 80 is a C, below 60 a D; six in a year open a case.',
      ),
    },
    {
      value: { excellent: 'A', good: 'A', pass: 'B', fail: 'C' },
      label: words('优秀和良好 A、合格 B、不合格 C', 'Excellent and good A, pass B, fail C'),
      consequence: words('只有 60 分以下才算 C。', 'Only totals below 60 are a C.'),
    },
  ],
  proposed: { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
  mustAsk: true,
}

const bandOn: Question = {
  id: 'appraisal.band_on',
  type: 'contradiction',
  at: '/bandOn',
  ask: words(
    '印出的等级之间有空档（89 至 90、79 至 80），89.5 分算哪一等？',
    'The printed grades leave gaps (89 to 90, 79 to 80): which grade is 89.5?',
  ),
  options: [
    {
      value: 'total',
      label: words(
        '按两位小数的总分，满 90 才是优秀',
        'By the printed total: excellent starts at 90',
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

const counting: Question = {
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

const worseCounts: Question = {
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

const projectDue: Question = {
  id: 'appraisal.project_due',
  type: 'gap',
  at: '/cycle/dueDays',
  ask: words(
    '项目结束后几天内完成考核？原文没有写。',
    'Within how many days of a project’s end is its appraisal due? The text does not say.',
  ),
  options: [
    option(
      15,
      words('15 天', '15 days'),
      words('8 月 31 日完工，9 月 15 日前考核。', 'Ended on 31 August: by 15 September.'),
    ),
    option(
      30,
      words('30 天', '30 days'),
      words('8 月 31 日完工，9 月 30 日前考核。', 'Ended on 31 August: by 30 September.'),
    ),
  ],
  proposed: 15,
  mustAsk: false,
}

/** What R11, R15 and R19 leave open about appraisal. */
export const questions: readonly Question[] = [
  readingQuestion,
  weightsQuestion,
  missingGroupQuestion,
  lettersQuestion,
  bandOn,
  counting,
  worseCounts,
  projectDue,
]
