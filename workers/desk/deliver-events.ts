import type { Env } from '../env'
import { courierFor } from '../webhooks/courier-line'
import type { ShardName } from './call'
import type { DeskEvent } from './event-log'

/** Events of one Desk on their way out: the body of a queue message. */
export interface EventParcel {
  readonly companyId: string
  readonly shard: ShardName
  readonly epoch: string
  readonly events: readonly DeskEvent[]
}

/**
 * Hands events to their company's Courier and writes them into the ticket index, in that order:
 * an event counts as arrived once the shard has it, so by then the Courier has it too. Doing it
 * twice does nothing: the Courier knows the event ids, the index knows what is older.
 */
export async function deliverEvents(
  env: Env,
  parcels: readonly EventParcel[],
  nowMs: number,
): Promise<void> {
  await Promise.all(
    parcels.map(({ companyId, epoch, events }) =>
      courierFor(env, companyId).accept(
        events.map(({ seq, type, atMs, data }) => ({
          id: `${epoch}.${seq}`,
          type,
          atMs,
          data: { ...data },
        })),
        nowMs,
      ),
    ),
  )
  const shards = new Set(parcels.map(({ shard }) => shard))
  await Promise.all(
    [...shards].map((shard) =>
      writeIndex(
        env[shard],
        parcels.filter((parcel) => parcel.shard === shard),
      ),
    ),
  )
}

/** One transaction per shard, whatever the number of companies and events. */
async function writeIndex(db: D1Database, parcels: readonly EventParcel[]): Promise<void> {
  const lines = JSON.stringify(
    parcels.flatMap(({ companyId, epoch, events }) =>
      events.map(({ seq, data }) => ({
        companyId,
        epoch,
        seq,
        ...data,
        openedAtMs: Date.parse(data.openedAt),
        closedAtMs: data.closedAt === null ? null : Date.parse(data.closedAt),
      })),
    ),
  )
  await db.batch([db.prepare(INDEX).bind(lines), db.prepare(APPLIED).bind(lines)])
}

/** Of several events of one ticket the newest is written; an older one never undoes a newer. */
const INDEX = `
  INSERT INTO ticket_index (company_id, id, number, subject, state, priority, customer_id,
    assignee_id, opened_at_ms, closed_at_ms, first_response_breached, resolution_breached,
    version, seq)
  SELECT value ->> 'companyId', value ->> 'ticketId', value ->> 'number', value ->> 'subject',
    value ->> 'state', value ->> 'priority', value ->> 'customerId', value ->> 'assigneeId',
    value ->> 'openedAtMs', value ->> 'closedAtMs', value ->> 'firstResponseBreached',
    value ->> 'resolutionBreached', value ->> 'version', value ->> 'seq'
  FROM json_each(?)
  WHERE true
  ORDER BY value ->> 'seq'
  ON CONFLICT (company_id, id) DO UPDATE SET subject = excluded.subject, state = excluded.state,
    priority = excluded.priority, assignee_id = excluded.assignee_id,
    closed_at_ms = excluded.closed_at_ms,
    first_response_breached = excluded.first_response_breached,
    resolution_breached = excluded.resolution_breached, version = excluded.version,
    seq = excluded.seq
  WHERE excluded.version > ticket_index.version
    OR (excluded.version = ticket_index.version AND excluded.seq > ticket_index.seq)`

const APPLIED = `
  INSERT INTO applied (company_id, epoch, seq)
  SELECT value ->> 'companyId', value ->> 'epoch', value ->> 'seq' FROM json_each(?)
  WHERE true
  ON CONFLICT DO NOTHING`
