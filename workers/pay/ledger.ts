import { compareNames, type SettlementView } from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { type Cell, csvFile } from '../platform/csv'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { heldParts } from './held-pay'

/** One person's entries on one project, in their order; others' are there for who sees all pay. */
export async function ledgerOf(
  scope: Scope,
  personId: string,
  projectId: string,
): Promise<SettlementView[]> {
  if (personId !== scope.personId && !scope.may('pay.read_all')) throw new Problem('not_found')
  const note = auditEntry(scope, 'held_pay.read', personId)
  const [project, entries] = await Promise.all([
    scope.projects.read(projectId),
    scope.pay.entriesOf(personId, projectId, note),
  ])
  if (!project || (entries.length === 0 && !(await scope.people.read(personId))))
    throw new Problem('not_found')
  const money = moneyIn(scope)
  let heldFen = 0
  return entries.map((entry) => {
    heldFen += entry.heldFen
    return {
      month: entry.month,
      payRunId: entry.runId,
      payoutId: entry.payoutId,
      stage: entry.stage,
      earned: money(entry.earnedFen),
      paid: money(entry.paidFen),
      held: money(entry.heldFen),
      contract: money(entry.contractFen),
      heldAfter: money(heldFen),
      explanation: entry.explanation,
      at: new Date(entry.settledAtMs).toISOString(),
    }
  })
}

const ROWS_AT_ONCE = 500

/** Everything that is held, by name, for bookkeeping; the last row is the sum of the others. */
export async function heldFile(scope: Scope): Promise<string> {
  const rows: (readonly [name: string, ...rest: Cell[]])[] = []
  const sum = { earnedFen: 0, paidFen: 0, heldFen: 0, nextFen: 0 }
  const whose = { personId: undefined, projectId: undefined }
  let after: [string, string] | undefined
  for (;;) {
    const found = await scope.pay.balances({ ...whose, limit: ROWS_AT_ONCE, after })
    const page = found.slice(0, ROWS_AT_ONCE)
    for (const { balance, next, view } of await heldParts(scope, page)) {
      const nextFen = next?.amountFen ?? 0
      sum.earnedFen += balance.earnedFen
      sum.paidFen += balance.paidFen
      sum.heldFen += balance.heldFen
      sum.nextFen += nextFen
      rows.push([
        view.person.name,
        view.project.name,
        ...yuan(balance.earnedFen, balance.paidFen, balance.heldFen),
        view.next ? NEEDS[needsOf(view, view.next)][scope.language] : '',
        view.next?.dueFrom ?? '',
        ...yuan(nextFen),
      ])
    }
    const last = page.at(-1)
    if (found.length <= ROWS_AT_ONCE || !last) break
    after = [last.personId, last.projectId]
  }
  const total = [
    scope.language === 'zh' ? '合计' : 'Total',
    '',
    ...yuan(sum.earnedFen, sum.paidFen, sum.heldFen),
    '',
    '',
    ...yuan(sum.nextFen),
  ]
  await scope.shard.batch([auditEntry(scope, 'held_pay.exported', scope.companyId)])
  const byName = rows.sort(([a], [b]) => compareNames(a, b))
  return csvFile([HEADS[scope.language], ...byName, total])
}

/** Whoever has left is in no run any more: what would be paid by one is paid to them apart. */
const needsOf = (
  { employed }: { readonly employed: boolean },
  { needs }: { readonly needs: Exclude<keyof typeof NEEDS, 'apart'> },
): keyof typeof NEEDS => (needs === 'pay_run' && !employed ? 'apart' : needs)

const yuan = (...fen: number[]): Cell[] => fen.map((each) => ({ number: yuanFromFen(each) }))

const HEADS = {
  zh: ['姓名', '项目', '累计提成', '已付', '留存', '下一部分待', '可付之日', '下一部分金额'],
  en: ['Name', 'Project', 'Earned', 'Paid', 'Held', 'Waiting for', 'Payable from', 'Next payment'],
}
const NEEDS = {
  completion: { zh: '完工', en: 'completion' },
  time: { zh: '到期', en: 'due date' },
  application: { zh: '本人申请', en: 'application' },
  decision: { zh: '审批', en: 'approval' },
  pay_run: { zh: '下次算薪', en: 'next pay run' },
  apart: { zh: '单独发放', en: 'separate payment' },
} as const
