import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ClockingDecision, clocking } from './clocking'
import { type DayDecision, day } from './day'
import type { AttendanceFacts } from './facts'
import { type ReportDecision, report } from './report'
import type { AttendanceRules } from './rules'
import { type WeekDecision, week } from './week'

export type AttendanceDecision = DayDecision | WeekDecision | ClockingDecision | ReportDecision

/** Absence on a day, a week of it, who clocks, and when a report is due (R19.1, R19.4, R19.7). */
export function decide(
  rules: AttendanceRules,
  facts: AttendanceFacts,
): Result<Decided<AttendanceDecision>, Refusal> {
  switch (facts.about) {
    case 'day':
      return day(rules, facts)
    case 'week':
      return week(rules, facts)
    case 'clocking':
      return clocking(rules, facts)
    case 'report':
      return report(rules, facts)
  }
}
