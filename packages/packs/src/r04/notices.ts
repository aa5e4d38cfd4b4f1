import type { Notice } from '../pack'
import { attendanceNotices } from './notices/attendance'
import { complaintNotices } from './notices/complaints'
import { groupNotices } from './notices/group'

/** What R04 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...groupNotices,
  ...complaintNotices,
  ...attendanceNotices,
]
