import { createHash } from 'node:crypto'
import type { TicketRow } from '@bylaw/contract'
import type { PastTicket } from '../desk/past-tickets'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import type { ShardName } from '../platform/shards'
import { markArchived } from '../search/mark-archived'

/** A ticket on its way into the archive. */
export interface ArchiveCopy {
  readonly id: string
  readonly number: number
  readonly customerId: string
  readonly openedAtMs: number
  readonly closedAtMs: number
  readonly line: TicketRow
  readonly promised: PastTicket
  /** The whole record, as JSON. */
  readonly record: string
}

/** Records read back or written at once. */
const AT_ONCE = 10

/**
 * Where one company's Desk lays down what it lets go of: the record with the files, a row that
 * names it in the shard. The record goes first, so that every row has one; both are written over
 * by a copy that is made again.
 */
export const archiveRoom = (env: Env, companyId: string, shard: ShardName) => {
  const room = fileRoom(env.FILES, companyId)

  return {
    /** Keeps copies, and reads them back: the ids of those that are there as they were given. */
    async keep(copies: readonly ArchiveCopy[], nowMs: number): Promise<ReadonlySet<string>> {
      await some(copies, ({ id, record }) => room.put(nameOf(id), record))
      const rows = copies.map(({ record, line, promised, ...copy }) => ({
        ...copy,
        line: JSON.stringify(line),
        promised: JSON.stringify(promised),
        digest: digestOf(record),
      }))
      await env[shard]
        .prepare(
          `INSERT INTO archived_tickets (company_id, id, number, customer_id, state, opened_at_ms,
             closed_at_ms, archived_at_ms, line, promised, digest)
           SELECT ?1, value ->> 'id', value ->> 'number', value ->> 'customerId', 'copied',
             value ->> 'openedAtMs', value ->> 'closedAtMs', ?2, value ->> 'line',
             value ->> 'promised', value ->> 'digest'
           FROM json_each(?3) WHERE true
           ON CONFLICT DO UPDATE SET closed_at_ms = excluded.closed_at_ms,
             archived_at_ms = excluded.archived_at_ms, line = excluded.line,
             promised = excluded.promised, digest = excluded.digest
           WHERE state = 'copied'`,
        )
        .bind(companyId, nowMs, JSON.stringify(rows))
        .run()
      const { results } = await env[shard]
        .prepare(
          `SELECT id, digest FROM archived_tickets
           WHERE company_id = ? AND id IN (SELECT value FROM json_each(?))`,
        )
        .bind(companyId, JSON.stringify(copies.map(({ id }) => id)))
        .all<{ id: string; digest: string }>()
      const there = new Set<string>()
      await some(results, async ({ id, digest }) => {
        if (digestOf((await this.record(id)) ?? '') === digest) there.add(id)
      })
      return there
    },

    /** The Desk has let go of these: from now on they are listed as archived. */
    async settle(ids: readonly string[]): Promise<void> {
      await env[shard].batch([
        env[shard]
          .prepare(
            `UPDATE archived_tickets SET state = 'archived'
             WHERE company_id = ? AND id IN (SELECT value FROM json_each(?))`,
          )
          .bind(companyId, JSON.stringify(ids)),
        markArchived(env[shard], companyId, ids),
      ])
    },

    /** Writes a record anew, without what was removed. */
    rewrite: (id: string, record: string): Promise<void> => room.put(nameOf(id), record),

    async record(id: string): Promise<string | undefined> {
      const bytes = await room.bytes(nameOf(id))
      return bytes && new TextDecoder().decode(bytes)
    },
  }
}
export type ArchiveRoom = ReturnType<typeof archiveRoom>

/** Beside the files, whose names have no slash. */
const nameOf = (ticketId: string): string => `archive/${ticketId}`

/** By which the row of a ticket knows its record. */
export const digestOf = (record: string): string =>
  createHash('sha256').update(record).digest('base64url')

async function some<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < items.length; first += AT_ONCE)
    await Promise.all(items.slice(first, first + AT_ONCE).map(act))
}
