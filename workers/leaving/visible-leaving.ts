import { words } from '@bylaw/kernel'
import { mayGrant } from '../identity/permissions'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Leaving } from './store'

/** The leaving, if it concerns the reader: their own, one with something for them, or by `leaving.read_all`. */
export async function visibleLeaving(scope: Scope, id: string): Promise<Leaving> {
  const leaving = await scope.leavings.read(id)
  if (!leaving) throw new Problem('not_found')
  if (leaving.personId === scope.personId || scope.may('leaving.read_all')) return leaving
  const entries = await scope.leavings.entriesOf(id)
  if (!entries.some(({ toId }) => toId === scope.personId)) throw new Problem('not_found')
  return leaving
}

/** The same for somebody who sees it through: not the person, and only whose access is theirs to end. */
export async function managedLeaving(scope: Scope, id: string): Promise<Leaving> {
  const leaving = await visibleLeaving(scope, id)
  await mustManage(scope, leaving.personId)
  return leaving
}

/** Refuses whoever does not see this person's leaving through. */
export async function mustManage(scope: Scope, personId: string): Promise<void> {
  if (!(await managesLeavingOf(scope, personId)))
    throw new Problem('not_allowed', { detail: notTheirs })
}

/** Whether the reader sees somebody's leaving through: never their own. */
export async function managesLeavingOf(scope: Scope, personId: string): Promise<boolean> {
  if (!scope.may('leaving.manage') || personId === scope.personId) return false
  const person = await scope.people.read(personId)
  return person !== undefined && mayGrant(scope.role, person.role)
}

const notTheirs = words(
  '不能办理自己的离职；经理、财务、人事的离职由企业所有者办理。',
  'You cannot handle your own leaving, and only the owner can handle that of managers, finance and HR.',
)
