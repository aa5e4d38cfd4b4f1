import type { Notice } from '../pack'
import { peopleNotices } from './notices/people'
import { surveyNotices } from './notices/survey'
import { targetNotices } from './notices/targets'

/** What R02 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [...targetNotices, ...surveyNotices, ...peopleNotices]
