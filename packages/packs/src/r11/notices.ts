import type { Notice } from '../pack'
import { reviewNotices } from '../review'
import { appraisalNotices } from './appraisal-notices'
import { leavingNotices } from './leaving-notices'
import { surveyNotices } from './survey-notices'

/** What R11 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...reviewNotices({
    pack: 'r11',
    ruleSet: 'support_appraisal',
    clauses: ['R11.2.1', 'R11.2.2'],
  }),
  ...appraisalNotices,
  ...surveyNotices,
  ...leavingNotices,
]
