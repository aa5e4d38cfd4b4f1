import { type PostView, worksHere } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

type Person = PostView['holders'][number]

/** Names by ids; former people keep theirs. */
export async function namesOf(
  scope: Scope,
  ids: readonly (string | null)[],
): Promise<(id: string) => Person> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const people = await scope.people.readAll(wanted)
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  return (id) => ({ id, name: names.get(id) ?? '' })
}

/** People who work here now; a contact, a former colleague and nobody at all are not found. */
export async function mustBeStaff(scope: Scope, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  const people = await scope.people.readAll(wanted)
  const staff = people.filter(worksHere)
  if (staff.length < wanted.length) throw new Problem('not_found')
}

/** Whose procedures someone may read: all, or all but what is about others. */
export const readershipOf = (scope: Scope) =>
  scope.may('procedure.read_all') ? ('all' as const) : { personId: scope.personId }
