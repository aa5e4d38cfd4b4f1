import type { Notice } from '../pack'
import { appraisalNotices } from './appraisal-notices'
import { leavingNotices } from './leaving-notices'
import { rewardNotices } from './rewards'
import { sanctionNotices } from './sanction-notices'

/** What R12 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...sanctionNotices,
  ...rewardNotices,
  ...appraisalNotices,
  ...leavingNotices,
]
