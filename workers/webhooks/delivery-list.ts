import type { EventType, WebhookDeliveryView } from '@bylaw/contract'

/** What an administrator may look up: how letters went, and which events nobody has yet. */
export const deliveryList = (sql: SqlStorage) => ({
  /** Newest first, before the given delivery id. */
  deliveries(filter: DeliveryFilter): WebhookDeliveryView[] {
    const rows = sql
      .exec(
        `SELECT d.*, m.type, m.body FROM deliveries d JOIN messages m ON m.id = d.message_id
         WHERE (?1 IS NULL OR d.endpoint_id = ?1) AND (?2 IS NULL OR d.state = ?2)
           AND (?3 IS NULL OR d.id = ?3)
           AND (?4 IS NULL OR (d.created_at_ms, d.id) < (?4, ?5))
           AND (?7 IS NULL OR m.type = ?7)
         ORDER BY d.created_at_ms DESC, d.id DESC LIMIT ?6`,
        filter.endpointId ?? null,
        filter.state ?? null,
        filter.deliveryId ?? null,
        filter.before?.createdAtMs ?? null,
        filter.before?.id ?? null,
        filter.limit,
        filter.type ?? null,
      )
      .toArray()
    const attempts = attemptsOf(
      sql,
      rows.map((row) => row['id'] as string),
    )
    return rows.map((row) => deliveryFrom(row, attempts.get(row['id'] as string) ?? []))
  },

  /** Oldest first, after the given event. */
  events(filter: EventFilter): EventRow[] {
    return sql
      .exec(
        `SELECT * FROM (
           SELECT m.*, EXISTS (SELECT 1 FROM deliveries d WHERE d.message_id = m.id
             AND d.state = 'delivered') AS delivered FROM messages m)
         WHERE (?1 IS NULL OR delivered = ?1) AND (?2 IS NULL OR (at_ms, event_id) > (?2, ?3))
         ORDER BY at_ms, event_id LIMIT ?4`,
        filter.delivered === undefined ? null : Number(filter.delivered),
        filter.after?.atMs ?? null,
        filter.after?.id ?? null,
        filter.limit,
      )
      .toArray()
      .map((row) => ({
        id: row['event_id'] as string,
        type: row['type'] as EventType,
        timestamp: iso(row['at_ms'] ?? 0),
        body: row['body'] as string,
        delivered: row['delivered'] === 1,
      }))
  },
})

/** An event and whether any endpoint has it. */
export interface EventRow {
  readonly id: string
  readonly type: EventType
  readonly timestamp: string
  /** The JSON text of the event as receivers get it. */
  readonly body: string
  readonly delivered: boolean
}

export interface EventFilter {
  readonly delivered?: boolean | undefined
  readonly after?: { readonly atMs: number; readonly id: string } | undefined
  readonly limit: number
}

export interface DeliveryFilter {
  readonly endpointId?: string | undefined
  readonly state?: WebhookDeliveryView['state'] | undefined
  readonly type?: EventType | undefined
  readonly deliveryId?: string | undefined
  readonly before?: { readonly createdAtMs: number; readonly id: string } | undefined
  readonly limit: number
}

type Attempts = WebhookDeliveryView['attempts']

const iso = (ms: SqlStorageValue): string => new Date(ms as number).toISOString()

/** The tries of all these deliveries, in one query, by delivery. */
function attemptsOf(sql: SqlStorage, deliveryIds: readonly string[]): Map<string, Attempts> {
  const found = new Map<string, Attempts>()
  const rows = sql.exec(
    `SELECT * FROM attempts WHERE delivery_id IN (SELECT value FROM json_each(?))
     ORDER BY delivery_id, n`,
    JSON.stringify(deliveryIds),
  )
  for (const row of rows) {
    const id = row['delivery_id'] as string
    const attempt: Attempts[number] = {
      at: iso(row['at_ms'] ?? 0),
      status: row['status'] as number | null,
      durationMs: row['duration_ms'] as number,
      error: row['error'] as string | null,
      answer: row['answer'] as string,
    }
    found.set(id, [...(found.get(id) ?? []), attempt])
  }
  return found
}

const deliveryFrom = (
  row: Record<string, SqlStorageValue>,
  attempts: Attempts,
): WebhookDeliveryView => ({
  id: row['id'] as string,
  endpointId: row['endpoint_id'] as string,
  messageId: row['message_id'] as string,
  eventType: row['type'] as EventType,
  state: row['state'] as WebhookDeliveryView['state'],
  attempts,
  nextAttemptAt: row['due_at_ms'] == null ? null : iso(row['due_at_ms']),
  createdAt: iso(row['created_at_ms'] ?? 0),
  body: row['body'] as string,
})
