import { lastDateOf, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'

/**
 * Whom a separate run is to pay, in the order of their ids. Whoever is not employed on any day of the
 * month, or not with the company at all, is refused by their place among the ids.
 */
export async function peopleApart(
  scope: Scope,
  month: string,
  personIds: readonly string[],
): Promise<NonNullable<PayRunRow['people']>> {
  const [members, employments] = await Promise.all([
    scope.people.readAll(personIds),
    scope.people.employmentsWithin(`${month}-01`, lastDateOf(month)),
  ])
  const employed = new Set(employments.map(({ personId }) => personId))
  const names = new Map(members.map(({ personId, name }) => [personId, name]))
  const errors = personIds.flatMap((personId, place) =>
    names.has(personId) && employed.has(personId)
      ? []
      : [{ pointer: `/apart/personIds/${place}`, code: 'not_employed', message: notEmployed }],
  )
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
  return [...new Set(personIds)]
    .sort()
    .map((personId) => ({ personId, personName: names.get(personId) ?? '' }))
}

/** Whether something is of somebody whom a run pays. */
export function isAmong(people: PayRunRow['people']) {
  const ids = people && new Set(people.map(({ personId }) => personId))
  return ({ personId }: { readonly personId: string }): boolean => ids?.has(personId) ?? true
}

const notEmployed = words('此人当月没有任职。', 'This person is not employed in that month.')
