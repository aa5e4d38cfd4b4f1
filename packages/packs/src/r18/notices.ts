import type { Notice } from '../pack'
import { reviewNotices } from '../review'
import { growthNotices } from './growth-notices'
import { penaltyNotices } from './penalty-notices'
import { rewardNotices } from './reward-notices'

/** What R18 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...reviewNotices({
    pack: 'r18',
    ruleSet: 'technical_appraisal',
    clauses: ['R18.2.4', 'R18.2.5'],
  }),
  ...growthNotices,
  ...rewardNotices,
  ...penaltyNotices,
]
