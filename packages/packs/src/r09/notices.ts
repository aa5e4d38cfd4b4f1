import type { Notice } from '../pack'
import { problemNotices } from './notices/problems'
import { requestNotices } from './notices/requests'
import { securityNotices } from './notices/security'

/** What R09 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [...requestNotices, ...problemNotices, ...securityNotices]
