import { grouped } from '@bylaw/kernel'
import { leaveOn } from '../attendance/leave-on'
import type { Employment } from '../people/employment-store'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { WholeTrip } from './figures'
import { rulesOfTrip } from './rules'
import { agreedUntil, datesFromTo, type TripStanding, tripStanding } from './standing'
import type { Trip, TripEntry } from './store'

/** The trip, if it is the reader's, or one that they asked for, or by `trip.read_all`. */
export async function visibleTrip(scope: Scope, id: string): Promise<Trip> {
  const trip = await scope.trips.read(id)
  if (!trip || !concerns(scope, trip)) throw new Problem('not_found')
  return trip
}

const concerns = ({ may, personId }: Scope, trip: Trip): boolean =>
  may('trip.read_all') || [trip.personId, trip.requestedBy].includes(personId)

export type TripInHand = WholeTrip & {
  readonly entries: readonly TripEntry[]
  /** Whether the traveller’s access has ended. */
  readonly isGone: boolean
}

/** A trip with all that it rests on, as its reader may have it. */
export async function wholeTrip(scope: Scope, id: string, basedOn?: number): Promise<TripInHand> {
  const trip = await visibleTrip(scope, id)
  if (basedOn !== undefined) mustBeVersion(basedOn, trip.version)
  const { entries, logs } = await scope.trips.courseOf(id)
  const standing = tripStanding(entries)
  const [rules, employments, paidDaysThisMonth, leave, traveller] = await Promise.all([
    rulesOfTrip(scope, trip),
    scope.people.employmentsOf(trip.personId),
    scope.trips.paidDaysIn(trip.personId, trip.fromDate.slice(0, 7), id),
    leaveDuring(scope, trip, standing),
    scope.people.read(trip.personId),
  ])
  return {
    trip,
    entries,
    logs,
    standing,
    rules,
    isNewEmployee: asOn(employments, trip.fromDate)?.status === 'probation',
    paidDaysThisMonth,
    leave,
    notEmployed: datesFromTo(trip.fromDate, lastDayOf(trip, standing)).filter(
      (date) => asOn(employments, date)?.status === 'left',
    ),
    isGone: traveller?.active !== true,
  }
}

/** As far as it was agreed to, or lasted. */
const lastDayOf = ({ toDate }: Trip, standing: TripStanding): string =>
  standing.claim?.returnedOn ?? agreedUntil(toDate, standing)

/** What somebody was employed as on a day, the latest first. */
const asOn = (employments: readonly Employment[], day: string): Employment | undefined =>
  employments.find(({ fromDate }) => fromDate <= day)

/** Days of a trip on which its traveller has approved leave, as far as it was agreed to or lasted. */
async function leaveDuring(
  scope: Scope,
  trip: Trip,
  standing: TripStanding,
): Promise<WholeTrip['leave']> {
  const { personId, fromDate } = trip
  const last = lastDayOf(trip, standing)
  const halves = await scope.attendance.halfDaysOff(fromDate, last, personId)
  const byDay = grouped(halves, ({ date }) => date)
  return [...byDay].map(([date, taken]) => ({ date, whole: leaveOn(taken) === 'whole' }))
}
