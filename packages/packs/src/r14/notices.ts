import type { Notice } from '../pack'
import { assignmentNotices } from './notices/assignment'
import { intakeNotices } from './notices/intake'
import { recordNotices } from './notices/records'

/** What R14 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [...intakeNotices, ...assignmentNotices, ...recordNotices]
