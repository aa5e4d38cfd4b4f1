import type { EventType } from '@bylaw/contract'
import type { Env } from '../env'
import { ATTACHED_BY_RULES } from '../knowledge/attached-by-rules'
import { MAIL_NOTICES } from '../mail/notices'
import { logError } from '../platform/log'
import type { ShardName } from '../platform/shards'
import { writeTicketWords } from '../search/write-ticket-words'
import { CLOSINGS } from '../surveys/closings'
import { courierFor } from '../webhooks/courier-line'
import { deskName } from './desk-name'
import type { DeskEvent } from './event-log'
import type { TicketWords } from './words-of'

/** Events of one Desk on their way out: the body of a queue message. */
export interface EventParcel {
  readonly companyId: string
  readonly shard: ShardName
  readonly epoch: string
  readonly events: readonly DeskEvent[]
}

/** Reads what there is to search for in tickets that something happened to. */
type WordsOf = (whose: Sender, ticketIds: readonly string[]) => Promise<TicketWords[]>
type Sender = Pick<EventParcel, 'companyId' | 'shard'>

/**
 * Hands events to their company's Courier, has their tickets' words searched for, and writes them
 * into the ticket index, in that order: an event counts as arrived once the shard's index has it,
 * so by then everyone else has it too. Doing it twice does nothing: the Courier knows the event
 * ids, search and index know what is older.
 *
 * @param words where a ticket's words are read; its Desk is asked, unless that is who delivers
 * @returns the companies whose events did not arrive, for their Courier or their shard failed;
 *   nobody else's wait for them
 */
export async function deliverEvents(
  env: Env,
  parcels: readonly EventParcel[],
  nowMs: number,
  words: WordsOf = askDesk(env),
): Promise<ReadonlySet<string>> {
  const failed = new Set<string>()
  const missed = (companyId: string, error: unknown): void => {
    failed.add(companyId)
    logError('events_not_delivered', error, { companyId })
  }
  const companies = new Set(parcels.map(({ companyId }) => companyId))
  await Promise.all(
    [...companies].map(async (companyId) => {
      const theirs = parcels.filter((parcel) => parcel.companyId === companyId)
      try {
        await courierFor(env, companyId).accept(theirs.flatMap(forCourier), nowMs)
        await passWords(env, theirs, words)
      } catch (error) {
        missed(companyId, error)
      }
    }),
  )
  const taken = parcels.filter(({ companyId }) => !failed.has(companyId))
  const shards = new Set(taken.map(({ shard }) => shard))
  await Promise.all(
    [...shards].map(async (shard) => {
      const theirs = taken.filter((parcel) => parcel.shard === shard)
      try {
        await writeIndex(env[shard], theirs)
      } catch (error) {
        for (const { companyId } of theirs) missed(companyId, error)
      }
    }),
  )
  return failed
}

const askDesk =
  (env: Env): WordsOf =>
  ({ companyId, shard }, ticketIds) =>
    env.DESK.getByName(deskName(companyId)).wordsOf(companyId, shard, ticketIds)

/** Tickets whose words are read at once: a few megabytes where each says as much as is searched. */
const READ_AT_ONCE = 250
/** Characters of their words that are written at once. */
const WRITTEN_AT_ONCE = 2_000_000

/**
 * Parcels say that something happened to a ticket; what it holds by now is asked for. A company's
 * parcels go together: every transaction leaves the index of terms a piece more to merge, and merging
 * is the most of what it costs.
 */
async function passWords(env: Env, parcels: readonly EventParcel[], words: WordsOf): Promise<void> {
  const [sender] = parcels
  if (!sender) return
  const ids = [...new Set(parcels.flatMap(({ events }) => events.map(({ data }) => data.ticketId)))]
  let read: TicketWords[] = []
  for (let first = 0; first < ids.length; first += READ_AT_ONCE) {
    const next = first + READ_AT_ONCE
    read = [...read, ...(await words(sender, ids.slice(first, next)))]
    if (next < ids.length && charactersOf(read) < WRITTEN_AT_ONCE) continue
    await writeTicketWords(env[sender.shard], sender.companyId, read)
    read = []
  }
}

const charactersOf = (words: readonly TicketWords[]): number =>
  words.reduce((sum, { said, noted }) => sum + said.length + noted.length, 0)

const forCourier = ({ epoch, events }: EventParcel) =>
  events.map(({ seq, type, atMs, data }) => ({
    id: `${epoch}.${seq}`,
    type,
    atMs,
    data: { ...data },
  }))

/** Events in one statement: some 500 KB of JSON, of the 2 MB that a parameter may weigh. */
const IN_ONE_STATEMENT = 500

