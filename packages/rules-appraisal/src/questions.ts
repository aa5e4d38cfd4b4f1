import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import { bandOn, counting, lettersQuestion, worseCounts } from './grade-questions'

export const readingQuestion: Question = {
  id: 'appraisal.reading',
  type: 'contradiction',
  at: '/template/reading',
  ask: words(
    '各项满分合计不足总分的满分，总分怎样算？',
    'The maxima add up to less than a full mark: how is the total made?',
  ),
  inText: words(
    '考核表印出的满分合计只有 80 分（工作态度 40、职务能力 40），其余缺失。',
    'The printed maxima add up to 80 only (attitude 40, ability 40); the rest is lost.',
  ),
  options: [
    {
      value: 'raw_of_80',
      label: words('按 80 分原分计', 'Points as they are, out of 80'),
      consequence: words(
        '打几分就是几分；各项都打满也可能够不上最高一等。',
        'Points stay as they are; even a perfect sheet may not reach the highest grade.',
      ),
      inText: words(
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
        '得分除以满分合计，再乘 100。',
        'Points are divided by the sum of the maxima and multiplied by 100.',
      ),
      inText: words('69 ÷ 80 × 100 = 86.25 分，良好。', '69 ÷ 80 × 100 = 86.25, which is good.'),
    },
    {
      value: 'with_20_point_results_part',
      label: words('补上 20 分的工作业绩', 'A results part of 20 points is added'),
      consequence: words(
        '每张表多打一项业绩，最多 20 分。',
        'Every sheet gets one more score, of 20 at most.',
      ),
      inText: words(
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
    '360 度考核的自评、同事、上级、客户各占多少？',
    'What share of a 360° total do self, peers, superior and customers have?',
  ),
  inText: words('制度没有写权重。', 'The text gives no weights.'),
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

const projectDue: Question = {
  id: 'appraisal.project_due',
  type: 'gap',
  at: '/cycle/dueDays',
  ask: words(
    '项目结束后几天内完成考核？',
    'Within how many days of a project’s end is its appraisal due?',
  ),
  inText: words('原文没有写。', 'The text does not say.'),
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
