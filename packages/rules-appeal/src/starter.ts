import { words } from '@bylaw/kernel'
import type { AppealRules } from './rules'

/** That there is an appeal, and nothing more (R12.2.3). */
export const starter: AppealRules = {
  against: [{ key: 'appraisal', name: words('考核结果', 'An appraisal') }],
  window: null,
  heardBy: null,
  leastHearers: 1,
  meanwhile: null,
  decidedWithin: null,
  mostTimes: 1,
}
