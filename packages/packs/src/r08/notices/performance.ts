import { type Words, words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { FOUR_GRADES, PASS_OR_FAIL } from '../grades'

/** One of the two appraisals of R08.3, as its questions speak of it. */
interface Appraised {
  /** What its questions are called by: `r08.department_cycle`. */
  readonly id: 'department' | 'individual'
  readonly clause: string
  readonly ruleSet: string
  readonly who: Words
  readonly superiorAlone: Words
}

const weights = ({ clause, ruleSet, who, superiorAlone }: Appraised): Notice => ({
  id: 'appraisal.weights',
  type: 'gap',
  clauses: [clause],
  ask: words(
    `${who.zh}由谁评分、各占多少？原文没有写。`,
    `Who scores ${who.en}, and for how much does each count? The text does not say.`,
  ),
  options: [
    {
      value: { self: '0', peer: '0', superior: '100', customer: '0' },
      label: superiorAlone,
      consequence: words('其余各方的评分只作参考。', 'What the others think is for information.'),
    },
    {
      value: { self: '10', peer: '20', superior: '50', customer: '20' },
      label: words('四方各占 10、20、50、20', 'All four: 10, 20, 50 and 20'),
      consequence: words(
        '自评 80、同事 90、上级 85、客户 75：总分 83.5。',
        '80 from oneself, 90 from peers, 85 from above, 75 from customers: 83.5 in all.',
      ),
    },
    {
      value: { self: '25', peer: '25', superior: '25', customer: '25' },
      label: words('四方各占 25', 'All four: 25 each'),
      consequence: words('同样的评分：总分 82.5。', 'The same scores: 82.5 in all.'),
    },
  ],
  mustAsk: true,
  ruleSet,
  at: '/template/weightsPercent',
})

const cycle = ({ id, clause, ruleSet, who }: Appraised): Notice => ({
  id: `r08.${id}_cycle`,
  type: 'gap',
  clauses: [clause],
  ask: words(
    `${who.zh}多久考核一次？原文没有写。`,
    `How often is ${who.en} appraised? The text does not say.`,
  ),
  options: [
    {
      value: { period: 'quarter', dueDay: 'last' },
      label: words('每季度', 'Every quarter'),
      consequence: words(
        '3 月、6 月、9 月、12 月末各一次。',
        'At the ends of March, June, September and December.',
      ),
    },
    {
      value: { period: 'year', dueDay: 'last' },
      label: words('每年', 'Every year'),
      consequence: words('12 月末一次。', 'At the end of December.'),
    },
    {
      value: { period: 'month', dueDay: 'last' },
      label: words('每月', 'Every month'),
      consequence: words('每月末一次。', 'At the end of each month.'),
    },
  ],
  proposed: { period: 'quarter', dueDay: 'last' },
  mustAsk: false,
  ruleSet,
  at: '/cycle',
})

const grades = ({ id, clause, ruleSet, who }: Appraised): Notice => ({
  id: `r08.${id}_grades`,
  type: 'gap',
  clauses: [clause],
  ask: words(
    `${who.zh}考核分哪几等？原文没有写。`,
    `Which grades does the appraisal of ${who.en} have? The text names none.`,
  ),
  options: [
    {
      value: FOUR_GRADES,
      label: words('用 R15 的四等：90、80、60 分', 'The four grades of R15: 90, 80, 60'),
      consequence: words('83.5 分为良好，65 分为合格。', '83.5 is good, 65 is a pass.'),
    },
    {
      value: PASS_OR_FAIL,
      label: words('只分合格、不合格', 'Pass and fail only'),
      consequence: words('83.5 分和 65 分同为合格。', '83.5 and 65 both pass.'),
    },
  ],
  proposed: FOUR_GRADES,
  mustAsk: false,
  ruleSet,
  at: '/bands',
})

const APPRAISED: readonly Appraised[] = [
  {
    id: 'department',
    clause: 'R08.3.1',
    ruleSet: 'department_performance',
    who: words('部门', 'the department'),
    superiorAlone: words('只由公司领导评分', 'Company leadership alone'),
  },
  {
    id: 'individual',
    clause: 'R08.3.2',
    ruleSet: 'individual_performance',
    who: words('个人', 'a person'),
    superiorAlone: words('只由上级评分', 'The superior alone'),
  },
]

/** What R08.3 leaves open about appraising the department and its people. */
export const performanceNotices: readonly Notice[] = [
  ...APPRAISED.flatMap((each) => [weights(each), cycle(each), grades(each)]),
  {
    id: 'r08.content_weights',
    type: 'gap',
    clauses: ['R08.3.1.1', 'R08.3.1.2', 'R08.3.1.3', 'R08.3.2.1', 'R08.3.2.2'],
    ask: words(
      '各项考核内容各占多少？原文没有写。',
      'What does each thing appraised weigh? The text has no figures.',
    ),
    options: [
      {
        value: 'one_score',
        label: words('每位评价人给一个总分', 'Each rater gives one score'),
        consequence: words('各项内容是评分时的提示。', 'What is listed guides the score.'),
      },
      {
        value: 'by_content',
        label: words('公司另定各项满分', 'A maximum for each, set by the company'),
        consequence: words('须改考核模板。', 'The template has to be changed.'),
      },
    ],
    proposed: 'one_score',
    mustAsk: false,
  },
  {
    id: 'r08.delivery_late',
    type: 'gap',
    clauses: ['R08.3.1.2'],
    ask: words(
      '交付周期怎样衡量？原文没有写标准。',
      'How is the delivery cycle measured? The text has no standard.',
    ),
    options: [
      {
        value: 'against_plan',
        label: words('与项目计划的日期比', 'Against the dates of the project plan'),
        consequence: words(
          '计划 60 天、实际 66 天，超期 10%。',
          'Planned 60 days and took 66: 10% late.',
        ),
      },
      {
        value: 'against_past',
        label: words('与以往同类项目比', 'Against earlier projects of the kind'),
        consequence: words(
          '以往平均 70 天，本次 66 天为缩短。',
          '70 days on average before, 66 now: shorter.',
        ),
      },
    ],
    proposed: 'against_plan',
    mustAsk: false,
  },
  {
    id: 'r08.performance_consequences',
    type: 'gap',
    clauses: ['R08.3'],
    ask: words(
      '考核结果影响什么？原文没有写奖惩。',
      'What follows from the results? The text names no consequence.',
    ),
    options: [],
    mustAsk: false,
  },
]
