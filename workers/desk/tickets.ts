import type { Channel, MessageKind, MessageView, Priority, TicketState } from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'
import type { Saying } from './step'
import type { Mark, MarkType, RulePins, Ticket } from './ticket'

/** A message as it is kept; its author's name is looked up when it is shown. */
export interface KeptMessage {
  readonly n: number
  readonly kind: MessageKind
  readonly visibility: MessageView['visibility']
  readonly body: string
  readonly steps: string[]
  readonly authorId: string
  readonly atMs: number
}

/** A stretch of responsibility; it lasts until the next one begins. */
export interface Stretch {
  readonly personId: string | null
  readonly fromMs: number
}

/** Tickets with what was said and who was responsible. */
export const ticketBook = (sql: SqlStorage) => ({
  nextNumber: (): number =>
    sql.exec<{ next: number }>('SELECT coalesce(max(number), 1000) + 1 AS next FROM tickets').one()
      .next,

  byId(id: string): Ticket | undefined {
    const [row] = sql.exec<TicketSql>('SELECT * FROM tickets WHERE id = ?', id).toArray()
    return row && ticketFrom(row)
  },

  byNumber(number: number): Ticket | undefined {
    const [row] = sql.exec<TicketSql>('SELECT * FROM tickets WHERE number = ?', number).toArray()
    return row && ticketFrom(row)
  },

  /** Writes a ticket down as it is now, new or not. */
  save(ticket: Ticket): void {
    sql.exec(
      `INSERT INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (number) DO UPDATE SET state = excluded.state,
         assignee_id = excluded.assignee_id, updated_at_ms = excluded.updated_at_ms,
         closed_at_ms = excluded.closed_at_ms, outcome = excluded.outcome, marks = excluded.marks,
         rule_pins = excluded.rule_pins, refusal = excluded.refusal,
         first_response_breached_at_ms = excluded.first_response_breached_at_ms,
         resolution_breached_at_ms = excluded.resolution_breached_at_ms,
         first_response_breaks_at_ms = excluded.first_response_breaks_at_ms,
         resolution_breaks_at_ms = excluded.resolution_breaks_at_ms,
         breaks_at_ms = excluded.breaks_at_ms,
         due_at_ms = excluded.due_at_ms, version = excluded.version`,
      ticket.number,
      ticket.id,
      ticket.subject,
      ticket.state,
      ticket.priority,
      ticket.channel,
      ticket.customerId,
      ticket.customerLevel,
      ticket.assigneeId,
      ticket.openedAtMs,
      ticket.updatedAtMs,
      ticket.closedAtMs,
      ticket.outcome,
      JSON.stringify(ticket.marks.map(({ atMs, type }) => [atMs, type])),
      JSON.stringify(ticket.pins),
      ticket.refusal && JSON.stringify(ticket.refusal),
      ticket.firstResponseBreachedAtMs,
      ticket.resolutionBreachedAtMs,
      ticket.firstResponseBreaksAtMs,
      ticket.resolutionBreaksAtMs,
      earlier(ticket.firstResponseBreaksAtMs, ticket.resolutionBreaksAtMs),
      ticket.dueAtMs,
      ticket.version,
    )
  },

  /** When the next promise would be broken. */
  nextBreakMs: (): number | null =>
    sql
      .exec<{ next: number | null }>(
        'SELECT min(breaks_at_ms) AS next FROM tickets WHERE breaks_at_ms IS NOT NULL',
      )
      .one().next,

  /** Tickets with a promise broken by now, longest ago first; at most `limit`. */
  brokenBy: (nowMs: number, limit: number): Ticket[] =>
    sql
      .exec<TicketSql>(
        'SELECT * FROM tickets WHERE breaks_at_ms <= ? ORDER BY breaks_at_ms, number LIMIT ?',
        nowMs,
        limit,
      )
      .toArray()
      .map(ticketFrom),

  say(number: number, said: Saying, authorId: string, atMs: number): void {
    sql.exec(
      `INSERT INTO messages
       SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7 FROM messages WHERE number = ?1`,
      number,
      said.kind,
      said.visibility,
      said.body,
      JSON.stringify(said.steps ?? []),
      authorId,
      atMs,
    )
  },

  messages: (number: number): KeptMessage[] =>
    sql
      .exec<MessageSql>('SELECT * FROM messages WHERE number = ? ORDER BY n', number)
      .toArray()
      .map((row) => ({
        n: row.n,
        kind: row.kind as MessageKind,
        visibility: row.visibility as MessageView['visibility'],
        body: row.body,
        steps: JSON.parse(row.steps),
        authorId: row.author_id,
        atMs: row.at_ms,
      })),

  answerable(number: number, personId: string | null, fromMs: number): void {
    sql.exec(
      `INSERT INTO responsibility
       SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3 FROM responsibility WHERE number = ?1`,
      number,
      personId,
      fromMs,
    )
  },

  responsibility: (number: number): Stretch[] =>
    sql
      .exec<{ person_id: string | null; from_ms: number }>(
        'SELECT person_id, from_ms FROM responsibility WHERE number = ? ORDER BY n',
        number,
      )
      .toArray()
      .map((row) => ({ personId: row.person_id, fromMs: row.from_ms })),
})
export type TicketBook = ReturnType<typeof ticketBook>

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

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
  first_response_breaks_at_ms: number | null
  resolution_breaks_at_ms: number | null
  due_at_ms: number
  version: number
}

type MessageSql = {
  n: number
  kind: string
  visibility: string
  body: string
  steps: string
  author_id: string
  at_ms: number
}

export const ticketFrom = (row: TicketSql): Ticket => ({
  number: row.number,
  id: row.id,
  subject: row.subject,
  state: row.state as TicketState,
  priority: row.priority as Priority,
  channel: row.channel as Channel,
  customerId: row.customer_id,
  customerLevel: row.customer_level,
  assigneeId: row.assignee_id,
  openedAtMs: row.opened_at_ms,
  updatedAtMs: row.updated_at_ms,
  closedAtMs: row.closed_at_ms,
  outcome: row.outcome,
  marks: (JSON.parse(row.marks) as [number, MarkType][]).map(
    ([atMs, type]): Mark => ({ atMs, type }),
  ),
  pins: JSON.parse(row.rule_pins) as RulePins,
  refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Refusal),
  firstResponseBreachedAtMs: row.first_response_breached_at_ms,
  resolutionBreachedAtMs: row.resolution_breached_at_ms,
  firstResponseBreaksAtMs: row.first_response_breaks_at_ms,
  resolutionBreaksAtMs: row.resolution_breaks_at_ms,
  dueAtMs: row.due_at_ms,
  version: row.version,
})
