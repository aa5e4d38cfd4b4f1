import type { Notice } from '../pack'
import { assignmentNotices } from './notices/assignment'
import { chasingNotices } from './notices/chasing'
import { handOverNotices } from './notices/hand-over'
import { pairNotices } from './notices/pair'

/** What R03 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...pairNotices,
  ...assignmentNotices,
  ...handOverNotices,
  ...chasingNotices,
]
