import { isStaff, type NewStoppage } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Stoppage } from '../pay/stoppage-store'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/**
 * For whom a shutdown is: the group or the project by what it is called now, and its people by name.
 * Whoever is not of its staff is refused by their place among the ids, an auditor too: nothing is paid to
 * them, so that naming one beside oneself names just oneself.
 */
export async function mayBeStopped(
  scope: Scope,
  part: NewStoppage['part'],
): Promise<Pick<Stoppage, 'part' | 'partId' | 'partName' | 'people'>> {
  if (part.kind === 'company')
    return { part: 'company', partId: null, partName: null, people: null }
  const ids = [...new Set(part.personIds)]
  mustBeForOthers(
    scope,
    ids.map((id) => ({ id })),
  )
  const [of, members] = await Promise.all([named(scope, part), scope.people.readAll(ids)])
  const nameOf = new Map(
    members.flatMap(({ personId, name, role }) => (isStaff(role) ? [[personId, name]] : [])),
  )
  const errors = part.personIds.flatMap((id, place) =>
    nameOf.has(id)
      ? []
      : [{ pointer: `/part/personIds/${place}`, code: 'not_found', message: nobody }],
  )
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
  const people = ids.map((id) => ({ id, name: nameOf.get(id) ?? '' }))
  return { part: part.kind, partId: of?.id ?? null, partName: of?.name ?? null, people }
}

/** Refuses a shutdown that is for its caller alone: it changes their own pay and no other. */
export function mustBeForOthers(scope: Scope, people: Whom): void {
  if (isForOneself(scope, people)) throw new Problem('not_allowed', { detail: notOneself })
}

export const isForOneself = ({ personId }: Scope, people: Whom): boolean =>
  people?.every(({ id }) => id === personId) ?? false

/** The people of a shutdown; null for the whole company. */
type Whom = readonly { readonly id: string }[] | null

/** The group or the project that they are of. */
async function named(
  scope: Scope,
  part: NewStoppage['part'],
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  if (part.kind === 'company' || part.kind === 'people') return undefined
  const found =
    part.kind === 'group'
      ? await scope.staffing.group(part.groupId)
      : await scope.projects.read(part.projectId)
  if (!found) throw new Problem('not_found')
  return found
}

const nobody = words('公司员工里没有这个人。', 'There is no such employee in the company.')
const notOneself = words(
  '只给自己一人的停工放假，不能自己登记或撤销，请由另一人办理。',
  'You cannot record or withdraw a shutdown for yourself alone; someone else has to.',
)
