import type { Notice } from '../pack'
import { allowanceNotices } from './notices/allowances'
import { appraisalNotices } from './notices/appraisal'
import { attendanceNotices } from './notices/attendance'
import { awardNotices } from './notices/awards'
import { contractingNotices } from './notices/contracting'
import { crewNotices } from './notices/crews'
import { lodgingNotices } from './notices/lodging'
import { orderNotices } from './notices/order'
import { payNotices } from './notices/pay'
import { pieceRateNotices } from './notices/piece-rates'
import { probationNotices } from './notices/probation'
import { reportNotices } from './notices/reports'
import { scopeNotices } from './notices/scopes'
import { stageNotices } from './notices/stages'
import { travelNotices } from './notices/travel'

/** What R19 leaves open beyond its rule sets’ own questions, roughly in the order of its clauses. */
export const notices: readonly Notice[] = [
  ...orderNotices,
  ...reportNotices,
  ...attendanceNotices,
  ...travelNotices,
  ...allowanceNotices,
  ...lodgingNotices,
  ...appraisalNotices,
  ...awardNotices,
  ...payNotices,
  ...probationNotices,
  ...pieceRateNotices,
  ...scopeNotices,
  ...stageNotices,
  ...contractingNotices,
  ...crewNotices,
]
