import type { Notice } from '../pack'
import { appraisalNotices } from './notices/appraisal'
import { attendanceNotices } from './notices/attendance'
import { contractingNotices } from './notices/contracting'
import { lodgingNotices } from './notices/lodging'
import { orderNotices } from './notices/order'
import { payNotices } from './notices/pay'
import { pieceRateNotices } from './notices/piece-rates'
import { probationNotices } from './notices/probation'
import { scopeNotices } from './notices/scopes'
import { stageNotices } from './notices/stages'
import { travelNotices } from './notices/travel'

/** What R19 leaves open beyond its rule sets’ own questions, roughly in the order of its clauses. */
export const notices: readonly Notice[] = [
  ...orderNotices,
  ...attendanceNotices,
  ...travelNotices,
  ...lodgingNotices,
  ...appraisalNotices,
  ...payNotices,
  ...probationNotices,
  ...pieceRateNotices,
  ...scopeNotices,
  ...stageNotices,
  ...contractingNotices,
]
