import type { LeavingView, ReasonGiven } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { isForgotten, leavingView } from './leaving-view'
import { newsOf } from './news-of'
import type { Leaving } from './store'
import { managedLeaving } from './visible-leaving'
import { cameBackAfter } from './who-leaves'

/**
 * Opens a leaving again that was completed too early: something is still to be handed over. By
 * whoever may complete it, with a reason; how it had ended stays on record. Not once the person has
 * come back: what they hand over then is of another leaving; nor once its letter was removed.
 */
export async function reopenLeaving(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: ReasonGiven,
): Promise<LeavingView> {
  const leaving = await managedLeaving(scope, id)
  mustBeVersion(basedOn, leaving.version)
  if (leaving.state !== 'completed') throw new Problem('wrong_state', { detail: notCompleted })
  if (isForgotten(leaving)) throw new Problem('wrong_state', { detail: forgotten })
  await mustBeGone(scope, leaving)
  const { personId, endedByName, endedAtMs, endedReason, leftOver } = leaving
  const was = {
    by: endedByName ?? '',
    atMs: endedAtMs ?? 0,
    reason: endedReason ?? '',
    leftOver: leftOver ?? [],
  }
  const said = { by: scope.personName, atMs: scope.now, reason, was }
  const change = {
    ...({ state: 'open', endedReason: null, endedBy: null, endedByName: null } as const),
    ...{ endedAtMs: null, leftOver: null },
    reopened: [...(leaving.reopened ?? []), said],
  }
  const changed = { ...leaving, ...change, version: basedOn + 1 }
  const managers = await whoMay(scope, 'leaving.manage', [personId])
  await scope.shard.batch([
    scope.leavings.reopen(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'leaving.reopened', id),
    outboxEvent(scope, 'leaving.reopened', { leavingId: id, personId }),
    ...tellPeople(scope, [personId, ...managers], newsOf(changed, 'leaving_reopened')),
  ])
  return leavingView(scope, changed)
}

async function mustBeGone(scope: Scope, { personId, lastDay }: Leaving): Promise<void> {
  if (cameBackAfter(lastDay, await scope.people.employmentsOf(personId)))
    throw new Problem('wrong_state', { detail: cameBack })
}

const notCompleted = words(
  '只有已办结的离职可以重新打开。',
  'Only a completed leaving can be reopened.',
)
const forgotten = words(
  '离职信已按保存期限删除，不能再打开这次离职。',
  'Its letter has been removed under the retention rule, so this leaving can no longer be changed.',
)
const cameBack = words(
  '本人之后已重新入职，不能再打开这次离职。',
  'This person has since been re-employed, so this leaving can no longer be changed.',
)
