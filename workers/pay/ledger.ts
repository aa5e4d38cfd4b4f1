import type { SettlementView } from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { type Cell, csvFile } from '../platform/csv'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { heldViews, moneyIn } from './held-pay'

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
      stage: entry.stage,
      earned: money(entry.earnedFen),
      paid: money(entry.paidFen),
      held: money(entry.heldFen),
      heldAfter: money(heldFen),
      explanation: entry.explanation,
      at: new Date(entry.settledAtMs).toISOString(),
    }
  })
}

const ROWS_AT_ONCE = 500

/** Everything that is held, for bookkeeping; the last row is the sum of the others. */
export async function heldFile(scope: Scope): Promise<string> {
  const rows: Cell[][] = []
  const whose = { personId: undefined, projectId: undefined }
  let after: [string, string] | undefined
  for (;;) {
    const found = await scope.pay.balances({ ...whose, limit: ROWS_AT_ONCE, after })
    const page = found.slice(0, ROWS_AT_ONCE)
    for (const view of await heldViews(scope, page)) {
      if (view.held.amount !== '0.00')
        rows.push([
          view.person.name,
          view.project.name,
          { number: view.earned.amount },
          { number: view.paid.amount },
          { number: view.held.amount },
          view.next ? NEEDS[view.next.needs][scope.language] : '',
          view.next?.dueFrom ?? '',
          { number: view.next?.amount.amount ?? '0.00' },
        ])
    }
    const last = page.at(-1)
    if (found.length <= ROWS_AT_ONCE || !last) break
    after = [last.personId, last.projectId]
  }
  await scope.shard.batch([auditEntry(scope, 'held_pay.exported', scope.companyId)])
  return csvFile([HEADS[scope.language], ...rows, sumOf(scope, rows)])
}

const sumOf = (scope: Scope, rows: readonly Cell[][]): Cell[] => {
  const sum = (column: number): Cell => {
    const fen = rows.reduce((total, row) => {
      const cell = row[column]
      return total + (typeof cell === 'object' ? fenOf(cell.number) : 0)
    }, 0)
    return { number: yuanFromFen(fen) }
  }
  return [scope.language === 'zh' ? '合计' : 'Total', '', sum(2), sum(3), sum(4), '', '', sum(7)]
}

const fenOf = (yuan: string): number => Number(yuan.replace('.', ''))

const HEADS = {
  zh: ['姓名', '项目', '累计提成', '已付', '留存', '下一部分待', '可付之日', '下一部分金额'],
  en: ['Name', 'Project', 'Earned', 'Paid', 'Held', 'Next waits for', 'Payable from', 'Next part'],
}
const NEEDS = {
  completion: { zh: '完工', en: 'completion' },
  time: { zh: '到期', en: 'its day' },
  application: { zh: '本人申请', en: 'an application' },
  decision: { zh: '审批', en: 'a decision' },
  pay_run: { zh: '下次算薪', en: 'the next pay run' },
} as const
