import type { RemovedWhat } from '@bylaw/contract'
import type { DeskRecord } from '../desk/archive/record'
import { deskName } from '../desk/desk-name'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import type { ShardName } from '../platform/shards'
import { wordsWithout } from '../search/words-without'
import { archiveRoom, digestOf } from './archive-room'
import {
  filesIn,
  masked,
  NOBODY_NAMED,
  type People,
  tagsLeft,
  tagsNaming,
  withoutFiles,
  withoutPeople,
} from './clean'
import { noLongerShared } from './no-longer-shared'
import { noted } from './noted'

/** An archived ticket that something is removed from. */
export interface Due {
  readonly companyId: string
  readonly id: string
  readonly number: number
  readonly customerId: string
  readonly line: string
}

/**
 * Removes one thing from one archived ticket: the files that its record names first, then the record
 * is written without them, and one transaction in the shard blots out the rows, marks the ticket and
 * writes the audit. Each step may be done twice, so that what breaks off is begun anew.
 */
export async function remove(
  env: Env,
  shard: ShardName,
  due: Due,
  what: RemovedWhat,
  nowMs: number,
): Promise<void> {
  const { companyId, id } = due
  const db = env[shard]
  const room = archiveRoom(env, companyId, shard)
  const text = await room.record(id)
  if (text === undefined) throw new Error('Broken belief: every archived ticket has a record')
  const record = JSON.parse(text) as DeskRecord
  const people = what === 'contacts' ? await peopleOf(db, due, record) : { ids: [], names: [] }
  if (what !== 'contacts')
    await removeFiles(env, shard, due, filesIn(record, FILES_OF[what]), nowMs)
  if (what === 'mail') await removeLetters(env, db, due)
  if (what === 'contacts') await forgetInDesk(env, due, people, record)
  if (what === 'contacts')
    await wordsWithout(db, companyId, due.number, (said) => masked(said, people))

  const cleaned = { ...without(record, what, people), removed: removals(record, what, nowMs) }
  const json = JSON.stringify(cleaned)
  await room.rewrite(id, json)
  await db.batch([
    ...rows(db, due, what, people, nowMs),
    db
      .prepare(
        `UPDATE archived_tickets SET ${what}_removed_at_ms = ?3, digest = ?4, line = ?5
         WHERE company_id = ?1 AND id = ?2 AND ${what}_removed_at_ms IS NULL`,
      )
      .bind(companyId, id, nowMs, digestOf(json), lineOf(due, what, people)),
    ...noted(
      db,
      { companyId, what: `ticket_${what}`, action: `ticket_${what}.removed`, subject: id },
      nowMs,
    ),
  ])
}

const without = (record: DeskRecord, what: RemovedWhat, people: People): DeskRecord =>
  what === 'contacts' ? withoutPeople(record, people) : withoutFiles(record, FILES_OF[what])

/** A mail's page was kept among the files, and goes with the mail. */
const FILES_OF = { files: 'files', mail: 'pages' } as const

/** What was removed and when goes with the record, to be shown with the ticket. */
const removals = (record: DeskRecord, what: RemovedWhat, nowMs: number) => [
  ...(record['removed'] ?? []).filter((each) => each['what'] !== what),
  { what, at: new Date(nowMs).toISOString() },
]

/** Their bytes, then their rows: a file that this record does not name may be another ticket's. */
async function removeFiles(
  env: Env,
  shard: ShardName,
  due: Due,
  named: readonly string[],
  nowMs: number,
): Promise<void> {
  const { companyId } = due
  const db = env[shard]
  const ids = await noLongerShared(env, shard, due, named, nowMs)
  const room = fileRoom(env.FILES, companyId)
  for (const id of ids) await room.remove(id)
  const these = 'WHERE company_id = ?1 AND'
  const run = (sql: string) => db.prepare(sql).bind(companyId, JSON.stringify(ids))
  await db.batch([
    run(`DELETE FROM files ${these} id IN (SELECT value FROM json_each(?2))`),
    run(`DELETE FROM shared_files ${these} file_id IN (SELECT value FROM json_each(?2))`),
  ])
}

