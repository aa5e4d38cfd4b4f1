import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountAt } from './bank-account'
import { isFirstUseOf } from './look-at-accounts'
import type { BankAccountRow } from './payout-store'
import type { PayRunRow } from './store'

export type Payout = Awaited<ReturnType<typeof payoutOf>>

/** An approved run, and the accounts of whom it pays: as they count when it is, or was, paid. */
export async function payoutOf(scope: Scope, runId: string) {
  const run = await approvedRun(scope, runId)
  const [rows, payments, lastPaidAtMs, payables] = await Promise.all([
    scope.pay.accountsOfRun(runId, auditEntry(scope, 'pay_run.payees_read', runId)),
    scope.pay.paymentsOf([runId]),
    scope.pay.lastPaidBefore(run.month),
    scope.pay.payablesOf(runId),
  ])
  const accounts = new Map<string, BankAccountRow[]>()
  for (const row of rows) accounts.set(row.personId, [...(accounts.get(row.personId) ?? []), row])
  const payment = payments.get(runId)
  const when = { paidAtMs: payment?.recordedAtMs ?? scope.now, lastPaidAtMs }
  const inUse = [...accounts.values()].flatMap((theirs) => accountAt(theirs, when.paidAtMs) ?? [])
  return {
    run,
    payment,
    payables,
    when,
    /** Those numbers that are, or were, also somebody else's. */
    shared: await scope.pay.sharedOf(inUse.map(({ number }) => number)),
    accountsOf: (personId: string): readonly BankAccountRow[] => accounts.get(personId) ?? [],
  }
}

export async function approvedRun(scope: Scope, runId: string): Promise<PayRunRow> {
  const run = await scope.pay.readRun(runId)
  if (!run) throw new Problem('not_found')
  if (run.state !== 'approved') throw new Problem('wrong_state', { detail: notApproved })
  return run
}

/** Refuses to let whoever recorded an account pay out the run that first pays to it. */
export function mustBeAnother(
  { personId }: Pick<Scope, 'personId'>,
  { payables, accountsOf, when }: Pick<Payout, 'payables' | 'accountsOf' | 'when'>,
): void {
  const theirs = payables.filter((payee) =>
    isFirstUseOf(personId, accountsOf(payee.personId), when),
  )
  if (theirs.length === 0) return
  const named = theirs.slice(0, MOST_NAMED).map(({ personName }) => personName)
  throw new Problem('not_allowed', {
    detail: words(
      `${named.join('、')}的收款账户是您登记的，且首次使用：请由另一人发放。`,
      `You recorded the accounts of ${named.join(', ')}, to which nothing was paid yet: someone else must pay this out.`,
    ),
  })
}

const MOST_NAMED = 20

const notApproved = words('工资批准后才能发放。', 'Pay is paid out once it is approved.')
