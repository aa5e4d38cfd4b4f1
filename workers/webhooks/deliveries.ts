import type { EventType, WebhookEvent } from '@bylaw/contract'
import type { Outcome } from './attempt'
import { CIRCUIT_OPENS_AT, IN_FLIGHT, IN_FLIGHT_PER_ENDPOINT } from './endpoints'

/** An event of the company, as the desk or a D1 area hands it over. */
export interface CompanyEvent {
  /** Unique in its company; handing the same event over twice delivers it once. */
  readonly id: string
  readonly type: EventType
  readonly atMs: number
  readonly data: Readonly<Record<string, unknown>>
}

/** A delivery whose turn has come. */
export interface DueDelivery {
  readonly id: string
  readonly endpointId: string
  readonly messageId: string
  readonly body: string
  readonly tries: number
}

/** How long a try may take before another may begin; above the ten seconds a receiver has. */
const CLAIM_MS = 20_000
/** Messages, with their deliveries, are kept this long. */
const KEPT_MS = 30 * 24 * 3_600_000
const FORGET_EVERY_MS = 3_600_000

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`

/** The letters of one Courier: what is to be delivered where, and how it went. */
export const letterBook = (sql: SqlStorage) => ({
  /** Takes in an event. False when it was here already. */
  post(event: CompanyEvent, body: string): string | undefined {
    const messageId = newId('msg')
    const { rowsWritten } = sql.exec(
      `INSERT INTO messages (id, event_id, type, at_ms, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (event_id) DO NOTHING`,
      messageId,
      event.id,
      event.type,
      event.atMs,
      body,
    )
    return rowsWritten > 0 ? messageId : undefined
  },

  address(messageId: string, endpointId: string, nowMs: number): void {
    sql.exec(
      `INSERT INTO deliveries (id, endpoint_id, message_id, state, due_at_ms, created_at_ms)
       VALUES (?, ?, ?, 'pending', ?, ?) ON CONFLICT (endpoint_id, message_id) DO NOTHING`,
      newId('dlv'),
      endpointId,
      messageId,
      nowMs,
      nowMs,
    )
  },

  /**
   * Claims what is due at one endpoint, oldest first, so that at most `limit` are under way to it.
   *
   * @param free how many more may be under way to anyone
   */
  claim(endpointId: string, limit: number, free: number, nowMs: number): DueDelivery[] {
    return sql
      .exec(
        `UPDATE deliveries SET claimed = 1, due_at_ms = ?1
         WHERE id IN (SELECT id FROM deliveries WHERE endpoint_id = ?2 AND due_at_ms <= ?3
                      ORDER BY due_at_ms, id
                      LIMIT max(0, min(?5, ?4 - (SELECT count(*) FROM deliveries
                        WHERE endpoint_id = ?2 AND claimed = 1 AND due_at_ms > ?3))))
         RETURNING id, endpoint_id, message_id, tries,
           (SELECT body FROM messages WHERE messages.id = message_id) AS body`,
        nowMs + CLAIM_MS,
        endpointId,
        nowMs,
        limit,
        free,
      )
      .toArray()
      .map((row) => ({
        id: row['id'] as string,
        endpointId: row['endpoint_id'] as string,
        messageId: row['message_id'] as string,
        body: row['body'] as string,
        tries: row['tries'] as number,
      }))
  },

  /** How many are under way to all endpoints together. */
  underWay: (nowMs: number): number =>
    sql
      .exec<{ count: number }>(
        'SELECT count(*) AS count FROM deliveries WHERE claimed = 1 AND due_at_ms > ?',
        nowMs,
      )
      .one().count,

  /** Endpoints that have something due now. */
  waitingEndpoints: (nowMs: number): string[] =>
    sql
      .exec<{ endpoint_id: string }>(
        // Whoever has waited longest comes first, since not all may find a free hand.
        `SELECT endpoint_id FROM deliveries WHERE due_at_ms <= ?
         GROUP BY endpoint_id ORDER BY min(due_at_ms), endpoint_id`,
        nowMs,
      )
      .toArray()
      .map((row) => row.endpoint_id),

  /** Writes down how a try ended and, where there is one, when the next begins. */
  record(
    deliveryId: string,
    outcome: Outcome,
    state: 'pending' | 'delivered' | 'failed',
    nextAtMs: number | null,
    atMs: number,
  ): void {
    const { rowsWritten } = sql.exec(
      `UPDATE deliveries SET state = ?, tries = tries + 1, due_at_ms = ?, claimed = 0 WHERE id = ?`,
      state,
      nextAtMs,
      deliveryId,
    )
    // The endpoint may have been removed, and its deliveries with it, while this try was out.
    if (rowsWritten === 0) return
    sql.exec(
      `INSERT INTO attempts (delivery_id, n, at_ms, status, error, answer, duration_ms)
       SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM attempts WHERE delivery_id = ?1`,
      deliveryId,
      atMs,
      outcome.status,
      outcome.error,
      outcome.answer,
      outcome.durationMs,
    )
  },

  /** Puts a delivery back in line at once, with all its tries before it again. */
  again(deliveryId: string, nowMs: number): void {
    sql.exec(
      `UPDATE deliveries SET state = 'pending', tries = 0, due_at_ms = ?, claimed = 0 WHERE id = ?`,
      nowMs,
      deliveryId,
    )
  },

  giveUp(endpointId: string): void {
    sql.exec(
      `UPDATE deliveries SET state = 'failed', due_at_ms = NULL, claimed = 0
       WHERE endpoint_id = ? AND state = 'pending'`,
      endpointId,
    )
  },

  /**
   * When there is something to do next: a delivery falls due at an endpoint with room, or a claim
   * runs out. An endpoint with its hands full, or a Courier, wakes nobody; its next try to end will.
   */
  nextDueAtMs: (nowMs: number): number | null =>
    sql
      .exec<{ due: number | null }>(
        `SELECT min(due_at_ms) AS due FROM deliveries
         WHERE due_at_ms IS NOT NULL AND (claimed = 1 OR (
           (SELECT count(*) FROM deliveries WHERE claimed = 1 AND due_at_ms > ?1) < ?4
           AND endpoint_id NOT IN (
             SELECT d.endpoint_id FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id
             WHERE d.claimed = 1 AND d.due_at_ms > ?1 GROUP BY d.endpoint_id
             HAVING count(*) >= CASE WHEN e.failures >= ?2 THEN 1 ELSE ?3 END)))`,
        nowMs,
        CIRCUIT_OPENS_AT,
        IN_FLIGHT_PER_ENDPOINT,
        IN_FLIGHT,
      )
      .one().due,

  /** Lets go of what is old. There is no hurry: it looks once an hour, however often it is asked. */
  forgetOld(nowMs: number): void {
    const { rowsWritten } = sql.exec(
      'UPDATE owner SET forgot_at_ms = ?1 WHERE forgot_at_ms <= ?1 - ?2',
      nowMs,
      FORGET_EVERY_MS,
    )
    if (rowsWritten === 0) return
    const before = nowMs - KEPT_MS
    const old = 'SELECT id FROM messages WHERE at_ms < ?'
    sql.exec(
      `DELETE FROM attempts WHERE delivery_id IN
         (SELECT id FROM deliveries WHERE message_id IN (${old}))`,
      before,
    )
    sql.exec(`DELETE FROM deliveries WHERE message_id IN (${old})`, before)
    sql.exec('DELETE FROM messages WHERE at_ms < ?', before)
  },
})
export type LetterBook = ReturnType<typeof letterBook>

/** The exact text that is signed and sent; made once, so that every try sends the same bytes. */
export const bodyOf = (companyId: string, event: CompanyEvent): string =>
  JSON.stringify({
    type: event.type,
    timestamp: new Date(event.atMs).toISOString(),
    companyId,
    data: event.data,
  } satisfies WebhookEvent)
