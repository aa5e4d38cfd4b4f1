import type { LeavingView, ReasonGiven } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { endAccess } from '../people/end-access'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { leavingView } from './leaving-view'
import { managedLeaving } from './visible-leaving'

/** Ends a leaver's access at once, before their last day is over, with a reason that stays. */
export async function endAccessNow(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: ReasonGiven,
): Promise<LeavingView> {
  const leaving = await managedLeaving(scope, id)
  mustBeVersion(basedOn, leaving.version)
  const person = await scope.people.read(leaving.personId)
  if (leaving.state !== 'open' || leaving.accessEndedAtMs !== null || !person?.active)
    throw new Problem('wrong_state', { detail: over })
  const change = {
    accessEndedAtMs: scope.now,
    accessReason: reason,
    accessEndedByName: scope.personName,
  }
  const told = { leavingId: id, personId: leaving.personId }
  await endAccess(scope, person, [
    scope.leavings.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'leaving.access_ended', id),
    outboxEvent(scope, 'leaving.access_ended', told),
  ])
  return leavingView(scope, { ...leaving, ...change, version: basedOn + 1 })
}

const over = words(
  '权限已经终止，或离职已经结束。',
  'Access has already ended, or the leaving has been completed or withdrawn.',
)
