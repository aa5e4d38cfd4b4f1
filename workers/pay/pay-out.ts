import type { NewPayment, PayeeView, PayRunView } from '@bylaw/contract'
import { assert, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { type Cell, csvFile } from '../platform/csv'
import { Problem } from '../platform/problem'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'
import { accountAt, accountView } from './bank-account'
import type { BankAccountRow } from './payout-store'
import { runViewer } from './run-view'
import type { PayRunRow, SlipOfRun } from './store'

/** An approved run with its slips and the account each goes to. */
interface Payout {
  readonly run: PayRunRow & { readonly approvedAtMs: number }
  readonly slips: readonly SlipOfRun[]
  readonly accountsOf: (personId: string) => readonly BankAccountRow[]
}

/** Whom an approved run pays, how much and where to. */
export async function listPayees(scope: Scope, runId: string): Promise<PayeeView[]> {
  const { run, slips, accountsOf } = await payoutOf(scope, runId, 'pay_run.payees_read')
  const lastAtMs = await scope.pay.approvedBefore(run.month)
  return slips.map(({ personId, personName, payableFen, currency }) => {
    const accounts = accountsOf(personId)
    const account = accountAt(accounts, run.approvedAtMs)
    const before = lastAtMs === undefined ? undefined : accountAt(accounts, lastAtMs)
    return {
      personId,
      personName,
      payable: { amount: yuanFromFen(payableFen), currency },
      account: account ? accountView(account) : null,
      changed: before !== undefined && before.n !== account?.n,
    }
  })
}

/**
 * The bank's file: whom to pay, to which account, how much. What it adds up to is the total of the
 * run. It is refused while somebody has no account, or a slip is below zero; who is paid nothing
 * stands in no file.
 */
export async function bankFile(scope: Scope, runId: string): Promise<string> {
  const { run, slips, accountsOf } = await payoutOf(scope, runId, 'pay_run.bank_file')
  const paid = slips.filter(({ payableFen }) => payableFen !== 0)
  const accounts = new Map(
    paid.map(({ personId }) => [personId, accountAt(accountsOf(personId), run.approvedAtMs)]),
  )
  const without = paid.filter(({ personId }) => !accounts.get(personId))
  if (without.length > 0) throw new Problem('wrong_state', { detail: noAccount(namesOf(without)) })
  const below = paid.filter(({ payableFen }) => payableFen < 0)
  if (below.length > 0) throw new Problem('wrong_state', { detail: belowZero(namesOf(below)) })

  const sumFen = paid.reduce((sum, { payableFen }) => sum + payableFen, 0)
  assert(sumFen === run.totalFen, 'what the bank pays is what the run comes to')
  const rows = paid.map(({ personId, payableFen }): Cell[] => {
    const account = accounts.get(personId)
    assert(account !== undefined, 'who has none was refused before')
    const { holder, bank, number } = account
    const note = scope.language === 'zh' ? `${run.month} 工资` : `Pay ${run.month}`
    return [holder, bank, number, { number: yuanFromFen(payableFen) }, note]
  })
  return csvFile([BANK_HEADS[scope.language], ...rows])
}

/** Every line of every slip, as bookkeeping takes it in; they add up to the total of the run. */
export async function linesFile(scope: Scope, runId: string): Promise<string> {
  const { run, slips } = await payoutOf(scope, runId, 'pay_run.lines_exported')
  const rows = slips.flatMap(({ personName, lines }) =>
    lines.map(({ code, name, amountFen }): Cell[] => [
      run.month,
      personName,
      code,
      name[scope.language],
      { number: yuanFromFen(amountFen) },
    ]),
  )
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
  if (paidOn > today(scope) || paidOn < `${run.month}-01`) throw notThen(run.month)

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

async function payoutOf(scope: Scope, runId: string, action: string): Promise<Payout> {
  const run = await scope.pay.readRun(runId, auditEntry(scope, action, runId))
  if (!run) throw new Problem('not_found')
  const { approvedAtMs } = mustBeApproved(run)
  const slips = await scope.pay.slipsOfRun(runId)
  const accounts = await scope.pay.accountsOf(slips.map(({ personId }) => personId))
  return {
    run: { ...run, approvedAtMs },
    slips,
    accountsOf: (personId) => accounts.filter((account) => account.personId === personId),
  }
}

function mustBeApproved({ state, approvedAtMs }: PayRunRow): { approvedAtMs: number } {
  if (state !== 'approved') throw new Problem('wrong_state', { detail: notApproved })
  assert(approvedAtMs !== null, 'an approved run knows since when')
  return { approvedAtMs }
}

const BANK_HEADS = {
  zh: ['收款人', '开户银行', '账号', '金额', '附言'],
  en: ['Payee', 'Bank', 'Account', 'Amount', 'Note'],
}
const LINE_HEADS = {
  zh: ['月份', '姓名', '代码', '项目', '金额'],
  en: ['Month', 'Name', 'Code', 'Item', 'Amount'],
}

const MOST_NAMED = 20
const namesOf = (slips: readonly SlipOfRun[]) => ({
  names: slips.slice(0, MOST_NAMED).map(({ personName }) => personName),
  count: slips.length,
})
type Named = ReturnType<typeof namesOf>

const notApproved = words('工资批准后才能发放。', 'Pay is paid out once it is approved.')
const noAccount = ({ names, count }: Named): Words =>
  words(
    `${count} 人还没有登记收款账户：${names.join('、')}。`,
    `No account is recorded for ${count}: ${names.join(', ')}.`,
  )
const belowZero = ({ names, count }: Named): Words =>
  words(
    `${count} 人的应发为负数，无法通过银行发放：${names.join('、')}。`,
    `A bank cannot pay less than nothing: ${names.join(', ')} (${count}).`,
  )
const notThen = (month: string) =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/paidOn',
        code: 'out_of_range',
        message: words(
          `发放日期须在 ${month} 之内或之后，且不晚于今天。`,
          `It was paid in ${month} or later, and not after today.`,
        ),
      },
    ],
  })
