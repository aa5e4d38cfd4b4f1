import type { AwayView } from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { tripDaysWithin } from '../travel/trip-on'
import { lastHalf } from './leave-stretch'

/** Who is away in a month, on leave or on a trip, by the day on which they go. */
export async function awayIn(scope: Scope, month: string): Promise<AwayView> {
  const [from, to] = [`${month}-01`, lastDateOf(month)]
  const [leaves, trips] = await Promise.all([
    scope.attendance.leavesWithin(from, to),
    tripDaysWithin(scope, from, to),
  ])
  const away: AwayView['away'] = [
    ...leaves
      .map((leave) => ({ leave, last: lastHalf(leave) }))
      .filter(({ last }) => last.date >= from)
      .map(({ leave, last }) => ({
        person: { id: leave.personId, name: leave.personName },
        why: 'leave' as const,
        from: leave.fromDate,
        fromHalf: leave.fromHalf,
        to: last.date,
        toHalf: last.half,
        standIn: leave.standInName,
      })),
    ...trips.map((trip) => ({
      person: { id: trip.personId, name: trip.personName },
      why: 'trip' as const,
      from: trip.from,
      fromHalf: 'morning' as const,
      to: trip.to,
      toHalf: 'afternoon' as const,
      standIn: null,
    })),
  ]
  return { month, away: away.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) }
}
