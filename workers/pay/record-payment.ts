import type { NewPayment, PaymentCorrection, PayRunView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../rulebook/today'
import type { Scope } from '../scope'
import { waits } from './held-back'
import { approvedRun, mustBeAnother, payoutOf, toBePaid } from './payout-of'
import { runViewer } from './run-view'
import type { PayRunRow } from './store'

/**
 * Records that an approved run was paid, on which day and to which accounts: those that the last
 * file for the bank named, or that count now. It is said once, and once more of whose last pay waited for
 * their hand-over, who were paid on that day or later.
 */
export async function recordPayment(
  scope: Scope,
  runId: string,
  { paidOn }: NewPayment,
): Promise<PayRunView> {
  const payout = await payoutOf(scope, runId)
  const { run } = payout
  const id = scope.newId('pmt')
  // The retry of a command whose process died after writing finds its own payment.
  if (payout.payment?.id === id) return viewOf(scope, run)
  mustBeThen(scope, run, paidOn)
  const toPay = toBePaid(payout)
  if (payout.payees.length > 0 && payout.payees.every(waits))
    throw new Problem('wrong_state', { detail: allWait })
  mustBeAnother(scope, toPay)
  const accounts = toPay.flatMap(({ personId, payableFen, account, filed }) => {
    const to = filed ?? account
    return payableFen > 0 && to ? [{ personId, accountId: to.id }] : []
  })
  if (payout.payment && accounts.length > 0) {
    const { paidOn: first } = payout.payment.corrections.at(-1) ?? payout.payment
    if (paidOn < first) throw wrongDay('out_of_range', notBeforeOthers(first))
    await scope.shard.batch([
      scope.pay.addPaidTo(runId, scope.now, accounts, paidOn),
      auditEntry(scope, 'pay_run.paid', runId),
    ])
    return viewOf(scope, run)
  }

  const payment = {
    id,
    runId,
    paidOn,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.addPayment(payment),
        scope.pay.addPaidTo(runId, scope.now, accounts),
        auditEntry(scope, 'pay_run.paid', runId),
      ]),
    async () => {
      const made = (await scope.pay.paymentsOf([runId])).get(runId)
      return made?.id === id ? made : undefined
    },
  )
  return viewOf(scope, run)
}

/** Says that a run was paid on another day than is on record; what was said before stays. */
export async function correctPayment(
  scope: Scope,
  runId: string,
  { insteadOf, paidOn, reason }: PaymentCorrection,
): Promise<PayRunView> {
  const run = await approvedRun(scope, runId)
  const payment = (await scope.pay.paymentsOf([runId])).get(runId)
  if (!payment) throw new Problem('wrong_state', { detail: notPaid })
  const id = scope.newId('pmc')
  const { corrections } = payment
  if (corrections.some((correction) => correction.id === id)) return viewOf(scope, run)
  const last = corrections.at(-1) ?? payment
  if (last.paidOn !== insteadOf) throw new Problem('stale_version')
  if (last.recordedBy === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  mustBeThen(scope, run, paidOn)
  if (paidOn === insteadOf) throw wrongDay('not_changed', sameDay)

  const correction = {
    id,
    runId,
    n: corrections.length + 1,
    paidOn,
    reason,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  await scope.shard.batch([
    scope.pay.correctPayment(correction),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'pay_run.payment_corrected', runId),
  ])
  return viewOf(scope, run)
}

const viewOf = async (scope: Scope, run: PayRunRow): Promise<PayRunView> =>
  (await runViewer(scope, [run]))(run)

function mustBeThen(scope: Scope, { approvedAtMs }: PayRunRow, paidOn: string): void {
  const approvedOn = dateIn(scope.zone, approvedAtMs ?? scope.now)
  if (paidOn > today(scope) || paidOn < approvedOn) throw wrongDay('out_of_range', then(approvedOn))
}

const wrongDay = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/paidOn', code, message }] })

const then = (approvedOn: string) =>
  words(
    `发放日期不早于批准日 ${approvedOn}，不晚于今天。`,
    `It was paid on ${approvedOn}, when it was approved, or later, and not after today.`,
  )
const notBeforeOthers = (first: string) =>
  words(
    `移交办完后补发的最后工资，不早于其他人的发放日期 ${first}。`,
    `Last pay that waited for a hand-over was paid on ${first}, when the others were, or later.`,
  )
const allWait = words(
  '这次发放的人都还没有办完移交，最后工资暂不发放。',
  'Everyone whom this pays has yet to hand over: their last pay waits.',
)
const sameDay = words('与登记的日期相同。', 'That is the day on record.')
const notPaid = words('还没有登记发放。', 'It is not on record as paid yet.')
const notOneself = words(
  '不能更正自己登记的日期，请由另一人更正。',
  'You cannot correct the day that you recorded; someone else must.',
)
