import type { TicketState } from '@bylaw/contract'
import type { Language, Words } from '@bylaw/kernel'
import {
  ENDED_WORDS,
  PRIORITY_WORDS,
  PROMISE_WORDS,
  STATE_WORDS,
  TYPE_WORDS,
  timeText,
} from '../desk/field-words'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'
import { type DaySpan, startsOf } from './day-span'
import type { TicketLine } from './figures-store'

const HEADS = {
  zh: '工单号 主题 客户 类型 优先级 状态 负责人 提交时间 首次响应时间 关闭时间 首次响应 解决'.split(
    ' ',
  ),
  en: [
    ...['Number', 'Subject', 'Customer', 'Type', 'Priority', 'State', 'Assignee'],
    ...['Opened', 'First answered', 'Closed', 'First response', 'Resolution'],
  ],
} as const
/** Tickets read at once: a stretch may have tens of thousands. */
const AT_ONCE = 1_000

/** The tickets opened in a stretch as a CSV file, in the reader’s language and the company’s time. */
export async function exportTickets(scope: Scope, span: DaySpan): Promise<string> {
  const { language, zone } = scope
  const rows: string[][] = []
  const days = startsOf(zone, span)
  let last: TicketLine | undefined
  do {
    const lines = await scope.reports.lines(days, last, AT_ONCE)
    rows.push(...lines.map((line) => rowOf(line, language, zone)))
    last = lines.length === AT_ONCE ? lines.at(-1) : undefined
  } while (last)
  return csvFile([HEADS[language], ...rows])
}

function rowOf(line: TicketLine, language: Language, zone: string): string[] {
  const at = (ms: number | null) => (ms === null ? '' : timeText(ms, zone))
  const cells: readonly (Words | string)[] = [
    line.number,
    line.subject,
    line.customer ?? '',
    TYPE_WORDS[line.type],
    PRIORITY_WORDS[line.priority],
    STATE_WORDS[line.state],
    line.assignee ?? '',
    at(line.openedAtMs),
    at(line.firstRespondedAtMs),
    at(line.closedAtMs),
    outcome(line, {
      isLate: line.firstResponseBreached,
      promised: line.firstResponsePromised,
      isKept: line.firstRespondedAtMs !== null,
    }),
    outcome(line, {
      isLate: line.resolutionBreached,
      promised: line.resolutionPromised,
      isKept: line.ended === null,
    }),
  ]
  return cells.map((cell) => (typeof cell === 'string' ? cell : cell[language]))
}

/** Of a promise that still runs nothing is said but that it is late, since it may yet become so. */
function outcome({ state, ended }: TicketLine, { isLate, promised, isKept }: Promised): Words | '' {
  if (isLate) return PROMISE_WORDS.late
  if (!SETTLED.has(state)) return ''
  if (promised === 0) return PROMISE_WORDS.none
  return ended !== null && !isKept ? ENDED_WORDS[ended] : PROMISE_WORDS.kept
}

interface Promised {
  readonly isLate: 0 | 1
  /** Null where nobody said so. */
  readonly promised: 0 | 1 | null
  /** By something said or done, where the ticket ended without a solution. */
  readonly isKept: boolean
}

/** Where a ticket’s promises stand still: its solution answers too. */
const SETTLED: ReadonlySet<TicketState> = new Set(['solved', 'closed'])
