import type {
  HeldPayoutDecision,
  HeldPayoutPaid,
  HeldPayoutView,
  NewHeldPayout,
} from '@bylaw/contract'
import { sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { heldPayeeOf } from './held-payee'
import { payableOf, payoutView } from './held-payout'
import type { HeldPayoutRow } from './held-payout-store'
import { mustNotBeByOwnWord } from './own-word'
import { mustBeAnother } from './payout-of'

/** Prepares a payment of what is held of somebody who has left; it is approved by somebody else. */
export async function prepareHeldPayout(
  scope: Scope,
  wish: NewHeldPayout,
): Promise<HeldPayoutView> {
  const row: HeldPayoutRow = {
    ...(await payableOf(scope, wish)),
    id: scope.newId('hpo'),
    state: 'prepared',
    preparedBy: scope.personId,
    preparedByName: scope.personName,
    preparedAtMs: scope.now,
    ...NOT_DECIDED,
    paidOn: null,
    paidByName: null,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.prepareHeldPayout(row),
        auditEntry(scope, 'held_payout.prepared', row.id),
      ]),
    () => scope.pay.readHeldPayout(row.id),
  )
  return payoutView(scope, made ?? row)
}

const NOT_DECIDED = {
  decidedBy: null,
  decidedByName: null,
  decidedAtMs: null,
  decidedReason: null,
} as const

/**
 * Approves a payment, by somebody who neither prepared it nor said alone when its project was completed, or
 * declines it with a reason. It is worked
 * out once more, and only what comes out the same goes into the ledger: earned stays paid or held.
 */
export async function decideHeldPayout(
  scope: Scope,
  id: string,
  basedOn: number,
  { approved, reason = '' }: HeldPayoutDecision,
): Promise<HeldPayoutView> {
  const row = await prepared(scope, id, basedOn)
  if (row.preparedBy === scope.personId || row.personId === scope.personId)
    throw new Problem('not_allowed', { detail: fourEyes })
  if (!approved && reason === '')
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/reason', code: 'required', message: sayWhy }],
    })
  if (approved) await mustNotBeByOwnWord(scope, row.projectId)
  if (approved && !comesOutTheSame(row, await payableOf(scope, row)))
    throw new Problem('wrong_state', { detail: changedSince })

  const change = {
    ...decidedBy(scope, reason),
    state: approved ? 'approved' : 'withdrawn',
  } as const
  await scope.shard.batch([
    scope.pay.changeHeldPayout(row, change),
    scope.shard.mustHaveChanged(),
    ...(approved
      ? [
          scope.pay.settlePayout(id, today(scope).slice(0, 7), scope.now),
          scope.shard.mustHaveChanged('wrong_state'),
          outboxEvent(scope, 'held_payout.approved', { heldPayoutId: id, personId: row.personId }),
        ]
      : []),
    auditEntry(scope, `held_payout.${change.state}`, id),
  ])
  return payoutView(scope, { ...row, ...change, version: basedOn + 1 })
}

/** Whoever prepared a payment takes it back, as long as it is not approved. */
export async function withdrawHeldPayout(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<HeldPayoutView> {
  const row = await prepared(scope, id, basedOn)
  if (row.preparedBy !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  const change = { ...decidedBy(scope, ''), state: 'withdrawn' } as const
  await scope.shard.batch([
    scope.pay.changeHeldPayout(row, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'held_payout.withdrawn', id),
  ])
  return payoutView(scope, { ...row, ...change, version: basedOn + 1 })
}

/**
 * Records the day on which an approved payment was made: once, and not before it was approved. As of a run,
 * not by whoever recorded the account, where nothing was paid to that yet.
 */
export async function recordHeldPayment(
  scope: Scope,
  id: string,
  basedOn: number,
  { paidOn }: HeldPayoutPaid,
): Promise<HeldPayoutView> {
  const row = await scope.pay.readHeldPayout(id)
  if (!row) throw new Problem('not_found')
  mustBeVersion(basedOn, row.version)
  if (row.state !== 'approved' || row.decidedAtMs === null) throw new Problem('wrong_state')
  if (paidOn > today(scope) || paidOn < dateIn(scope.zone, row.decidedAtMs))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/paidOn', code: 'out_of_range', message: notThen }],
    })
  mustBeAnother(scope, [await heldPayeeOf(scope, row)])
  const change = { state: 'paid', paidOn, paidByName: scope.personName } as const
  await scope.shard.batch([
    scope.pay.changeHeldPayout(row, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'held_payout.paid', id),
  ])
  return payoutView(scope, { ...row, ...change, version: basedOn + 1 })
}

async function prepared(scope: Scope, id: string, basedOn: number): Promise<HeldPayoutRow> {
  const row = await scope.pay.readHeldPayout(id)
  if (!row) throw new Problem('not_found')
  mustBeVersion(basedOn, row.version)
  if (row.state !== 'prepared') throw new Problem('wrong_state', { detail: decidedAlready })
  return row
}

const decidedBy = (scope: Scope, reason: string) => ({
  decidedBy: scope.personId,
  decidedByName: scope.personName,
  decidedAtMs: scope.now,
  decidedReason: reason,
})

/** The figures alone: a name that changed since changes no payment. */
const comesOutTheSame = (
  { stage, amountFen, earnedFen, paidBeforeFen }: HeldPayoutRow,
  again: Pick<HeldPayoutRow, 'stage' | 'amountFen' | 'earnedFen' | 'paidBeforeFen'>,
): boolean =>
  sameJson(
    [stage, amountFen, earnedFen, paidBeforeFen],
    [again.stage, again.amountFen, again.earnedFen, again.paidBeforeFen],
  )

const fourEyes = words(
  '准备发放的人和本人不能批准，请由另一人批准。',
  'It cannot be approved by the person who prepared it or the person it is for.',
)
const sayWhy = words('不批准请写明理由。', 'Give a reason for declining.')
const changedSince = words(
  '准备之后台账或规则有变，请撤回后重新准备。',
  'The ledger or the rules have changed since. Withdraw it and prepare it again.',
)
const notTheirs = words('只能撤回自己准备的。', 'Only the person who prepared it can withdraw it.')
const decidedAlready = words('已经批准或撤回。', 'It has already been approved or withdrawn.')
const notThen = words(
  '发放日期不早于批准之日，不晚于今天。',
  'The payment date must be between the approval date and today.',
)
