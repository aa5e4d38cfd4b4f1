import { byPersonName } from '@bylaw/contract'
import { grouped, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountAt } from './bank-account'
import { standingOfHeldBack, waitingToBePaid, waits } from './held-back'
import { isFirstUseOf } from './look-at-accounts'
import { isPaidByItself } from './slip-view'
import type { PayRunRow } from './store'

export type Payout = Awaited<ReturnType<typeof payoutOf>>
type PayoutPayee = Payout['payees'][number]

/**
 * An approved run, and the accounts of whom it pays: those to which it was paid, or else those that
 * count now, with what the last file for the bank named; who is held back, and whom a payment that is
 * recorded now would leave out.
 */
export async function payoutOf(scope: Scope, runId: string) {
  const run = await approvedRun(scope, runId)
  const [rows, payments, payables, paidTo, filedRows, heldRows, lastFile, tooMuch] =
    await Promise.all([
      scope.pay.accountsOfRun(runId, auditEntry(scope, 'pay_run.payees_read', runId)),
      scope.pay.paymentsOf([runId]),
      scope.pay.payablesOf(runId),
      scope.pay.paidToOf(runId),
      scope.pay.filedOf(runId),
      scope.pay.heldBackIn(runId),
      scope.pay.lastFileOf(runId),
      scope.pay.tooMuchBeside(runId),
    ])
  const payment = payments.get(runId)
  const paidAtMs = payment?.recordedAtMs ?? scope.now
  const before = grouped(await scope.pay.paidToBefore(runId, paidAtMs), personIn)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const theirs = grouped(rows, personIn)
  const paid = new Map(paidTo.map(({ personId, accountId }) => [personId, byId.get(accountId)]))
  const filed = new Map(filedRows.map(({ personId, accountId }) => [personId, byId.get(accountId)]))

  const paidNow = paidByRun(
    run,
    payables.map((slip) => ({ ...slip, runId, n: run.n, paidWith: run.paidWith })),
  )
  const tooMuchFen = new Map(tooMuch.map(({ personId, fen }) => [personId, fen]))
  const isPaidNow = new Set(paidNow.map(personIn))
  const due = paidNow.filter(({ payableFen }) => payableFen > 0).map(personIn)
  /** Which of its payments is the next to be recorded: 1 for its own, above it for whom that left out. */
  const paymentN = payment ? Math.max(1, ...heldRows.map((row) => row.paymentN ?? 1)) + 1 : 1
  const file = lastFile?.paymentN === paymentN ? lastFile.leftOut.map(personIn) : undefined
  const standing = payment
    ? await standingOfHeldBack(scope, run, heldRows)
    : await waitingToBePaid(scope, run, due, file ? (lastFile?.leftOut ?? []) : [])
  const payees = paidNow.map((slip) => {
    const { personId } = slip
    const lastPay = standing.get(personId) ?? null
    // Whoever was held back when the others were paid is paid by what counts now.
    const isToCome = !payment || (lastPay !== null && lastPay.state !== 'paid')
    const countsAtMs = isToCome ? scope.now : paidAtMs
    return {
      ...slip,
      lastPay,
      isToCome,
      /** What a file named is paid by recording it, and nothing else. */
      isLeftOut: isToCome && (file ? file.includes(personId) : waits({ lastPay })),
      account: paid.get(personId) ?? accountAt(theirs.get(personId) ?? [], countsAtMs),
      accounts: theirs.get(personId) ?? [],
      paidBefore: (before.get(personId) ?? []).map(({ accountId }) => accountId),
      /** What the last file named; what is paid by it goes there. */
      filed: isToCome && file && !file.includes(personId) ? filed.get(personId) : undefined,
      /** What is known by now to be too much of it, while it is not paid. */
      tooMuchFen: isToCome && slip.payableFen > 0 ? (tooMuchFen.get(personId) ?? 0) : 0,
    }
  })
  return {
    run,
    payment,
    paymentN,
    heldBack: heldRows,
    payees,
    /** What later pay is less by, or more, where the correction is paid with it. */
    later: payables.filter(({ personId }) => !isPaidNow.has(personId)).sort(byPersonName),
    /** Those numbers that are, or were, also somebody else's. */
    shared: await scope.pay.sharedOf(payees.flatMap(({ account }) => account?.number ?? [])),
  }
}

/** Whom the bank's file names: everyone before it is paid, but for last pay that waits; then whose has waited. */
export const toBePaid = ({ payees }: Pick<Payout, 'payees'>): PayoutPayee[] =>
  payees.filter((payee) => payee.isToCome && !waits(payee))

/** The slips that a run pays itself, by name; refused where all that it comes to goes with the next month's pay. */
export function paidByRun<
  Paid extends Parameters<typeof isPaidByItself>[0] & { readonly personName: string },
>({ paidWith }: Pick<PayRunRow, 'paidWith'>, slips: readonly Paid[]): Paid[] {
  const paid = slips.filter(isPaidByItself).sort(byPersonName)
  if (paidWith === 'next' && paid.length === 0)
    throw new Problem('wrong_state', { detail: paidWithNext })
  return paid
}

export async function approvedRun(scope: Scope, runId: string): Promise<PayRunRow> {
  const run = await scope.pay.readRun(runId)
  if (!run) throw new Problem('not_found')
  if (run.state !== 'approved') throw new Problem('wrong_state', { detail: notApproved })
  return run
}

/** Whom a payment goes to, and to which of their accounts. */
type PaidTo = Pick<PayoutPayee, 'personName' | 'account' | 'accounts' | 'filed' | 'paidBefore'>

/** Whether somebody had their hands in an account to which nothing was paid before. */
export const isFirstUsePaying = (
  personId: string,
  { account, accounts, filed, paidBefore }: PaidTo,
): boolean => [account, filed].some((to) => isFirstUseOf(personId, to, accounts, paidBefore))

/** Refuses to let whoever recorded an account pay out what is the first to go to it. */
export function mustBeAnother(
  { personId }: Pick<Scope, 'personId'>,
  payees: readonly PaidTo[],
): void {
  const theirs = payees.filter((payee) => isFirstUsePaying(personId, payee))
  if (theirs.length === 0) return
  const named = theirs.slice(0, MOST_NAMED).map(({ personName }) => personName)
  throw new Problem('not_allowed', {
    detail: words(
      `${named.join('、')}的收款账户首次使用，由您登记，或因您的异议改用：请由另一人发放。`,
      `This is the first payment to the accounts of ${named.join(', ')}, which you recorded or which came into use after your objection to another. Someone else has to make the payment.`,
    ),
  })
}

const MOST_NAMED = 20

const paidWithNext = words(
  '这次更正随下次工资一起发放。',
  'This correction is paid with next month’s pay.',
)
const notApproved = words('工资批准后才能发放。', 'Pay can be paid only after approval.')

const personIn = ({ personId }: { readonly personId: string }): string => personId
