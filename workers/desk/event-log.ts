import type { EndedAs, EventType, WorkRecord } from '@bylaw/contract'
import type { FieldChange } from './lifecycle/changes'
import type { NameplateBook } from './nameplate'
import { endedAs, firstAnswerAtMs, numberText, type Ticket } from './ticket'

/** Something that happened to a ticket, numbered by the Desk. */
export interface DeskEvent {
  readonly seq: number
  readonly type: EventType
  readonly atMs: number
  /** Thin: enough for the ticket index and for a receiver to decide whether to ask for more. */
  readonly data: TicketEventData
}

export interface TicketEventData {
  readonly ticketId: string
  readonly number: string
  readonly subject: string
  readonly state: string
  readonly type: string
  readonly priority: string
  readonly customerId: string
  readonly assigneeId: string | null
  readonly openedAt: string
  readonly closedAt: string | null
  readonly firstResponseBreached: boolean
  readonly resolutionBreached: boolean
  /** When we first answered, by a word or a solution. */
  readonly firstRespondedAt: string | null
  /** How it ended with nothing owed on it any more, though nobody solved it; only where it did. */
  readonly ended?: EndedAs
  /** Which promises a ticket had been made; only once it is solved or closed. */
  readonly promised?: { readonly firstResponse: boolean; readonly resolution: boolean }
  /** How long its clocks counted, and whose group's it was; only once it is solved or closed. */
  readonly took?: {
    readonly firstResponseSeconds: number | null
    readonly resolutionSeconds: number | null
    readonly groupId: string | null
  }
  /** Which of the customer's products it is about; only with its opening. */
  readonly assetId?: string
  readonly version: number
  /** What `ticket.changed` is about: before and after, by field. */
  readonly changes?: readonly FieldChange[]
  /** What was written down about the work on it. */
  readonly work?: { readonly n: number; readonly record: WorkRecord }
  /** Articles that a rule attaches, which are not at the Desk: they are attached where this arrives. */
  readonly articleIds?: readonly string[]
  /** What a promise's alert is about; only with the types that speak of one promise. */
  readonly alert?: AlertData
}

/** What only some types tell. */
export type MoreData = Pick<
  TicketEventData,
  'changes' | 'alert' | 'work' | 'articleIds' | 'promised' | 'took' | 'assetId'
>

export interface AlertData {
  readonly clock: string
  readonly dueAt?: string
  readonly leadMinutes?: number
  readonly step?: string
  /** 0 the first time, then the number of the reminder. */
  readonly reminder?: number
  /** Ids of the people who were told. */
  readonly told?: readonly string[]
}

/** How long the fast path is given before someone looks whether events arrived. */
export const RECONCILE_AFTER_MS = 10_000
/** Behind by more than this, a client is better served by a snapshot. */
const FAR_BEHIND = 1_000
/** How many events are kept after they arrived, so that clients can resume. */
const KEPT = 5_000

/**
 * The event log: what frames, the index and webhooks are made from. It is its own outbox: whatever
 * is written into it is looked after until it has arrived, whoever wrote it.
 */
export const eventLog = (sql: SqlStorage, nameplate: Pick<NameplateBook, 'reconcileBy'>) => {
  let last: number | undefined
  const lastSeq = (): number => {
    last ??= sql.exec<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events').one().seq
    return last
  }

  return {
    lastSeq,

    append(type: EventType, ticket: Ticket, atMs: number, more: MoreData = {}): number {
      const seq = lastSeq() + 1
      sql.exec(
        'INSERT INTO events (seq, type, at_ms, number, data) VALUES (?, ?, ?, ?, ?)',
        seq,
        type,
        atMs,
        ticket.number,
        JSON.stringify({ ...dataOf(ticket), ...more }),
      )
      last = seq
      nameplate.reconcileBy(atMs + RECONCILE_AFTER_MS)
      return seq
    },

    /** Numbers of the tickets touched since, or undefined when that is too long ago to tell. */
    touchedSince(since: number): number[] | undefined {
      const { first, last } = sql
        .exec<{ first: number; last: number }>(
          'SELECT coalesce(min(seq), 1) AS first, coalesce(max(seq), 0) AS last FROM events',
        )
        .one()
      if (since > last || since < first - 1 || last - since > FAR_BEHIND) return undefined
      return sql
        .exec<{ number: number }>('SELECT DISTINCT number FROM events WHERE seq > ?', since)
        .toArray()
        .map((row) => row.number)
    },

    /** Whether a ticket came since, or came back: it was opened, or opened again. */
    cameSince: (seq: number, number: number): boolean =>
      sql
        .exec(
          `SELECT 1 FROM events WHERE seq > ? AND number = ?
           AND type IN ('ticket.opened', 'ticket.reopened') LIMIT 1`,
          seq,
          number,
        )
        .toArray().length > 0,

    /** When the events after one were written, oldest first, at most `limit`. */
    timesAfter: (seq: number, limit: number): { seq: number; atMs: number }[] =>
      sql
        .exec<{ seq: number; atMs: number }>(
          'SELECT seq, at_ms AS atMs FROM events WHERE seq > ? ORDER BY seq LIMIT ?',
          seq,
          limit,
        )
        .toArray(),

    /** Events after one, oldest first, at most `limit`. */
    after: (seq: number, limit: number): DeskEvent[] =>
      sql
        .exec<EventSql>('SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?', seq, limit)
        .toArray()
        .map((row) => ({
          seq: row.seq,
          type: row.type as EventType,
          atMs: row.at_ms,
          data: JSON.parse(row.data),
        })),

    /** Lets go of events that arrived long ago. The newest always stays: it holds the number. */
    letGo(arrivedSeq: number): void {
      sql.exec('DELETE FROM events WHERE seq <= ?', Math.min(arrivedSeq, lastSeq() - KEPT))
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      last = undefined
    },
  }
}
export type EventLog = ReturnType<typeof eventLog>

type EventSql = { seq: number; type: string; at_ms: number; number: number; data: string }

function dataOf(ticket: Ticket): TicketEventData {
  const ended = endedAs(ticket)
  const answeredAtMs = firstAnswerAtMs(ticket)
  return {
    ticketId: ticket.id,
    number: numberText(ticket.number),
    subject: ticket.subject,
    state: ticket.state,
    type: ticket.type,
    priority: ticket.priority,
    customerId: ticket.customerId,
    assigneeId: ticket.assigneeId,
    openedAt: new Date(ticket.openedAtMs).toISOString(),
    closedAt: ticket.closedAtMs === null ? null : new Date(ticket.closedAtMs).toISOString(),
    firstResponseBreached: ticket.firstResponseBreachedAtMs !== null,
    resolutionBreached: ticket.resolutionBreachedAtMs !== null,
    firstRespondedAt: answeredAtMs === null ? null : new Date(answeredAtMs).toISOString(),
    ...(ended ? { ended } : {}),
    version: ticket.version,
  }
}
