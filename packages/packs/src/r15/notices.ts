import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'

/** What R15 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  {
    id: 'r15.sixty_twice',
    type: 'contradiction',
    clauses: ['R15.3.3', 'R15.3.4'],
    ask: words(
      '60 分既在“60–79 合格”里，按“以下含本数”又在“60 分以下不合格”里，算哪一档？',
      '60 is in “60–79, pass” and, read the usual way, also in “60 and below, fail”. Which is it?',
    ),
    options: [
      {
        value: 'pass',
        label: words('合格', 'A pass'),
        consequence: words('60.00 分合格，59.99 分不合格。', '60.00 passes, 59.99 fails.'),
      },
      {
        value: 'fail',
        label: words('不合格', 'A fail'),
        consequence: words('60.00 分不合格。', '60.00 fails.'),
      },
    ],
    proposed: 'pass',
    mustAsk: false,
  },
  {
    id: 'r15.monthly_or_quarterly',
    type: 'contradiction',
    clauses: ['R15.2.2', 'R15.2.3'],
    ask: words(
      '本制度按季度和年度考核，工程部制度按月考核，怎样并行？',
      'This text appraises quarterly and annually, the engineering one monthly. How do they go together?',
    ),
    options: [
      {
        value: 'two_templates',
        label: words('两个周期，各用各的表', 'Two cycles, each with its own template'),
        consequence: words(
          '月度表与 360 度考核互不替代。',
          'The monthly sheet and the 360-degree reviews do not replace each other.',
        ),
      },
      {
        value: 'quarterly_only',
        label: words('只做季度和年度', 'Quarterly and annual only'),
        consequence: words('不做月度考核。', 'There is no monthly sheet.'),
      },
    ],
    proposed: 'two_templates',
    mustAsk: false,
  },
  {
    id: 'r15.quarters_into_year',
    type: 'gap',
    clauses: ['R15.2.2', 'R15.2.3', 'R15.4'],
    ask: words(
      '四个季度的成绩怎样进入年度成绩？',
      'How do the four quarters enter the yearly result?',
    ),
    options: [
      {
        value: 'separate',
        label: words(
          '年度考核单独评，季度成绩附后参考',
          'The annual review stands alone; quarters are shown beside it',
        ),
        consequence: words(
          '四季 80、82、84、86 只作参考。',
          'Quarters of 80, 82, 84 and 86 are for information.',
        ),
      },
      {
        value: 'mean',
        label: words('四季平均占一部分', 'The mean of the quarters is a part of it'),
        consequence: words('公司须先定占比。', 'The company sets the share first.'),
      },
    ],
    mustAsk: true,
  },
  {
    id: 'r15.content_weights',
    type: 'gap',
    clauses: ['R15.1'],
    ask: words(
      '态度、能力、业绩、改进、成长五个方面各占多少分？原文没有写。',
      'What do attitude, ability, results, improvement and growth each weigh? The text has no figures.',
    ),
    options: [
      {
        value: 'one_score',
        label: words('每位评价人给一个总分', 'Each rater gives one score'),
        consequence: words('五个方面是评分时的提示。', 'The five aspects guide the score.'),
      },
      {
        value: 'by_content',
        label: words('公司另定各方面权重', 'Weights by aspect, set by the company'),
        consequence: words('须改考核模板。', 'The template has to be widened.'),
      },
    ],
    proposed: 'one_score',
    mustAsk: false,
  },
  {
    id: 'r15.result_consequences',
    type: 'gap',
    clauses: ['R15.4'],
    ask: words(
      '各等级对应的岗位调整、晋升、培训和薪酬变动是多少？原文没有写。',
      'What does each grade change in post, promotion, training and pay? The text has no figures.',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r15.few_raters',
    type: 'ambiguity',
    clauses: ['R15.2.1', 'R15.2.2'],
    ask: words(
      '季度考核只有一两位同事评分时，一看就知道是谁评的，怎么办？',
      'In a quarterly review with only one or two peers everyone can tell who said what. What then?',
    ),
    options: [
      {
        value: 'block',
        label: words('不足 3 人不出结果', 'No result below three'),
        consequence: words(
          '两位同事评分，补到 3 人再出分。',
          'With two peers the result waits for a third.',
        ),
      },
      {
        value: 'show_anyway',
        label: words('照样出结果', 'The result is shown anyway'),
        consequence: words(
          '一位同事打 60 分，本人看得出是谁。',
          'One peer’s 60 can be told apart.',
        ),
      },
    ],
    proposed: 'block',
    mustAsk: false,
    ruleSet: 'quarterly_360',
    at: '/template/tooFewRaters',
  },
  {
    id: 'r15.few_raters',
    type: 'ambiguity',
    clauses: ['R15.2.1', 'R15.2.3'],
    ask: words(
      '年度考核只有一两位同事评分时，一看就知道是谁评的，怎么办？',
      'In an annual review with only one or two peers everyone can tell who said what. What then?',
    ),
    options: [
      {
        value: 'block',
        label: words('不足 3 人不出结果', 'No result below three'),
        consequence: words(
          '两位同事评分，补到 3 人再出分。',
          'With two peers the result waits for a third.',
        ),
      },
      {
        value: 'show_anyway',
        label: words('照样出结果', 'The result is shown anyway'),
        consequence: words(
          '一位同事打 60 分，本人看得出是谁。',
          'One peer’s 60 can be told apart.',
        ),
      },
    ],
    proposed: 'block',
    mustAsk: false,
    ruleSet: 'annual_360',
    at: '/template/tooFewRaters',
  },
]
