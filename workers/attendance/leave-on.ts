import type { HalfDay } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { HalfDayOff } from './leave-store'

/** How much of a day somebody has leave. */
export function leaveOn(halves: readonly Pick<HalfDayOff, 'half'>[]): HalfDay | 'whole' | 'none' {
  if (halves.length > 1) return 'whole'
  return halves[0]?.half ?? 'none'
}

/** Refuses to call a day an absence that was given as leave, all of it. */
export async function mustNotBeOnLeave(
  scope: Scope,
  personId: string,
  date: string,
): Promise<void> {
  const halves = await scope.attendance.halfDaysOff(date, date, personId)
  if (leaveOn(halves) === 'whole') throw new Problem('wrong_state', { detail: onLeave })
}

const onLeave = words(
  '这一天已批准请假，不能认定旷工。',
  'Leave was approved for that day, so it is not an unexcused absence.',
)
