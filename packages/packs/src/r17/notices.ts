import type { Notice } from '../pack'
import { faultNotices } from './fault-notices'
import { operationNotices } from './operation-notices'
import { securityNotices } from './security-notices'

/** What R17 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [...operationNotices, ...faultNotices, ...securityNotices]
