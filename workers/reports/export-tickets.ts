import type { TicketState } from '@bylaw/contract'
import { PRIORITY_WORDS, STATE_WORDS, TYPE_WORDS, timeText } from '../desk/field-words'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'
import type { MonthLine } from './figures-store'
import { startsOf } from './ticket-figures'

const HEADS = {
  zh: '工单号 主题 客户 类型 优先级 状态 负责人 提交时间 关闭时间 首次响应 解决'.split(' '),
  en: [
    ...['Number', 'Subject', 'Customer', 'Type', 'Priority', 'State', 'Assignee'],
    ...['Opened', 'Closed', 'First response', 'Solution'],
  ],
} as const
const KEPT = { zh: '按时', en: 'in time' } as const
const LATE = { zh: '超时', en: 'late' } as const

/** Tickets read at once: a month may have tens of thousands. */
const AT_ONCE = 1_000

/** The tickets opened in a month as a CSV file, in the reader’s language and the company’s time. */
export async function exportTickets(scope: Scope, month: string): Promise<string> {
  const { language, zone } = scope
  const at = (ms: number | null) => (ms === null ? '' : timeText(ms, zone))
  const kept = (state: TicketState, isLate: 0 | 1) =>
    isLate ? LATE[language] : SETTLED.has(state) ? KEPT[language] : ''
  const row = (line: MonthLine): string[] => [
    line.number,
    line.subject,
    line.customer ?? '',
    TYPE_WORDS[line.type][language],
    PRIORITY_WORDS[line.priority][language],
    STATE_WORDS[line.state][language],
    line.assignee ?? '',
    at(line.openedAtMs),
    at(line.closedAtMs),
    kept(line.state, line.firstResponseBreached),
    kept(line.state, line.resolutionBreached),
  ]
  const rows: string[][] = []
  const days = startsOf(zone, month)
  let last: MonthLine | undefined
  do {
    const lines = await scope.reports.monthLines(days, last, AT_ONCE)
    rows.push(...lines.map(row))
    last = lines.length === AT_ONCE ? lines.at(-1) : undefined
  } while (last)
  return csvFile([HEADS[language], ...rows])
}

/**
 * Where a ticket’s promises stand still: its solution answers too. Of what still runs nothing is
 * said but that it is late, since it may yet become so.
 */
const SETTLED: ReadonlySet<TicketState> = new Set(['solved', 'closed'])
