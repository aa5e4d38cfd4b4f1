import type { ClockView, QueueView, TicketRow } from '@bylaw/contract'
import { matches, ticketSays } from '@bylaw/desk-tools'
import { type Language, words } from '@bylaw/kernel'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'
import {
  ENDED_WORDS,
  PRIORITY_WORDS,
  PROMISE_WORDS,
  STATE_WORDS,
  TYPE_WORDS,
  timeText,
} from './field-words'
import { listTickets } from './list-tickets'
import { narrowingOf, type TicketFilterQuery } from './narrow'
import type { QueuePage } from './queue-list'

/** What the queue shows: a view or a saved view, and what it is narrowed by. */
interface Shown extends TicketFilterQuery {
  readonly view: QueueView
  readonly savedView?: string | undefined
}

/** Tickets looked through for one file, and read of the desk at once. */
const MOST_LOOKED_AT = 5_000
const AT_ONCE = 200

/**
 * What the queue shows as a CSV file, in the reader’s language and the company’s time. It is read
 * by the list itself, so that it has what its reader may see and nothing else. A file that does
 * not hold everything says so in its last line, and names what could not be read.
 */
export async function exportQueue(
  scope: Scope,
  { view, savedView, ...filter }: Shown,
): Promise<string> {
  const { language, zone, role } = scope
  // Tags are ours: a contact has no column of them.
  const seen = (cells: readonly string[]) =>
    role === 'contact' ? cells.toSpliced(TAGS_AT, 1) : [...cells]
  const shows = await showing(scope, filter)
  const rows: string[][] = []
  const unreadable: string[][] = []
  let cursor: string | null = null
  let lookedAt = 0
  do {
    const page: QueuePage = JSON.parse(
      await listTickets(scope, { view, savedView, limit: AT_ONCE, ...(cursor && { cursor }) }),
    )
    rows.push(...page.items.filter(shows).map((row) => seen(lineOf(row, language, zone))))
    for (const { number, subject } of page.unreadable ?? [])
      unreadable.push([number, subject, UNREADABLE[language]])
    lookedAt += AT_ONCE
    cursor = page.nextCursor
  } while (cursor !== null && lookedAt < MOST_LOOKED_AT)
  const rest = cursor === null ? [] : [[NOT_ALL[language]]]
  return csvFile([seen(HEADS[language]), ...rows, ...unreadable, ...rest])
}

/** Whether a line is shown: the archive, too, is narrowed here. */
async function showing(
  scope: Scope,
  asked: TicketFilterQuery,
): Promise<(row: TicketRow) => boolean> {
  const narrowing = await narrowingOf(scope, asked)
  if (!narrowing) return () => true
  const says = ticketSays(narrowing.filter, narrowing.contactIds)
  const looking = { readerId: scope.personId, nowMs: scope.now, groupsOf: () => [] }
  return (row) =>
    says(row) &&
    matches(
      narrowing.conditions,
      { ...row, tags: row.tags ?? [], openedAtMs: Date.parse(row.openedAt), dueAtMs: null },
      looking,
    )
}

const NOT_ALL = words(
  `（只导出了前 ${MOST_LOOKED_AT} 张工单中符合条件的，其余未列出）`,
  `(Only the first ${MOST_LOOKED_AT} tickets were looked through; there are more.)`,
)

const UNREADABLE = words(
  '（记录无法读取，其余内容缺失）',
  '(Its record cannot be read; the rest is missing.)',
)

const HEADS = {
  zh: '工单号 主题 标签 客户 类型 优先级 状态 负责人 提交时间 更新时间 首次响应时间 首次响应 解决'.split(
    ' ',
  ),
  en: [
    ...['Number', 'Subject', 'Tags', 'Customer', 'Type', 'Priority', 'State', 'Assignee'],
    ...['Opened', 'Updated', 'First answered', 'First response', 'Resolution'],
  ],
} as const

const TAGS_AT = HEADS.en.indexOf('Tags')

function lineOf(row: TicketRow, language: Language, zone: string): string[] {
  const at = (text: string | null) => (text === null ? '' : timeText(Date.parse(text), zone))
  return [
    row.number,
    row.subject,
    (row.tags ?? []).join(', '),
    row.customerName,
    TYPE_WORDS[row.type][language],
    PRIORITY_WORDS[row.priority][language],
    (row.stageName ?? STATE_WORDS[row.state])[language],
    row.assigneeName ?? '',
    at(row.openedAt),
    at(row.updatedAt),
    at(row.firstResponse.metAt),
    promiseText(row.firstResponse, language, at),
    promiseText(row.resolution, language, at),
  ]
}

/** How a promise stands, in a word; one that runs says by when. */
function promiseText(
  { breachedAt, metAt, ended, paused, dueAt }: ClockView,
  language: Language,
  at: (text: string) => string,
): string {
  if (breachedAt !== null) return PROMISE_WORDS.late[language]
  if (metAt !== null) return PROMISE_WORDS.kept[language]
  if (ended) return ENDED_WORDS[ended.as][language]
  if (paused) return PROMISE_WORDS.paused[language]
  return dueAt === null ? PROMISE_WORDS.none[language] : at(dueAt)
}