/** What else is written when events of these types arrive; each says it of its own area. */
const ALSO: readonly { readonly of: readonly EventType[]; readonly sql: string }[] = [
  MAIL_NOTICES,
  CLOSINGS,
  ATTACHED_BY_RULES,
]

/**
 * One transaction per shard, whatever the number of companies and events. That they arrived is
 * written last: what is made of an event once asks whether it had.
 */
async function writeIndex(db: D1Database, parcels: readonly EventParcel[]): Promise<void> {
  const lines = parcels.flatMap(indexLines)
  const statements: D1PreparedStatement[] = []
  for (let first = 0; first < lines.length; first += IN_ONE_STATEMENT) {
    const some = lines.slice(first, first + IN_ONE_STATEMENT)
    statements.push(db.prepare(INDEX).bind(JSON.stringify(some)))
    for (const { of, sql } of ALSO) {
      const theirs = some.filter(({ event }) => of.includes(event))
      if (theirs.length > 0) statements.push(db.prepare(sql).bind(JSON.stringify(theirs)))
    }
  }
  if (statements.length === 0) return
  await db.batch([...statements, db.prepare(APPLIED).bind(JSON.stringify(parcels.map(numbersOf)))])
}

const numbersOf = ({ companyId, epoch, events }: EventParcel) => ({
  companyId,
  epoch,
  seqs: events.map(({ seq }) => seq),
})

const indexLines = ({ companyId, epoch, events }: EventParcel) =>
  events.map(({ seq, type, atMs, data }) => ({
    companyId,
    epoch,
    seq,
    event: type,
    atMs,
    ...data,
    // Events that an older version of the program wrote do not say it.
    firstRespondedAtMs: data.firstRespondedAt ? Date.parse(data.firstRespondedAt) : null,
    openedAtMs: Date.parse(data.openedAt),
    closedAtMs: data.closedAt === null ? null : Date.parse(data.closedAt),
  }))

/** Of several events of one ticket the newest is written; an older one never undoes a newer. */
const INDEX = `
  INSERT INTO ticket_index (company_id, id, number, subject, state, priority, customer_id,
    assignee_id, opened_at_ms, closed_at_ms, first_response_breached, resolution_breached,
    version, seq, type, first_responded_at_ms, first_response_promised, resolution_promised,
    first_response_seconds, resolution_seconds, group_id, asset_id, ended)
  SELECT value ->> 'companyId', value ->> 'ticketId', value ->> 'number', value ->> 'subject',
    value ->> 'state', value ->> 'priority', value ->> 'customerId', value ->> 'assigneeId',
    value ->> 'openedAtMs', value ->> 'closedAtMs', value ->> 'firstResponseBreached',
    value ->> 'resolutionBreached', value ->> 'version', value ->> 'seq',
    coalesce(value ->> 'type', 'request'), value ->> 'firstRespondedAtMs',
    value ->> '$.promised.firstResponse', value ->> '$.promised.resolution',
    value ->> '$.took.firstResponseSeconds', value ->> '$.took.resolutionSeconds',
    value ->> '$.took.groupId', value ->> 'assetId', value ->> 'ended'
  FROM json_each(?)
  WHERE true
  ORDER BY value ->> 'seq'
  ON CONFLICT (company_id, id) DO UPDATE SET subject = excluded.subject, state = excluded.state,
    customer_id = excluded.customer_id, priority = excluded.priority, assignee_id = excluded.assignee_id,
    closed_at_ms = excluded.closed_at_ms,
    first_response_breached = excluded.first_response_breached,
    resolution_breached = excluded.resolution_breached, version = excluded.version,
    seq = excluded.seq, type = excluded.type,
    first_responded_at_ms = excluded.first_responded_at_ms,
    first_response_promised =
      coalesce(excluded.first_response_promised, ticket_index.first_response_promised),
    resolution_promised = coalesce(excluded.resolution_promised, ticket_index.resolution_promised),
    first_response_seconds =
      coalesce(excluded.first_response_seconds, ticket_index.first_response_seconds),
    resolution_seconds = coalesce(excluded.resolution_seconds, ticket_index.resolution_seconds),
    group_id = coalesce(excluded.group_id, ticket_index.group_id),
    asset_id = coalesce(excluded.asset_id, ticket_index.asset_id), ended = excluded.ended
  WHERE excluded.version > ticket_index.version
    OR (excluded.version = ticket_index.version AND excluded.seq > ticket_index.seq)`

const APPLIED = `
  INSERT INTO applied (company_id, epoch, seq)
  SELECT parcel.value ->> 'companyId', parcel.value ->> 'epoch', event.value
  FROM json_each(?) AS parcel, json_each(parcel.value, '$.seqs') AS event
  WHERE true
  ON CONFLICT DO NOTHING`
