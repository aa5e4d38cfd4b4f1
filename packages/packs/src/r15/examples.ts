import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'

type Review = ExampleOf<'appraisal'>
type Weights = Record<'self' | 'peer' | 'superior' | 'customer', string>

const TYPICAL: Weights = { self: '10', peer: '20', superior: '50', customer: '20' }
const EQUAL: Weights = { self: '25', peer: '25', superior: '25', customer: '25' }

const inside = { self: ['95'], peer: ['88', '84', '91'], superior: ['82'] }
const everyone = { ...inside, customer: ['90', '76'] }
/** Peers: (88 + 84 + 91) ÷ 3. */
const insideMeans = { self: '95', peer: '87.6667', superior: '82' }
const good = {
  outOf: '100',
  grade: 'good',
  gradeName: words('良好', 'Good'),
  letter: 'B',
  provisional: false,
} as const

/** The worked cases of the 360-degree total (APR-03), under weights that a company has chosen. */
export function reviewExamples(rules: RulesOf<'appraisal'>): readonly Review[] {
  const weighed = (weights: Weights) =>
    withProposals(
      'appraisal',
      withValueAt(rules, '/template/weightsPercent', weights) as RulesOf<'appraisal'>,
    )
  return [
    {
      // 9.5 + 17.5333 + 41 + 16.6 = 84.6333.
      name: words('四方评分齐全', 'all four groups have scored'),
      rules: weighed(TYPICAL),
      facts: { by: 'raters', raters: everyone },
      expect: {
        decision: {
          ...good,
          rawPoints: '84.63',
          totalPoints: '84.63',
          groupMeans: { ...insideMeans, customer: '83' },
        },
      },
    },
    {
      // (9.5 + 17.5333 + 41) ÷ 0.8 = 85.0417.
      name: words('没有客户评分，其余权重按比例放大', 'no customer: the other weights grow'),
      rules: weighed(TYPICAL),
      facts: { by: 'raters', raters: inside },
      expect: {
        decision: {
          ...good,
          rawPoints: '85.04',
          totalPoints: '85.04',
          groupMeans: insideMeans,
        },
      },
    },
    {
      // (95 + 87.6667 + 82 + 83) ÷ 4 = 86.9167.
      name: words('四方同权', 'equal weights'),
      rules: weighed(EQUAL),
      facts: { by: 'raters', raters: everyone },
      expect: {
        decision: {
          ...good,
          rawPoints: '86.92',
          totalPoints: '86.92',
          groupMeans: { ...insideMeans, customer: '83' },
        },
      },
    },
    {
      name: words('权重未定，不出结果', 'no result while the weights are undecided'),
      rules,
      facts: { by: 'raters', raters: everyone },
      expect: { refusal: 'undecided' },
    },
  ]
}
