import { yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { type Cell, csvFile } from '../platform/csv'
import { dateIn } from '../platform/today'
import type { Scope } from '../scope'

/** All that was given back, for bookkeeping: what was taken back is entered once more the other way round. */
export async function givenBackFile(scope: Scope): Promise<string> {
  const note = auditEntry(scope, 'given_back.exported', 'all')
  const rows = await scope.pay.allGivenBack(note)
  return csvFile([
    HEADS[scope.language],
    ...rows
      .flatMap((row) => entriesOf(scope, row))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
  ])
}

type Entry = readonly [date: string, ...rest: Cell[]]

/** What one comes to in the books: once taken back, nothing. */
function entriesOf(
  { language, zone }: Scope,
  { given, personName, month }: Awaited<ReturnType<Scope['pay']['allGivenBack']>>[number],
): Entry[] {
  const { onDate, fen, takenByName, withdrawnAtMs } = given
  const [stands, undone, reverses] = STATES[language]
  const amount = (sum: number): Cell => ({ number: yuanFromFen(sum) })
  if (withdrawnAtMs === null)
    return [[onDate, personName, month, stands, amount(fen), takenByName, given.recordedByName, '']]
  const { withdrawnByName, withdrawnReason } = given
  return [
    [onDate, personName, month, undone, amount(fen), takenByName, given.recordedByName, ''],
    [
      dateIn(zone, withdrawnAtMs),
      ...[personName, month, reverses, amount(-fen), takenByName],
      ...[withdrawnByName ?? '', withdrawnReason ?? ''],
    ],
  ]
}

const HEADS = {
  zh: ['日期', '姓名', '多发月份', '状态', '金额', '收款人', '登记人', '撤销理由'],
  en: [
    'Date',
    'Name',
    'Month overpaid',
    'Status',
    'Amount',
    'Received by',
    'Recorded by',
    'Reason for withdrawing',
  ],
}
const STATES = {
  zh: ['退回', '退回（已撤销）', '撤销退回'],
  en: ['repaid', 'repaid (since withdrawn)', 'withdrawn'],
} as const
