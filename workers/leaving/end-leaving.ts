import type { LeavingCompletion, LeavingView, ReasonGiven } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { employmentEnds } from '../people/end-employment'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { leavingView } from './leaving-view'
import { whatIsLeft } from './left-over'
import { newsOf } from './news-of'
import { sayingWhatIsPaid } from './saying-what-is-paid'
import type { Leaving } from './store'
import { managedLeaving, managesLeavingOf, visibleLeaving } from './visible-leaving'

/**
 * Completes a leaving: everything is handed over (R11.4, R19.3). Where something still hangs on the
 * person it is completed only by name and with a reason, and what was left stays on record; so is one
 * whose last day is still to come, for more may come to hang on the person until then.
 */
export async function completeLeaving(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: LeavingCompletion,
): Promise<LeavingView> {
  const leaving = await managedLeaving(scope, id)
  mustBeVersion(basedOn, leaving.version)
  if (leaving.state !== 'open') throw new Problem('wrong_state', { detail: ended })
  if (leaving.lastDay === null) throw new Problem('wrong_state', { detail: noLastDay })
  const left = await whatIsLeft(scope, leaving)
  if (left.length > 0 && reason === undefined)
    throw new Problem('wrong_state', { detail: stillHangs(left.length) })
  if (leaving.lastDay > today(scope) && reason === undefined)
    throw new Problem('wrong_state', { detail: notOver(leaving.lastDay) })
  return end(scope, leaving, {
    state: 'completed',
    endedReason: reason ?? null,
    leftOver: left.length > 0 ? left : null,
  })
}

/**
 * Takes a leaving back: the person stays, and their employment goes on. Once access has ended only
 * whoever sees it through does, as where it was recorded of the wrong person; access is then given anew
 * among the people, by whoever may give it.
 */
export async function withdrawLeaving(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: ReasonGiven,
): Promise<LeavingView> {
  const leaving = await visibleLeaving(scope, id)
  const isOwn = leaving.personId === scope.personId && leaving.kind === 'resignation'
  if (!isOwn && !(await managesLeavingOf(scope, leaving.personId)))
    throw new Problem('not_allowed', { detail: notTheirs })
  mustBeVersion(basedOn, leaving.version)
  if (leaving.state === 'completed') throw new Problem('wrong_state', { detail: completed })
  if (leaving.state === 'withdrawn') throw new Problem('wrong_state', { detail: ended })
  if (isOwn && leaving.accessEndedAtMs !== null)
    throw new Problem('wrong_state', { detail: accessEnded })
  return end(scope, leaving, { state: 'withdrawn', endedReason: reason, leftOver: null })
}

async function end(
  scope: Scope,
  leaving: Leaving,
  how: Pick<Leaving, 'state' | 'endedReason' | 'leftOver'>,
): Promise<LeavingView> {
  const { id, personId, version, lastDay, endedReason } = leaving
  const change = {
    ...how,
    endedBy: scope.personId,
    endedByName: scope.personName,
    endedAtMs: scope.now,
  }
  const changed = { ...leaving, ...change, version: version + 1 }
  const stays =
    how.state === 'withdrawn'
      ? await employmentEnds(scope, personId, {
          before: lastDay,
          lastDay: null,
          reason: how.endedReason ?? endedReason ?? '',
        })
      : []
  const managers = await whoMay(scope, 'leaving.manage', [personId])
  await sayingWhatIsPaid(scope, { before: lastDay, lastDay: null }, () =>
    scope.shard.batch([
      scope.leavings.change(id, version, change),
      scope.shard.mustHaveChanged(),
      ...stays,
      auditEntry(scope, `leaving.${how.state}`, id),
      outboxEvent(scope, 'leaving.ended', { leavingId: id, personId, state: how.state }),
      ...tellPeople(scope, [personId, ...managers], newsOf(changed, 'leaving_ended')),
    ]),
  )
  return leavingView(scope, changed)
}

const ended = words('离职已办结或撤回。', 'This leaving has been completed or withdrawn.')
const completed = words(
  '离职已办结。登记有误的，先重新打开，再撤回。',
  'This leaving has been completed. If it was recorded in error, reopen it first, then withdraw it.',
)
const accessEnded = words(
  '系统权限已经终止，由办理离职的人撤回。',
  'Your access has ended, so the person handling the leaving has to withdraw it.',
)
const noLastDay = words(
  '还没有最后工作日，请先商定。',
  'There is no last working day yet; agree one first.',
)
const notTheirs = words(
  '由本人或办理离职的人撤回。',
  'Only the employee or the person handling the leaving can withdraw it.',
)
const notOver = (lastDay: string) =>
  words(
    `最后工作日 ${lastDay} 还没有到，到那天之前可能还有新的事项。确需提前办结，请写明理由。`,
    `The last working day is ${lastDay}, and new items may come up until then. To complete it early, give a reason.`,
  )
const stillHangs = (count: number) =>
  words(
    `还有 ${count} 项没有移交或结清。请先办理，或写明理由后办结。`,
    `${count} items have not been handed over or settled yet. Deal with them, or give a reason for completing anyway.`,
  )