async function removeLetters(env: Env, db: D1Database, { companyId, id }: Due): Promise<void> {
  const { results } = await db
    .prepare('SELECT id FROM letters WHERE company_id = ?1 AND ticket_id = ?2')
    .bind(companyId, id)
    .all<{ id: string }>()
  for (const letter of results) await fileRoom(env.FILES, companyId).remove(letter.id)
}

/** The Desk remembers the subject, for links to it, and offers the tags that it ever had. */
async function forgetInDesk(
  env: Env,
  { companyId, id, line }: Due,
  people: People,
  record: DeskRecord,
): Promise<void> {
  const { subject } = JSON.parse(line) as { subject: string }
  const left = masked(subject, people)
  const tags = tagsNaming(record, people)
  if (left !== subject || tags.length > 0)
    await env.DESK.getByName(deskName(companyId)).unnameArchived(id, left, tags)
}

/** What of an archived ticket's line may name people. */
interface Line {
  readonly subject: string
  readonly tags?: readonly string[]
  readonly contact?: unknown
}

function lineOf({ line }: Due, what: RemovedWhat, people: People): string {
  if (what !== 'contacts') return line
  const { contact: _, ...row } = JSON.parse(line) as Line
  const tags = row.tags ? { tags: tagsLeft(row.tags, people) } : {}
  return JSON.stringify({ ...row, subject: masked(row.subject, people), ...tags })
}

function rows(
  db: D1Database,
  due: Due,
  what: RemovedWhat,
  people: People,
  nowMs: number,
): D1PreparedStatement[] {
  const { companyId, id } = due
  const run = (sql: string, ...more: (string | number)[]) =>
    db.prepare(sql).bind(companyId, id, ...more)
  const ofTicket = 'WHERE company_id = ?1 AND ticket_id = ?2'
  switch (what) {
    case 'files':
      return []
    case 'mail':
      return [
        run(
          `UPDATE letters SET excerpt = '', files = '[]', mail_removed_at_ms = ?3,
             version = version + 1 ${ofTicket}`,
          nowMs,
        ),
        run(`UPDATE outgoing_mails SET content = '' ${ofTicket}`),
      ]
    case 'contacts':
      return [
        run(
          `UPDATE letters SET envelope_from = '', from_address = '', from_name = '', subject = '',
             version = version + 1 ${ofTicket}`,
        ),
        run(
          `UPDATE outgoing_mails SET person_id = ?3, to_address = '', named = NULL, subject = '' ${ofTicket}`,
          NOBODY_NAMED,
        ),
        run(
          'UPDATE ticket_index SET subject = ?3 WHERE company_id = ?1 AND id = ?2',
          masked((JSON.parse(due.line) as { subject: string }).subject, people),
        ),
      ]
  }
}

/**
 * The people of its customer, and of any that it was put down to before that was corrected; and
 * whoever else of a customer's wrote on it or is named in what changed.
 */
async function peopleOf(
  db: D1Database,
  { companyId, customerId }: Due,
  record: DeskRecord,
): Promise<People> {
  const named = JSON.stringify([record['messages'], record['changes'], record['tickets']])
  const { results } = await db
    .prepare(
      `SELECT person_id AS id, name FROM members
       WHERE company_id = ?1 AND role = 'contact'
         AND (customer_id IN (SELECT value FROM json_each(?2))
           OR person_id IN (SELECT value FROM json_each(?3)))
       UNION ALL SELECT 'per_' || substr(id, 5), name FROM customer_contacts
       WHERE company_id = ?1
         AND (customer_id IN (SELECT value FROM json_each(?2))
           OR 'per_' || substr(id, 5) IN (SELECT value FROM json_each(?3)))`,
    )
    .bind(
      companyId,
      JSON.stringify([customerId, ...(named.match(CUSTOMER) ?? [])]),
      JSON.stringify(named.match(PERSON) ?? []),
    )
    .all<{ id: string; name: string }>()
  return {
    ids: results.map(({ id }) => id),
    names: results.map(({ name }) => name),
  }
}

const CUSTOMER = /\bcus_[0-9a-z]+/g
const PERSON = /\bper_[0-9a-z]+/g
