import type { NewPayment, PaymentCorrection, PayRunView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../platform/today'
import type { Scope } from '../scope'
import { waits } from './held-back'
import type { LaterPayment } from './held-back-store'
import type { LeftOut } from './held-back-table'
import { approvedRun, mustBeAnother, type Payout, payoutOf } from './payout-of'
import { runViewer } from './run-view'
import type { PayRunRow } from './store'

/**
 * Records that an approved run was paid, on which day and to which accounts: those that the last file for the
 * bank named, or that count now. It pays exactly whom that file named; where none was taken, everybody but
 * whose last pay waits for their hand-over. Whom it leaves out is kept with it, and they are paid in the same way
 * by a further payment, on that day or later.
 */
export async function recordPayment(
  scope: Scope,
  runId: string,
  { paidOn }: NewPayment,
): Promise<PayRunView> {
  const payout = await payoutOf(scope, runId)
  const { run, payment } = payout
  const id = scope.newId('pmt')
  // The retry of a command whose process died after writing finds its own payment.
  if (isMadeBy(payout, id)) return viewOf(scope, run)
  mustBeThen(scope, run, paidOn)
  const toCome = payout.payees.filter(({ isToCome }) => isToCome)
  if (toCome.length === 0 && payment) throw new Problem('already_exists', { detail: allPaid })
  const paid = toCome.filter(({ isLeftOut }) => !isLeftOut)
  if (paid.length === 0 && toCome.length > 0)
    throw new Problem('wrong_state', { detail: stillLeftOut(toCome) })
  mustBeAnother(scope, paid)
  const accounts = paid.flatMap(({ personId, payableFen, account, filed }) => {
    const to = filed ?? account
    return payableFen > 0 && to ? [{ personId, accountId: to.id }] : []
  })
  if (payment) mustNotBeBefore(payment, paidOn)
  const by = { recordedBy: scope.personId, recordedByName: scope.personName }
  await madeOnce(
    () =>
      scope.shard.batch([
        auditEntry(scope, 'pay_run.paid', runId),
        ...(payment
          ? [scope.pay.payHeldBack(runId, paid.map(personIn), further(scope, payout, id, paidOn))]
          : [
              scope.pay.addPayment({ id, runId, paidOn, ...by, recordedAtMs: scope.now }),
              scope.pay.addHeldBack(runId, leftOutOf(toCome)),
            ]),
        scope.pay.addPaidTo(runId, scope.now, accounts),
      ]),
    async () => (isMadeBy(await payoutOf(scope, runId), id) ? id : undefined),
  )
  return viewOf(scope, run)
}

const isMadeBy = ({ payment, heldBack }: Payout, id: string): boolean =>
  payment?.id === id || heldBack.some(({ paymentId }) => paymentId === id)

const personIn = ({ personId }: { readonly personId: string }): string => personId

const further = (
  scope: Scope,
  { paymentN }: Payout,
  paymentId: string,
  paidOn: string,
): LaterPayment => ({
  ...{ paymentN, paymentId, paidOn },
  paidBy: scope.personId,
  paidByName: scope.personName,
  paidAtMs: scope.now,
})

const leftOutOf = (payees: Payout['payees']): LeftOut[] =>
  payees.flatMap(({ personId, isLeftOut, lastPay }) =>
    isLeftOut && lastPay ? [{ personId, leavingId: lastPay.leavingId }] : [],
  )

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

/** Whoever was left out was paid when the others were, or later. */
function mustNotBeBefore(payment: NonNullable<Payout['payment']>, paidOn: string): void {
  const { paidOn: first } = payment.corrections.at(-1) ?? payment
  if (paidOn < first) throw wrongDay('out_of_range', notBeforeOthers(first))
}

const wrongDay = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/paidOn', code, message }] })

const then = (approvedOn: string) =>
  words(
    `发放日期不早于批准日 ${approvedOn}，不晚于今天。`,
    `The payment date cannot be before approval on ${approvedOn} or after today.`,
  )
const notBeforeOthers = (first: string) =>
  words(
    `当时没有随其他人发放的，补发日期不早于其他人的发放日期 ${first}。`,
    `Whoever was not paid with the others was paid on ${first}, when they were, or later.`,
  )
const allPaid = words(
  '这次工资已登记发放，没有未发的人。',
  'It is on record as paid, and nobody is left to be paid.',
)
const stillLeftOut = (payees: Payout['payees']) => {
  const named = payees.slice(0, MOST_NAMED).map(({ personName }) => personName)
  return payees.every(waits)
    ? words(
        `还没有发的${named.join('、')}都没有办完移交，最后工资暂不发放。`,
        `Whoever is still to be paid has yet to hand over, and their last pay waits: ${named.join(', ')}.`,
      )
    : words(
        `最近一次导出的银行代发文件里没有${named.join('、')}，请重新导出文件，发放后再登记。`,
        `The last bank file that was taken does not name ${named.join(', ')}. Take it anew, pay by it, then record that.`,
      )
}
const MOST_NAMED = 20
const sameDay = words('与登记的日期相同。', 'That is the day on record.')
const notPaid = words('还没有登记发放。', 'It is not on record as paid yet.')
const notOneself = words(
  '不能更正自己登记的日期，请由另一人更正。',
  'You cannot correct a date you recorded yourself; someone else has to.',
)
