import type { Channel, Priority, TicketState, TicketType } from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'
import { logError } from '../platform/log'
import type { Mark, MarkType, RulePins, Ticket } from './ticket'

/** A row of the Desk's `tickets`. */
export type TicketSql = {
  number: number
  id: string
  subject: string
  state: string
  priority: string
  channel: string
  customer_id: string
  customer_level: string
  assignee_id: string | null
  opened_at_ms: number
  updated_at_ms: number
  closed_at_ms: number | null
  outcome: string | null
  marks: string
  rule_pins: string
  refusal: string | null
  first_response_breached_at_ms: number | null
  resolution_breached_at_ms: number | null
  wakes_at_ms: number | null
  due_at_ms: number
  version: number
  type: string
  stage: string | null
  contact_id: string | null
  awaited_id: string | null
  tags: string
}

/**
 * The ticket that a row is; none where what the row says cannot be read, which whoever runs the
 * product is told.
 */
export function ticketIfLegible(row: TicketSql): Ticket[] {
  try {
    return [ticketFrom(row)]
  } catch (error) {
    noteUnreadable(row, error)
    return []
  }
}

/** Lists are read all the time: one ticket's fault is noted once, for as long as this runs. */
const noted = new Set<string>()

/** Tells whoever runs the product that a ticket cannot be read. */
export function noteUnreadable({ id }: Pick<TicketSql, 'id'>, error: unknown): void {
  if (noted.has(id)) return
  noted.add(id)
  logError('ticket_not_read', error, { id })
}

export const ticketFrom = (row: TicketSql): Ticket => ({
  number: row.number,
  id: row.id,
  subject: row.subject,
  state: row.state as TicketState,
  stage: row.stage,
  type: row.type as TicketType,
  priority: row.priority as Priority,
  channel: row.channel as Channel,
  tags: tagsIn(row),
  customerId: row.customer_id,
  customerLevel: row.customer_level,
  contactId: row.contact_id,
  assigneeId: row.assignee_id,
  awaitedId: row.awaited_id,
  openedAtMs: row.opened_at_ms,
  updatedAtMs: row.updated_at_ms,
  closedAtMs: row.closed_at_ms,
  outcome: row.outcome,
  marks: row.marks === '[]' ? [] : (JSON.parse(row.marks) as MarkText[]).map(markFrom),
  pins: pinsFrom(row.rule_pins),
  refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Refusal),
  firstResponseBreachedAtMs: row.first_response_breached_at_ms,
  resolutionBreachedAtMs: row.resolution_breached_at_ms,
  wakesAtMs: row.wakes_at_ms,
  dueAtMs: row.due_at_ms,
  version: row.version,
})

export const tagsIn = ({ tags }: Pick<TicketSql, 'tags'>): readonly string[] =>
  tags === NO_TAGS ? [] : (JSON.parse(tags) as string[])
const NO_TAGS = '[]'

/** Tickets one after the other stand under the same rules: what was read last is mostly asked again. */
let lastPins: { readonly text: string; readonly pins: RulePins } | undefined

function pinsFrom(text: string): RulePins {
  if (lastPins?.text !== text) lastPins = { text, pins: JSON.parse(text) as RulePins }
  return lastPins.pins
}

/** What happened, as the row keeps it: `[[atMs, type], …]`, priorities after their change's type. */
export const marksText = ({ marks }: Ticket): string =>
  marks.length === 0 ? '[]' : JSON.stringify(marks.map(markText))

type MarkText =
  | readonly [number, MarkType]
  | readonly [number, 'priority_changed', Priority, Priority]
  | readonly [number, 'deferred', number, number]

function markText(mark: Mark): MarkText {
  switch (mark.type) {
    case 'priority_changed':
      return [mark.atMs, mark.type, mark.priority, mark.before]
    case 'deferred':
      return [mark.atMs, mark.type, mark.untilMs, mark.n]
    default:
      return [mark.atMs, mark.type]
  }
}

function markFrom(text: MarkText): Mark {
  switch (text[1]) {
    case 'priority_changed':
      return { atMs: text[0], type: text[1], priority: text[2], before: text[3] }
    case 'deferred':
      return { atMs: text[0], type: text[1], untilMs: text[2], n: text[3] }
    default:
      return { atMs: text[0], type: text[1] }
  }
}
