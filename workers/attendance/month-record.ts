import { grouped, lastDateOf } from '@bylaw/kernel'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { tripDaysWithin } from '../travel/trip-on'
import { type DayStanding, dayStanding, EVER, type OnRecord } from './days'
import { attendanceRules } from './rules'
import { shutdownsWithin } from './shut-days'
import { datesWithin, workingHours } from './working-hours'

/** How the days of some people stand, from one date to another, both with it. */
export interface DaysOfPeople {
  readonly rules: Awaited<ReturnType<typeof attendanceRules>>
  readonly recordOf: (personId: string) => OnRecord
  readonly daysOf: (personId: string) => readonly DayStanding[]
}

/** A month's days: everybody's, or one person's, by the rules that hold at its end, or today. */
export const monthOfPeople = (
  scope: Scope,
  month: string,
  personId?: string,
): Promise<DaysOfPeople> => daysOfPeople(scope, `${month}-01`, lastDateOf(month), personId)

export async function daysOfPeople(
  scope: Scope,
  from: string,
  to: string,
  personId?: string,
): Promise<DaysOfPeople> {
  const now = today(scope)
  const [rules, hoursOn, presence, halves, trips, shutdownsOf, employments] = await Promise.all([
    attendanceRules(scope, to < now ? to : now),
    workingHours(scope),
    scope.attendance.presenceWithin(from, to, personId),
    scope.attendance.halfDaysOff(from, to, personId),
    tripDaysWithin(scope, from, to, personId),
    shutdownsWithin(scope, from, to),
    scope.people.employmentsUntil(EVER, personId),
  ])
  const by = {
    clocked: grouped(presence.clocked, personIn),
    words: grouped(presence.words, personIn),
    places: grouped(presence.places, personIn),
    absences: grouped(presence.absences, personIn),
    halves: grouped(halves, personIn),
    trips: grouped(trips, personIn),
    employments: grouped(employments, personIn),
  }
  const recordOf = (id: string): OnRecord => ({
    clocked: by.clocked.get(id) ?? [],
    words: by.words.get(id) ?? [],
    places: by.places.get(id) ?? [],
    absences: by.absences.get(id) ?? [],
    halves: by.halves.get(id) ?? [],
    trips: by.trips.get(id) ?? [],
    shutdowns: shutdownsOf(id),
    employments: by.employments.get(id) ?? [],
  })
  const dates = datesWithin(from, to)
  return {
    rules,
    recordOf,
    daysOf: (id) => {
      const record = recordOf(id)
      return dates.map((date) => dayStanding(rules.rules, record, date, hoursOn(id, date), now))
    },
  }
}

const personIn = ({ personId }: { readonly personId: string }): string => personId
