import type { WorkCandidate } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import { certifiedOn } from '../growth/certified-on'
import type { Scope } from '../scope'
import { tripDaysWithin } from '../travel/trip-on'
import { standsAgainst } from './could-take-on'

/** Somebody who could be given work, and what bars them from any, on whatever ground (R11.1). */
export type Candidate = WorkCandidate & { readonly barredBy: readonly Words[] }

/**
 * Everybody employed on the day that work begins, with whether they could do it and, if not, why: who
 * could come first, the highest level of them before the others.
 */
export async function ownStaff(scope: Scope, startOn: string): Promise<Candidate[]> {
  const [employed, contracts, trips, leave] = await Promise.all([
    scope.people.employedOn(startOn),
    scope.contracts.contractedWithin(startOn, startOn),
    tripDaysWithin(scope, startOn, startOn),
    scope.attendance.halfDaysOff(startOn, startOn),
  ])
  const here = employed.filter(({ status }) => status !== 'left')
  const ids = here.map(({ personId }) => personId)
  const [people, certified] = await Promise.all([
    scope.people.readAll(ids),
    certifiedOn(scope, ids, startOn),
  ])
  const names = new Map(
    people.flatMap(({ personId, name, active }) => (active ? [[personId, name]] : [])),
  )
  return here
    .flatMap(({ personId, status, level }): Candidate[] => {
      const name = names.get(personId)
      if (name === undefined) return []
      const shown = certified(personId)
      const against = [
        ...standsAgainst({
          ...{ status, level },
          onContract: contracts.some((each) => each.personId === personId),
          travelsTo: trips.find((each) => each.personId === personId)?.destination ?? null,
          onLeave: leave.some((each) => each.personId === personId),
        }),
        ...shown.against,
      ]
      const person = { id: personId, name }
      const remarks = [...shown.remarks]
      const barredBy = shown.against
      return [{ person, level, could: against.length === 0, against, remarks, barredBy }]
    })
    .sort(
      (a, b) =>
        Number(b.could) - Number(a.could) ||
        (b.level ?? 0) - (a.level ?? 0) ||
        (a.person.name < b.person.name ? -1 : 1),
    )
}
