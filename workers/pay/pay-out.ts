import type { PayeeView } from '@bylaw/contract'
import { assert, words, yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { csvFile } from '../platform/csv'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountView } from './bank-account'
import { bankRows } from './bank-rows'
import { waits } from './held-back'
import type { LeftOut } from './held-back-table'
import { marksOf } from './look-at-accounts'
import { allLines } from './pay-workbook'
import {
  approvedRun,
  isFirstUsePaying,
  mustBeAnother,
  type Payout,
  paidByRun,
  payoutOf,
  toBePaid,
} from './payout-of'
import type { PayRunRow } from './store'
import { readingNow } from './who-read'

/**
 * Whom an approved run pays, how much and where to, and what to look at before; then whom it found to
 * have been paid too much, and what is taken off their later pay.
 */
export async function listPayees(scope: Scope, runId: string): Promise<PayeeView[]> {
  const { run, payees, later, shared } = await payoutOf(scope, runId)
  await scope.shard.batch([scope.pay.noteOfRuns([runId], readingNow(scope, 'listed'))])
  const shown = ({ personId, personName, payableFen, currency }: (typeof later)[number]) => ({
    ...{ personId, personName },
    payable: { amount: yuanFromFen(payableFen), currency },
  })
  return [
    ...payees.map((payee) => ({
      ...shown(payee),
      takenOffLater: false,
      lastPay: payee.lastPay,
      leftOut: payee.isLeftOut,
      account: payee.account ? accountView(payee.account) : null,
      marks: marksOf(payee, shared),
      tooMuch:
        payee.tooMuchFen === 0
          ? null
          : { amount: yuanFromFen(payee.tooMuchFen), currency: payee.currency },
      recordedByCaller: payee.isToCome && isFirstUsePaying(scope.personId, payee),
    })),
    // What all the others get with their next pay is no part of what is paid out here.
    ...(run.paidWith === 'next' ? [] : later).map((each) => ({
      ...shown(each),
      ...{ takenOffLater: true, lastPay: null, leftOut: false, account: null, marks: [] },
      ...{ tooMuch: null, recordedByCaller: false },
    })),
  ]
}

/**
 * The bank's file: whom to pay, to which account, and how much; together
 * the total of the run, but for whose last pay waits for their hand-over: whom it leaves out is kept with it. Once
 * the others are paid it names those whose last pay waits no more. Not for whoever recorded an account to which it
 * would be the first to pay.
 */
export async function bankFile(scope: Scope, runId: string): Promise<string> {
  const payout = await payoutOf(scope, runId)
  const { run, payees, later } = payout
  const toPay = toBePaid(payout)
  const isToCome = toPay.length > 0
  const named = isToCome ? toPay : payees.filter((payee) => !waits(payee))
  if (isToCome) mustBeAnother(scope, toPay)
  const rows = bankRows(named, paidFor(run)[scope.language])
  if (!rows.ok) throw new Problem('wrong_state', { detail: rows.refusal })
  const sumFen = [...payees, ...later].reduce((sum, { payableFen }) => sum + payableFen, 0)
  assert(
    sumFen === run.totalFen,
    'what the bank pays is what the run comes to, but for what goes with later pay',
  )
  const by = { personId: scope.personId, atMs: scope.now }
  const accounts = toPay.flatMap(({ personId, payableFen, account }) =>
    payableFen > 0 && account ? [{ personId, accountId: account.id }] : [],
  )
  await scope.shard.batch([
    auditEntry(scope, 'pay_run.bank_file', runId),
    scope.pay.noteOfRuns([runId], readingNow(scope, 'exported')),
    ...(isToCome
      ? [
          scope.pay.file(runId, by, accounts),
          scope.pay.takeFile(runId, by, payout.paymentN, leftOutBy(payees)),
        ]
      : []),
  ])
  return csvFile([BANK_HEADS[scope.language], ...rows.value])
}

/** Whom a file leaves out: those whose last pay waits while they are to be paid. */
const leftOutBy = (payees: Payout['payees']): LeftOut[] =>
  payees.flatMap(({ personId, isToCome, lastPay }) =>
    isToCome && lastPay?.state === 'waits' ? [{ personId, leavingId: lastPay.leavingId }] : [],
  )

/** Every line of every slip, as bookkeeping takes it in; they add up to the total of the run. */
export async function linesFile(scope: Scope, runId: string): Promise<string> {
  const run = await approvedRun(scope, runId)
  const slips = await scope.pay.slipsOfRun(runId)
  const rows = allLines(run.month, paidByRun(run, slips), scope.language)
  await scope.shard.batch([
    auditEntry(scope, 'pay_run.lines_exported', runId),
    scope.pay.noteOfRuns([runId], readingNow(scope, 'exported')),
  ])
  return csvFile(rows)
}

const paidFor = ({ month, n }: PayRunRow) =>
  n === 0
    ? words(`${month} 工资`, `Pay ${month}`)
    : words(`${month} 工资更正`, `Correction ${month}`)

const BANK_HEADS = {
  zh: ['收款人', '开户银行', '账号', '金额', '附言'],
  en: ['Payee', 'Bank', 'Account', 'Amount', 'Note'],
}
