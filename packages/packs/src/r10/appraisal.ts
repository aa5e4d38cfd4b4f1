import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { REVIEW_SETTLED, review, reviewExamples } from '../review'

/** The text says that pre-sales staff are appraised, not what is looked at. */
const rules = review([])

/** The appraisal of pre-sales staff (R10.2.3). Weights, grades, raters and period are not printed. */
export const presalesAppraisal: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'presales_appraisal',
  title: words('售前人员考核', 'Appraisal of pre-sales staff'),
  rules,
  citations: {
    '': ['R10.2.3'],
    '/bands': ['R10.2.3', 'R10.2.4', 'R10.2.5'],
  },
  settled: REVIEW_SETTLED,
  examples: reviewExamples(rules),
}
