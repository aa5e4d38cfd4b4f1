import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ClockingDecision, clocking } from './clocking'
import { type DayDecision, day } from './day'
import type { AttendanceFacts } from './facts'
import { type LapsesDecision, lapses } from './lapses'
import { type LeaveDecision, leave } from './leave'
import { type OwedDecision, owed } from './owed'
import { type ReachDecision, reach } from './reach'
import { type ReportDecision, report } from './report'
import type { AttendanceRules } from './rules'
import { type WeekDecision, week } from './week'
import { type WorkdayDecision, workday } from './workday'

export type AttendanceDecision =
  | DayDecision
  | ReachDecision
  | WeekDecision
  | ClockingDecision
  | ReportDecision
  | OwedDecision
  | WorkdayDecision
  | LapsesDecision
  | LeaveDecision

/** Absence on a day, a week of it, who clocks and when, leave, and when a report is due (R19.1, R19.4, R19.7). */
export function decide(
  rules: AttendanceRules,
  facts: AttendanceFacts,
): Result<Decided<AttendanceDecision>, Refusal> {
  switch (facts.about) {
    case 'day':
      return day(rules, facts)
    case 'reach':
      return reach(rules, facts)
    case 'week':
      return week(rules, facts)
    case 'clocking':
      return clocking(rules, facts)
    case 'report':
      return report(rules, facts)
    case 'owed':
      return owed(rules, facts)
    case 'workday':
      return workday(rules, facts)
    case 'lapses':
      return lapses(rules, facts)
    case 'leave':
      return leave(rules, facts)
  }
}
