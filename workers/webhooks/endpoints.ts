import type { EventType, WebhookEndpointView } from '@bylaw/contract'

/** An endpoint as the Courier keeps it; its secrets stay sealed. */
export interface Endpoint {
  readonly id: string
  readonly url: string
  readonly description: string
  /** Empty means all. */
  readonly types: readonly EventType[]
  readonly enabled: boolean
  readonly disabledReason: string | null
  readonly secretSealed: string
  /** The secret before the last rotation, honoured until `oldSecretUntilMs`. */
  readonly oldSecretSealed: string | null
  readonly oldSecretUntilMs: number | null
  /** Tries in a row that failed; the circuit opens at `CIRCUIT_OPENS_AT`. */
  readonly failures: number
  readonly createdAtMs: number
  readonly version: number
}

/** After so many failures in a row an endpoint is tried one letter at a time until it answers. */
export const CIRCUIT_OPENS_AT = 5
/** How many letters may be under way to one endpoint while it answers. */
export const IN_FLIGHT_PER_ENDPOINT = 4
/** And to all of a company's together: each is a connection and a body held in memory. */
export const IN_FLIGHT = 20
/** Every event is signed and sent to each of them. */
export const MOST_ENDPOINTS = 20

/** The endpoints of one Courier. */
export const endpointBook = (sql: SqlStorage) => ({
  all: (): Endpoint[] =>
    sql.exec('SELECT * FROM endpoints ORDER BY created_at_ms, id').toArray().map(endpointFrom),

  find(id: string): Endpoint | undefined {
    const [row] = sql.exec('SELECT * FROM endpoints WHERE id = ?', id).toArray()
    return row && endpointFrom(row)
  },

  add(
    endpoint: Pick<
      Endpoint,
      'id' | 'url' | 'description' | 'types' | 'secretSealed' | 'createdAtMs'
    >,
  ): void {
    // The same command asks twice with the same id; the first one stands.
    sql.exec(
      `INSERT INTO endpoints (id, url, description, types, secret_sealed, created_at_ms)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      endpoint.id,
      endpoint.url,
      endpoint.description,
      JSON.stringify(endpoint.types),
      endpoint.secretSealed,
      endpoint.createdAtMs,
    )
  },

  /** Writes an endpoint back, one version on. Switching it on again forgets why it was off. */
  save(endpoint: Endpoint): void {
    sql.exec(
      `UPDATE endpoints SET url = ?, description = ?, types = ?, enabled = ?, disabled_reason = ?,
         secret_sealed = ?, old_secret_sealed = ?, old_secret_until_ms = ?, failures = ?,
         version = version + 1
       WHERE id = ?`,
      endpoint.url,
      endpoint.description,
      JSON.stringify(endpoint.types),
      endpoint.enabled ? 1 : 0,
      endpoint.disabledReason,
      endpoint.secretSealed,
      endpoint.oldSecretSealed,
      endpoint.oldSecretUntilMs,
      endpoint.failures,
      endpoint.id,
    )
  },

  /** Counts a try. It is no edit, so the version an administrator read stays good. */
  tried(id: string, succeeded: boolean): void {
    sql.exec(
      `UPDATE endpoints SET failures = CASE WHEN ? THEN 0 ELSE failures + 1 END WHERE id = ?`,
      succeeded ? 1 : 0,
      id,
    )
  },

  /** Switches an endpoint off because its receiver said it is gone (410). */
  gone(id: string): void {
    sql.exec(
      `UPDATE endpoints SET enabled = 0, disabled_reason = 'gone', version = version + 1 WHERE id = ?`,
      id,
    )
  },

  remove(id: string): void {
    sql.exec(
      'DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE endpoint_id = ?)',
      id,
    )
    sql.exec('DELETE FROM deliveries WHERE endpoint_id = ?', id)
    sql.exec('DELETE FROM endpoints WHERE id = ?', id)
  },
})

export type EndpointBook = ReturnType<typeof endpointBook>

/** What an administrator sees; the secret only in the answer that made it. */
export const endpointView = (endpoint: Endpoint, secret?: string): WebhookEndpointView => ({
  id: endpoint.id,
  url: endpoint.url,
  description: endpoint.description,
  types: [...endpoint.types],
  enabled: endpoint.enabled,
  disabledReason: endpoint.disabledReason,
  ...(secret === undefined ? {} : { secret }),
  createdAt: new Date(endpoint.createdAtMs).toISOString(),
  version: endpoint.version,
})

const endpointFrom = (row: Record<string, SqlStorageValue>): Endpoint => ({
  id: row['id'] as string,
  url: row['url'] as string,
  description: row['description'] as string,
  types: JSON.parse(row['types'] as string) as EventType[],
  enabled: row['enabled'] === 1,
  disabledReason: row['disabled_reason'] as string | null,
  secretSealed: row['secret_sealed'] as string,
  oldSecretSealed: row['old_secret_sealed'] as string | null,
  oldSecretUntilMs: row['old_secret_until_ms'] as number | null,
  failures: row['failures'] as number,
  createdAtMs: row['created_at_ms'] as number,
  version: row['version'] as number,
})
