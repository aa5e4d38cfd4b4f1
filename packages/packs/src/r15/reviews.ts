import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { contents } from './contents'
import { reviewExamples } from './examples'

type AppraisalRules = RuleSetOf<'appraisal'>['rules']

/** The review at each quarter’s end (R15.2.2). */
export const quarterly = review('quarterly_360', 'quarter', 'R15.2.2', [
  '季度 360 度考核',
  'Quarterly 360-degree review',
])

/** The review at year’s end (R15.2.3). */
export const annual = review('annual_360', 'year', 'R15.2.3', [
  '年度 360 度考核',
  'Annual 360-degree review',
])

function review(
  key: string,
  period: 'quarter' | 'year',
  cycleClause: string,
  title: [string, string],
): RuleSetOf<'appraisal'> {
  const rules = rulesFor(period)
  return {
    kind: 'appraisal',
    key,
    title: words(...title),
    rules,
    citations: {
      '': ['R15.2.1'],
      '/cycle': [cycleClause],
      '/template/contents': ['R15.1'],
      '/template/contents/0': ['R15.1.1'],
      '/template/contents/1': ['R15.1.2'],
      '/template/contents/2': ['R15.1.3'],
      '/template/contents/3': ['R15.1.4'],
      '/template/contents/4': ['R15.1.5'],
      '/bands': ['R15.3'],
      '/bands/0': ['R15.3.1'],
      '/bands/1': ['R15.3.2'],
      '/bands/2': ['R15.3.3'],
      '/bands/3': ['R15.3.4'],
      '/bandOn': ['R15.3.1', 'R15.3.2', 'R15.3.3'],
      '/letters': ['R15.3'],
    },
    examples: reviewExamples(rules),
  }
}

function rulesFor(period: 'quarter' | 'year'): AppraisalRules {
  return {
    cycle: { period, dueDay: 'last' },
    template: {
      by: 'raters',
      contents,
      groups: [
        { key: 'self', name: words('自评', 'Self'), minRaters: 1 },
        { key: 'peer', name: words('同事评价', 'Peers'), minRaters: 3 },
        { key: 'superior', name: words('上级评价', 'Superior'), minRaters: 1 },
        { key: 'customer', name: words('客户评价', 'Customers'), minRaters: 1 },
      ],
      weightsPercent: null,
      missingGroup: null,
      tooFewRaters: 'block',
    },
    bands: [
      { grade: 'excellent', name: words('优秀', 'Excellent'), from: '90' },
      { grade: 'good', name: words('良好', 'Good'), from: '80' },
      { grade: 'pass', name: words('合格', 'Pass'), from: '60' },
      { grade: 'fail', name: words('不合格', 'Fail'), from: '0' },
    ],
    bandOn: 'total',
    letters: null,
    lowGrades: null,
  }
}
