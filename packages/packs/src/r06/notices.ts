import type { Notice } from '../pack'
import { agreementNotices } from './notices/agreement'
import { assignmentNotices } from './notices/assignment'
import { evaluationNotices } from './notices/evaluation'
import { raisedNotices } from './notices/raised'

/** What R06 leaves open beyond its figures and the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...agreementNotices,
  ...assignmentNotices,
  ...evaluationNotices,
  ...raisedNotices,
]
