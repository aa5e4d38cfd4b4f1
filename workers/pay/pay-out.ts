import type { NewPayment, PayeeView, PayRunView } from '@bylaw/contract'
import { assert, words, yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { type Cell, csvFile } from '../platform/csv'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../rulebook/today'
import type { Scope } from '../scope'
import { accountAt, accountView } from './bank-account'
import { bankRows } from './bank-rows'
import type { BankAccountRow } from './payout-store'
import { runViewer } from './run-view'
import type { PayRunRow } from './store'

/** Whom an approved run pays, how much and where to. */
export async function listPayees(scope: Scope, runId: string): Promise<PayeeView[]> {
  const { run, accountsOf, paidAtMs } = await payoutOf(scope, runId)
  const lastPaidAtMs = await scope.pay.lastPaidBefore(run.month)
  return (await scope.pay.payablesOf(runId)).map(
    ({ personId, personName, payableFen, currency }) => {
      const accounts = accountsOf(personId)
      const account = accountAt(accounts, paidAtMs)
      const before = lastPaidAtMs === undefined ? undefined : accountAt(accounts, lastPaidAtMs)
      return {
        personId,
        personName,
        payable: { amount: yuanFromFen(payableFen), currency },
        account: account ? accountView(account) : null,
        changed: before !== undefined && before.n !== account?.n,
      }
    },
  )
}

/** The bank's file: whom to pay, to which account, how much; together the total of the run. */
export async function bankFile(scope: Scope, runId: string): Promise<string> {
  const { run, accountsOf, paidAtMs } = await payoutOf(scope, runId)
  const payables = await scope.pay.payablesOf(runId)
  const payees = payables.map((slip) => ({
    ...slip,
    account: accountAt(accountsOf(slip.personId), paidAtMs),
  }))
  const rows = bankRows(payees, words(`${run.month} 工资`, `Pay ${run.month}`)[scope.language])
  if (!rows.ok) throw new Problem('wrong_state', { detail: rows.refusal })
  const sumFen = payables.reduce((sum, { payableFen }) => sum + payableFen, 0)
  assert(sumFen === run.totalFen, 'what the bank pays is what the run comes to')
  await scope.shard.batch([auditEntry(scope, 'pay_run.bank_file', runId)])
  return csvFile([BANK_HEADS[scope.language], ...rows.value])
}

/** Every line of every slip, as bookkeeping takes it in; they add up to the total of the run. */
export async function linesFile(scope: Scope, runId: string): Promise<string> {
  const { run } = await payoutOf(scope, runId)
  const slips = await scope.pay.slipsOfRun(runId)
  const rows = slips.flatMap(({ personName, lines }) =>
    lines.map(({ code, name, amountFen }): Cell[] => [
      run.month,
      personName,
      code,
      name[scope.language],
      { number: yuanFromFen(amountFen) },
    ]),
  )
  await scope.shard.batch([auditEntry(scope, 'pay_run.lines_exported', runId)])
  return csvFile([LINE_HEADS[scope.language], ...rows])
}

/** Records that an approved run was paid, and on which day; that is said once. */
export async function recordPayment(
  scope: Scope,
  runId: string,
  { paidOn }: NewPayment,
): Promise<PayRunView> {
  const run = await scope.pay.readRun(runId)
  if (!run) throw new Problem('not_found')
  mustBeApproved(run)
  const approvedOn = dateIn(scope.zone, run.approvedAtMs ?? scope.now)
  if (paidOn > today(scope) || paidOn < approvedOn) throw notThen(approvedOn)

  const payment = {
    runId,
    paidOn,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  await scope.shard.batch([scope.pay.addPayment(payment), auditEntry(scope, 'pay_run.paid', runId)])
  return (await runViewer(scope, [run]))(run)
}

/** An approved run, and the accounts of whom it pays: as they count when it is, or was, paid. */
async function payoutOf(scope: Scope, runId: string) {
  const run = await scope.pay.readRun(runId)
  if (!run) throw new Problem('not_found')
  mustBeApproved(run)
  const [rows, payments] = await Promise.all([
    scope.pay.accountsOfRun(runId, auditEntry(scope, 'pay_run.payees_read', runId)),
    scope.pay.paymentsOf([runId]),
  ])
  const accounts = new Map<string, BankAccountRow[]>()
  for (const row of rows) accounts.set(row.personId, [...(accounts.get(row.personId) ?? []), row])
  return {
    run,
    paidAtMs: payments.get(runId)?.recordedAtMs ?? scope.now,
    accountsOf: (personId: string): readonly BankAccountRow[] => accounts.get(personId) ?? [],
  }
}

function mustBeApproved({ state }: PayRunRow): void {
  if (state !== 'approved') throw new Problem('wrong_state', { detail: notApproved })
}

const BANK_HEADS = {
  zh: ['收款人', '开户银行', '账号', '金额', '附言'],
  en: ['Payee', 'Bank', 'Account', 'Amount', 'Note'],
}
const LINE_HEADS = {
  zh: ['月份', '姓名', '代码', '项目', '金额'],
  en: ['Month', 'Name', 'Code', 'Item', 'Amount'],
}

const notApproved = words('工资批准后才能发放。', 'Pay is paid out once it is approved.')
const notThen = (approvedOn: string) =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/paidOn',
        code: 'out_of_range',
        message: words(
          `发放日期不早于批准日 ${approvedOn}，不晚于今天。`,
          `It was paid on ${approvedOn}, when it was approved, or later, and not after today.`,
        ),
      },
    ],
  })
