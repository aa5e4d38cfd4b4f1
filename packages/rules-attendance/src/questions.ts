import type { Question } from '@bylaw/rules-kit'
import { absenceContested, absenceCosts, absenceWhere, unreachable } from './absence-questions'
import { lapsesCost, leaveKinds, missedDay, tolerance } from './hours-questions'
import { dailyLate, travellerClocks, weeklyDeadline } from './report-questions'
import { leavingNotice, weekOfAbsence } from './week-questions'

/** What R19.1, R19.4 and R19.7 leave open about attendance. */
export const questions: readonly Question[] = [
  travellerClocks,
  tolerance,
  lapsesCost,
  missedDay,
  leaveKinds,
  weeklyDeadline,
  unreachable,
  dailyLate,
  absenceCosts,
  absenceWhere,
  absenceContested,
  weekOfAbsence,
  leavingNotice,
]
