import type { MessageKind, MessageView, ToldBy } from '@bylaw/contract'
import { BY_RULE, type MessageSql, messageFrom } from './message-row'
import type { Saying } from './step'
import type { Ticket } from './ticket'
import { marksText, type TicketSql, ticketFrom } from './ticket-row'

/** A message as it is kept; its author's name is looked up when it is shown. */
export interface KeptMessage {
  readonly n: number
  readonly kind: MessageKind
  readonly visibility: MessageView['visibility']
  readonly body: string
  readonly steps: string[]
  /** Null where a rule spoke. */
  readonly authorId: string | null
  readonly atMs: number
  readonly told: ToldBy | null
}

/** A stretch of responsibility; it lasts until the next one begins. */
export interface Stretch {
  readonly personId: string | null
  readonly fromMs: number
}

/** Tickets with what was said and who was responsible. */
export const ticketBook = (sql: SqlStorage) => {
  /** The highest number given, and when the next ticket has to be looked at, once they were read. */
  let lastNumber: number | undefined
  let nextWake: { readonly atMs: number | null } | undefined

  const rowOf = (number: number): TicketSql | undefined =>
    sql.exec<TicketSql>('SELECT * FROM tickets WHERE number = ?', number).toArray()[0]
  return {
    nextNumber(): number {
      lastNumber ??= sql
        .exec<{ last: number }>(
          `SELECT max(1000, coalesce((SELECT max(number) FROM tickets), 0),
             coalesce((SELECT max(number) FROM archived), 0)) AS last`,
        )
        .one().last
      return lastNumber + 1
    },

    byId(id: string): Ticket | undefined {
      const [row] = sql.exec<TicketSql>('SELECT * FROM tickets WHERE id = ?', id).toArray()
      return row && ticketFrom(row)
    },

    byNumber(number: number): Ticket | undefined {
      const row = rowOf(number)
      return row && ticketFrom(row)
    },

    /** The row of a ticket, which may be one that cannot be read. */
    rowOf,

    /** Writes a new ticket down, with its description as its first message. */
    add(ticket: Ticket, description: string, authorId: string): void {
      sql.exec(
        'INSERT INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
        marksText(ticket),
        JSON.stringify(ticket.pins),
        ticket.refusal && JSON.stringify(ticket.refusal),
        ticket.firstResponseBreachedAtMs,
        ticket.resolutionBreachedAtMs,
        ticket.wakesAtMs,
        ticket.dueAtMs,
        ticket.version,
        ticket.type,
        ticket.stage,
        ticket.contactId,
        ticket.awaitedId,
        JSON.stringify(ticket.tags),
      )
      sql.exec(
        "INSERT INTO messages VALUES (?, ?, 'description', 'public', ?, '[]', ?, ?, NULL)",
        ticket.number,
        DESCRIPTION,
        description,
        authorId,
        ticket.openedAtMs,
      )
      lastNumber = ticket.number
      // One more ticket can only bring the next waking nearer.
      if (nextWake) nextWake = { atMs: earlier(nextWake.atMs, ticket.wakesAtMs) }
    },

    /** Writes a known ticket down as it is now. */
    save(ticket: Ticket): void {
      sql.exec(
        `UPDATE tickets SET state = ?2, assignee_id = ?3, updated_at_ms = ?4, closed_at_ms = ?5,
         outcome = ?6, marks = ?7, rule_pins = ?8, refusal = ?9,
         first_response_breached_at_ms = ?10, resolution_breached_at_ms = ?11,
         wakes_at_ms = ?12, due_at_ms = ?13, version = ?14, subject = ?15, priority = ?16,
         type = ?17, stage = ?18, tags = ?19 WHERE number = ?1`,
        ticket.number,
        ticket.state,
        ticket.assigneeId,
        ticket.updatedAtMs,
        ticket.closedAtMs,
        ticket.outcome,
        marksText(ticket),
        JSON.stringify(ticket.pins),
        ticket.refusal && JSON.stringify(ticket.refusal),
        ticket.firstResponseBreachedAtMs,
        ticket.resolutionBreachedAtMs,
        ticket.wakesAtMs,
        ticket.dueAtMs,
        ticket.version,
        ticket.subject,
        ticket.priority,
        ticket.type,
        ticket.stage,
        JSON.stringify(ticket.tags),
      )
      nextWake = undefined
    },

    /** When the clocks of some ticket have to be looked at next. */
    nextWakeMs(): number | null {
      nextWake ??= sql
        .exec<{ atMs: number | null }>(
          'SELECT min(wakes_at_ms) AS atMs FROM tickets WHERE wakes_at_ms IS NOT NULL',
        )
        .one()
      return nextWake.atMs
    },

    /** Tickets whose clocks have to be looked at by now, longest ago first; at most `limit`. */
    wokenBy: (nowMs: number, limit: number): number[] =>
      sql
        .exec<{ number: number }>(
          'SELECT number FROM tickets WHERE wakes_at_ms <= ? ORDER BY wakes_at_ms, number LIMIT ?',
          nowMs,
          limit,
        )
        .toArray()
        .map(({ number }) => number),

    /** Has a ticket's clocks looked at then, whatever is to be read in it. */
    wake(number: number, atMs: number): void {
      sql.exec('UPDATE tickets SET wakes_at_ms = ? WHERE number = ?', atMs, number)
      nextWake = undefined
    },

    /** How many tickets are not closed. */
    open: (): number =>
      sql
        .exec<{ open: number }>("SELECT count(*) AS open FROM tickets WHERE state <> 'closed'")
        .one().open,

    /** Has the clocks of every ticket that is not closed looked at: the rules are not what they were. */
    wakeAll(atMs: number): void {
      sql.exec("UPDATE tickets SET wakes_at_ms = ? WHERE state <> 'closed'", atMs)
      nextWake = undefined
    },

    /** Nobody is the author where a rule speaks. Says the place of the message. */
    say: (number: number, said: Saying, authorId: string | null, atMs: number): number =>
      sql
        .exec<{ n: number }>(
          `INSERT INTO messages
           SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM messages
           WHERE number = ?1 RETURNING n`,
          number,
          said.kind,
          said.visibility,
          said.body,
          JSON.stringify(said.steps ?? []),
          authorId ?? BY_RULE,
          atMs,
          said.told ?? null,
        )
        .one().n,

    /**
     * What was said before the given message, latest first; read as far as the caller goes on.
     *
     * @param openly only what the customer may see
     */
    *saidBefore(number: number, before: number, openly: boolean): Generator<KeptMessage> {
      const said = sql.exec<MessageSql>(
        `SELECT * FROM messages WHERE number = ?1 AND n < ?2 AND (visibility = 'public' OR NOT ?3)
         ORDER BY n DESC`,
        number,
        before,
        openly ? 1 : 0,
      )
      for (const row of said) yield messageFrom(row)
    },

    /** When a person said the things they said on a ticket since, oldest first. */
    wordsSince: (number: number, authorId: string, sinceMs: number): number[] =>
      sql
        .exec<{ at_ms: number }>(
          'SELECT at_ms FROM messages WHERE number = ? AND author_id = ? AND at_ms > ? ORDER BY n',
          number,
          authorId,
          sinceMs,
        )
        .toArray()
        .map((row) => row.at_ms),

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

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      lastNumber = undefined
      nextWake = undefined
    },
  }
}
export type TicketBook = ReturnType<typeof ticketBook>

/** The place of a ticket's description among its messages. */
export const DESCRIPTION = 1

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)
