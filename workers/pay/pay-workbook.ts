import { capitals, type Language, yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import type { Cell } from '../platform/csv'
import { xlsxFile } from '../platform/xlsx'
import type { Scope } from '../scope'
import { marksOf } from './look-at-accounts'
import { lookSaid } from './look-said'
import { approvedRun, paidByRun, payoutOf } from './payout-of'
import type { SlipOfRun } from './store'
import { readingNow } from './who-read'

/** The pay list of an approved run with its total, and every line of it, as a workbook. */
export async function payWorkbook(scope: Scope, runId: string): Promise<Uint8Array<ArrayBuffer>> {
  const run = await approvedRun(scope, runId)
  const [{ payees, shared }, all] = await Promise.all([
    payoutOf(scope, runId),
    scope.pay.slipsOfRun(runId),
  ])
  const slips = paidByRun(run, all)
  const { language } = scope
  const look = new Map(
    payees.map((payee) => [
      payee.personId,
      lookSaid({ marks: marksOf(payee, shared), tooMuchFen: payee.tooMuchFen }, language),
    ]),
  )
  await scope.shard.batch([
    auditEntry(scope, 'pay_run.workbook_exported', runId),
    scope.pay.noteOfRuns([runId], readingNow(scope, 'exported')),
  ])
  return xlsxFile([
    { name: NAMES[language].list, rows: payList(slips, look, language) },
    { name: NAMES[language].lines, rows: allLines(run.month, slips, language) },
  ])
}

/**
 * Who is paid how much, and what to look at before, which a bank's file has no column for; at the end
 * what all of it comes to, in capitals as vouchers have it.
 */
function payList(
  slips: readonly SlipOfRun[],
  look: ReadonlyMap<string, string>,
  language: Language,
): Cell[][] {
  const sumFen = slips.reduce((sum, { payableFen }) => sum + payableFen, 0)
  const { heads, total, inCapitals } = NAMES[language]
  return [
    heads,
    ...slips.map(({ personId, personName, payableFen }): Cell[] => [
      ...[personName, yuan(payableFen), look.get(personId) ?? ''],
    ]),
    [total, yuan(sumFen)],
    ...(language === 'zh' ? [[inCapitals, capitals(sumFen)]] : []),
  ]
}

/** Every line of every slip. */
export const allLines = (
  month: string,
  slips: readonly SlipOfRun[],
  language: Language,
): Cell[][] => [
  LINE_HEADS[language],
  ...slips.flatMap(({ personName, lines }) =>
    lines.map(({ code, name, amountFen }): Cell[] => [
      month,
      personName,
      code,
      name[language],
      yuan(amountFen),
    ]),
  ),
]

const yuan = (fen: number): Cell => ({ number: yuanFromFen(fen) })

const NAMES = {
  zh: {
    list: '工资表',
    lines: '明细',
    heads: ['姓名', '应发', '核对'],
    total: '合计',
    inCapitals: '大写',
  },
  en: {
    list: 'Pay list',
    lines: 'Lines',
    heads: ['Name', 'Payable', 'Check'],
    total: 'Total',
    inCapitals: '',
  },
}
const LINE_HEADS = {
  zh: ['月份', '姓名', '代码', '项目', '金额'],
  en: ['Month', 'Name', 'Code', 'Item', 'Amount'],
}
