import { words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import { option, withValueAt } from '@bylaw/rules-kit'
import type { Notice } from './pack'

type Rules = RulesOf<'appraisal'>
type Contents = Extract<Rules['template'], { by: 'raters' }>['contents']
type Groups = Extract<Rules['template'], { by: 'raters' }>['groups']

/**
 * An appraisal whose text says what is looked at, but neither how often, by whom, with which
 * weights nor by which grades (R10.2, R11.2, R18.2). Weights are asked before there is any total;
 * what stands for the rest is asked about by `reviewNotices` and can be changed.
 */
export const review = (
  contents: Contents,
  cycle: Rules['cycle'] = { period: 'quarter', dueDay: 'last' },
): Rules => ({
  cycle,
  template: {
    by: 'raters',
    contents,
    groups: FOUR_GROUPS,
    weightsPercent: null,
    missingGroup: null,
    tooFewRaters: 'block',
  },
  bands: FOUR_GRADES,
  bandOn: 'total',
  letters: {},
  lowGrades: null,
})

/** Grades are not printed, so none leaves a space or goes by a letter: neither is asked. */
export const REVIEW_SETTLED: readonly string[] = ['appraisal.letters', 'appraisal.band_on']

const SUPERIOR = { key: 'superior', name: words('上级评价', 'Superior'), minRaters: 1 }
const CUSTOMER = { key: 'customer', name: words('客户评价', 'Customers'), minRaters: 1 }
const FOUR_GROUPS: Groups = [
  { key: 'self', name: words('自评', 'Self'), minRaters: 1 },
  { key: 'peer', name: words('同事评价', 'Peers'), minRaters: 3 },
  SUPERIOR,
  CUSTOMER,
]

const EXCELLENT = { grade: 'excellent', name: words('优秀', 'Excellent'), from: '90' }
const GOOD = { grade: 'good', name: words('良好', 'Good'), from: '80' }
const PASS = { grade: 'pass', name: words('合格', 'Pass'), from: '60' }
const FAIL = { grade: 'fail', name: words('不合格', 'Fail'), from: '0' }
/** The grades of R15.3, so that both appraisals speak of the same ones. */
const FOUR_GRADES: Rules['bands'] = [EXCELLENT, GOOD, PASS, FAIL]

interface Asking {
  /** Number of the pack in lower case, under which it asks. */
  readonly pack: string
  readonly ruleSet: string
  /** Clauses that speak of the appraisal. */
  readonly clauses: readonly string[]
}

/** What such a text leaves open, beyond the questions of the kind. */
export const reviewNotices = ({ pack, ruleSet, clauses }: Asking): readonly Notice[] => [
  {
    id: `${pack}.period`,
    type: 'gap',
    clauses,
    ask: words(
      '考核多久一次？原文没有写周期。',
      'How often is the appraisal held? The text names no period.',
    ),
    options: [
      option('month', words('每月', 'Every month'), words('一年 12 次。', 'Twelve times a year.')),
      option(
        'quarter',
        words('每季度', 'Every quarter'),
        words('3、6、9、12 月底各一次。', 'At the end of March, June, September and December.'),
      ),
      option(
        'year',
        words('每年', 'Every year'),
        words('12 月底一次。', 'At the end of December.'),
      ),
    ],
    proposed: 'quarter',
    mustAsk: false,
    ruleSet,
    at: '/cycle/period',
  },
  {
    id: `${pack}.grades`,
    type: 'gap',
    clauses,
    ask: words(
      '考核结果分几等、各多少分？原文没有写。',
      'Which grades are there, and from which points? The text has none.',
    ),
    options: [
      option(
        FOUR_GRADES,
        words(
          '优秀 90、良好 80、合格 60，以下不合格',
          'Excellent 90, good 80, pass 60, below: fail',
        ),
        words('86 分为良好，59 分为不合格。', '86 is good, 59 a fail.'),
      ),
      option(
        [EXCELLENT, PASS, FAIL],
        words('优秀 90、合格 60，以下不合格', 'Excellent 90, pass 60, below: fail'),
        words('86 分为合格，59 分为不合格。', '86 is a pass, 59 a fail.'),
      ),
    ],
    proposed: FOUR_GRADES,
    mustAsk: false,
    ruleSet,
    at: '/bands',
  },
  {
    id: `${pack}.who_scores`,
    type: 'gap',
    clauses,
    ask: words('由谁评分？原文没有写。', 'Who scores? The text does not say.'),
    options: [
      option(
        FOUR_GROUPS,
        words('本人、同事、上级、客户四方', 'The person, peers, the superior and customers'),
        words(
          '同事至少 3 人评分，才看不出谁打了几分。',
          'At least three peers, so that nobody’s score can be told.',
        ),
      ),
      option(
        [SUPERIOR, CUSTOMER],
        words('上级和客户', 'The superior and customers'),
        words('没有同事互评；两方权重须另定。', 'No peers; the two weights are set anew.'),
      ),
    ],
    proposed: FOUR_GROUPS,
    mustAsk: false,
    ruleSet,
    at: '/template/groups',
  },
  {
    id: `${pack}.few_raters`,
    type: 'ambiguity',
    clauses,
    ask: words(
      '只有一两位同事评分时，一看就知道是谁评的，怎么办？',
      'With only one or two peers everyone can tell who said what. What then?',
    ),
    options: [
      option(
        'block',
        words('不足 3 人不出结果', 'No result below three'),
        words('两位同事评分，补到 3 人再出分。', 'With two peers the result waits for a third.'),
      ),
      option(
        'show_anyway',
        words('照样出结果', 'The result is shown anyway'),
        words('一位同事打 60 分，本人看得出是谁。', 'One peer’s 60 can be told apart.'),
      ),
    ],
    proposed: 'block',
    mustAsk: false,
    ruleSet,
    at: '/template/tooFewRaters',
  },
]

const inside = { self: ['90'], peer: ['84', '85', '86'], superior: ['80'] }
const insideMeans = { self: '90', peer: '85', superior: '80' }
const everyone = { ...inside, customer: ['88', '92'] }

/** Cases worked by hand, under weights that a company has chosen. */
export function reviewExamples(rules: Rules): readonly ExampleOf<'appraisal'>[] {
  const weights = { self: '10', peer: '20', superior: '50', customer: '20' }
  const weighed = withValueAt(
    withValueAt(rules, '/template/weightsPercent', weights),
    '/template/missingGroup',
    'renormalise',
  ) as Rules
  const good = (points: string, groupMeans: Record<string, string>) => ({
    decision: {
      rawPoints: points,
      totalPoints: points,
      outOf: '100',
      grade: 'good',
      gradeName: words('良好', 'Good'),
      letter: null,
      provisional: false,
      groupMeans,
    },
  })
  return [
    {
      // 9 + 17 + 40 + 18 = 84.
      name: words('四方评分齐全，84 分', 'all four groups have scored: 84'),
      rules: weighed,
      facts: { by: 'raters', raters: everyone },
      expect: good('84', { ...insideMeans, customer: '90' }),
    },
    {
      // (9 + 17 + 40) ÷ 0.8 = 82.5.
      name: words('没有客户评分，82.5 分', 'no customer has scored: 82.5'),
      rules: weighed,
      facts: { by: 'raters', raters: inside },
      expect: good('82.5', insideMeans),
    },
    {
      name: words('权重未定，不出结果', 'no result while the weights are undecided'),
      rules,
      facts: { by: 'raters', raters: everyone },
      expect: { refusal: 'undecided' },
    },
  ]
}
