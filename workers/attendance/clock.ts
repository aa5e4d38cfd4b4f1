import type { ClockingView, DayWordView, NewClocking, NewDayWord } from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Clocking } from './clock-store'
import { localMinute } from './local-minute'
import { readMonth } from './read-month'

/** Clocks in or out at the server's time, where the rules have the person clock (R19.1). */
export async function clockNow(
  scope: Scope,
  { direction, place, note }: NewClocking,
): Promise<ClockingView> {
  const [date = '', time = ''] = localMinute(scope.zone, scope.now).split('T')
  const { clocksToday } = await readMonth(scope, date.slice(0, 7))
  if (!clocksToday) throw new Problem('wrong_state', { detail: doesNotClock })
  const row: Clocking = {
    ...{ id: scope.newId('clk'), personId: scope.personId, date, time, direction, place, note },
    correctionId: null,
    recordedBy: scope.personId,
    recordedAtMs: scope.now,
  }
  const made = await madeOnce(
    () => scope.shard.batch([scope.attendance.clock(row), auditEntry(scope, 'clocked', row.id)]),
    () => scope.attendance.clocking(row.id),
  )
  const kept = made ?? row
  return { date: kept.date, time: kept.time, direction: kept.direction }
}

/** Says where one is on a day: of the last week, or the month ahead. */
export async function sayOfDay(scope: Scope, wish: NewDayWord): Promise<DayWordView> {
  const now = today(scope)
  if (wish.date < daysAfter(now, -7) || wish.date > daysAfter(now, 31))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/date', code: 'out_of_range', message: notNear }],
    })
  await scope.shard.batch([
    scope.attendance.sayOf(scope.personId, wish, scope.now),
    auditEntry(scope, 'attendance.said', scope.personId),
  ])
  return { ...wish }
}

const doesNotClock = words(
  '今天按制度不用打卡：不在总部、出差、请假、停工或休息。',
  'No need to clock in today under the rules: exempt, on a trip, on leave, shutdown or day off.',
)
const notNear = words(
  '只能填最近一周和以后一个月。',
  'The date must be within the past week or the coming month.',
)
