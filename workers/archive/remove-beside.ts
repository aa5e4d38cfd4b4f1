import type { RemovedBeside } from '@bylaw/contract'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import { forgetUser } from '../identity/forget-user'
import type { ShardName } from '../platform/shards'
import { MASK, masked, NOBODY_NAMED } from './clean'
import { noted } from './noted'

/** A row beside the tickets from which something is removed. */
export interface DueBeside {
  readonly companyId: string
  /** The row’s id, or the person’s. */
  readonly id: string
  /** What is known of a call; empty of everything else. */
  readonly name: string
  readonly note: string
}

/**
 * Removes personal data from one row: what lies elsewhere first, then one transaction blots it out of
 * the row, counts it and writes the audit, unless another sweep was there before. Each step may be
 * done twice.
 */
export async function removeBeside(
  env: Env,
  shard: ShardName,
  due: DueBeside,
  what: RemovedBeside,
  nowMs: number,
): Promise<void> {
  const { companyId, id } = due
  if (what === 'letter_texts') await fileRoom(env.FILES, companyId).remove(id)
  if (what === 'people') await forgetUser(env.CONTROL, companyId, id)
  const db = env[shard]
  await db.batch([
    blotted(db, due, what, nowMs),
    ...noted(db, { companyId, what, action: `${what}.removed`, subject: id }, nowMs),
    ...(what === 'people' ? [withoutInvitations(db, due)] : []),
  ])
}

function blotted(
  db: D1Database,
  { companyId, id, name, note }: DueBeside,
  what: RemovedBeside,
  nowMs: number,
): D1PreparedStatement {
  const run = (sql: string, ...more: unknown[]) => db.prepare(sql).bind(companyId, id, ...more)
  const one = 'WHERE company_id = ?1 AND id = ?2'
  switch (what) {
    case 'letter_texts':
      return run(
        `UPDATE letters SET excerpt = '', mail_removed_at_ms = ?3, version = version + 1
         ${one} AND mail_removed_at_ms IS NULL`,
        nowMs,
      )
    case 'letter_people':
      return run(
        `UPDATE letters SET envelope_from = '', from_address = '', from_name = '', subject = '',
           people_removed_at_ms = ?3, version = version + 1
         ${one} AND people_removed_at_ms IS NULL`,
        nowMs,
      )
    case 'mail_texts':
      return run(`UPDATE outgoing_mails SET content = '' ${one} AND content <> ''`)
    case 'mail_people':
      return run(
        `UPDATE outgoing_mails SET person_id = ?3, to_address = '', subject = ''
         ${one} AND to_address <> ''`,
        NOBODY_NAMED,
      )
    case 'calls':
      return run(
        `UPDATE calls SET number = '', caller_name = '', note = ?3, people_removed_at_ms = ?4
         ${one} AND people_removed_at_ms IS NULL`,
        masked(note, { ids: [], names: [name] }),
        nowMs,
      )
    case 'contacts':
      return run(
        `UPDATE customer_contacts SET name = ?3, duty = '', phone = '', phone_digits = '', email = '',
           people_removed_at_ms = ?4 ${one} AND people_removed_at_ms IS NULL`,
        MASK,
        nowMs,
      )
    case 'people':
      // Colleagues are named by what stays: slips, appraisals, who was responsible.
      return run(
        `UPDATE members SET name = CASE role WHEN 'contact' THEN ?3 ELSE name END,
           email = person_id || '@removed.invalid', people_removed_at_ms = ?4, version = version + 1
         WHERE company_id = ?1 AND person_id = ?2 AND active = 0 AND people_removed_at_ms IS NULL`,
        MASK,
        nowMs,
      )
  }
}

const withoutInvitations = (db: D1Database, { companyId, id }: DueBeside): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET name = ?3, email = id || '@removed.invalid'
       WHERE company_id = ?1 AND person_id = ?2`,
    )
    .bind(companyId, id, MASK)
