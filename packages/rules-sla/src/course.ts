import { type CompiledCalendar, type Course, countedBy, courseOf } from '@bylaw/calendar'
import { instant } from '@bylaw/kernel'
import type { SlaDecision } from './clocks'
import type { Ticket } from './facts'
import { pausesOf, pausesUntil } from './pauses'
import type { ClockName, SlaRules } from './rules'
import { type Standstill, storyOf } from './story'

/**
 * How a clock ran, from what started it to where it falls due: further, where it was met or is
 * looked at later than that, and up to now while a pause keeps the due time open.
 *
 * @returns null where the clock does not run, or could not be read
 */
export function clockCourse(
  name: ClockName,
  rules: SlaRules,
  ticket: Ticket,
  { policy, clocks }: SlaDecision,
  calendar: CompiledCalendar,
  nowMs: number,
): Course<Standstill> | null {
  const clock = clocks[name]
  if (!policy || !clock) return null
  const { startedAtMs, promisedAtMs } = clock
  const overAtMs = clock.metAtMs ?? clock.ended?.atMs ?? null
  const pauses = pausesUntil(overAtMs, pausesOf(name, rules, storyOf(ticket, nowMs)))
  const end = Math.max(startedAtMs, promisedAtMs ?? 0, overAtMs ?? nowMs)
  const counting = countedBy(rules.policies[policy.index]!.clock, calendar)
  return courseOf(counting, instant(startedAtMs), instant(end), pauses)
}
