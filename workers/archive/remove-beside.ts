import type { RemovedBeside } from '@bylaw/contract'
import { bookPersonId } from '../customers/book-person'
import { deskName } from '../desk/desk-name'
import { ONLY_RUNG } from '../desk/roster'
import type { Env } from '../env'
import { fileRoom } from '../files/file-room'
import { forgetUser } from '../identity/forget-user'
import type { ShardName } from '../platform/shards'
import { BESIDE, idOf } from './beside-tickets'
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
 * Removes personal data from one row, if it is still one of those that lose it. Where some of it
 * lies elsewhere, the row is claimed first, after which nobody takes it up again; then that goes;
 * then one transaction blots out the row, counts it and writes the audit. What breaks off is begun
 * anew: a claimed row still shows that something is left of it.
 */
export async function removeBeside(
  env: Env,
  shard: ShardName,
  due: DueBeside,
  what: RemovedBeside,
  nowMs: number,
): Promise<void> {
  const { companyId, id } = due
  const db = env[shard]
  if (what === 'letter_texts' || what === 'people') {
    if (!(await isClaimed(db, due, what, nowMs))) return
    if (what === 'letter_texts') await fileRoom(env.FILES, companyId).remove(id)
    else await forgetUser(env.CONTROL, companyId, id)
  }
  if (what === 'contacts') await unnamedAtDesk(env, shard, due)
  await db.batch([
    changed(db, due, what, blotted(due, what, nowMs)),
    ...noted(db, { companyId, what, action: `${what}.removed`, subject: id }, nowMs),
    ...(what === 'people' ? [withoutInvitations(db, due), notFoundByName(db, due, id)] : []),
    ...(what === 'contacts' ? [notFoundByName(db, due, bookPersonId(id))] : []),
  ])
}

/** Who had no address is known to the Desk by name alone; who had one it learns as it does all people. */
const unnamedAtDesk = (env: Env, shard: ShardName, { companyId, id }: DueBeside): Promise<void> =>
  env.DESK.getByName(deskName(companyId)).learnMembers(companyId, shard, [
    {
      ...{ personId: bookPersonId(id), name: MASK, role: 'contact', active: false },
      ...{ customerId: null, version: ONLY_RUNG },
    },
  ])

/** What is set in a row, with the values of `?3` and so on. */
type Change = readonly [set: string, ...values: unknown[]]

/** Changes a row that is still one of these: it may have been taken up since it was found. */
const changed = (
  db: D1Database,
  { companyId, id }: DueBeside,
  what: RemovedBeside,
  [set, ...values]: Change,
): D1PreparedStatement => {
  const { table, stillThere } = BESIDE[what]
  return db
    .prepare(
      `UPDATE ${table} AS t SET ${set}
       WHERE t.company_id = ?1 AND ${idOf(table)} = ?2 AND ${stillThere}`,
    )
    .bind(companyId, id, ...values)
}

async function isClaimed(
  db: D1Database,
  due: DueBeside,
  what: 'letter_texts' | 'people',
  nowMs: number,
): Promise<boolean> {
  const set = {
    // A letter without a text keeps a blank until its bytes are gone.
    letter_texts: `mail_removed_at_ms = ?3, version = version + 1,
      excerpt = CASE excerpt WHEN '' THEN ' ' ELSE excerpt END`,
    people: 'people_removed_at_ms = ?3, version = version + 1',
  }[what]
  const { meta } = await changed(db, due, what, [set, nowMs]).run()
  return meta.changes > 0
}

function blotted({ name, note }: DueBeside, what: RemovedBeside, nowMs: number): Change {
  switch (what) {
    case 'letter_texts':
      return ["excerpt = '', files = '[]'"]
    case 'letter_people':
      return [
        `envelope_from = '', from_address = '', from_name = '', subject = '',
         people_removed_at_ms = ?3, version = version + 1`,
        nowMs,
      ]
    case 'mail_texts':
      return ["content = ''"]
    case 'mail_people':
      return ["person_id = ?3, to_address = '', subject = ''", NOBODY_NAMED]
    case 'calls':
      return [
        `number = '', caller_name = '', contact_id = NULL, note = ?3,
         people_removed_at_ms = ?4`,
        masked(note, { ids: [], names: [name] }),
        nowMs,
      ]
    case 'contacts':
      return [
        `name = ?3, duty = '', phone = '', phone_digits = '', email = '',
         people_removed_at_ms = ?4`,
        MASK,
        nowMs,
      ]
    case 'raters':
      return ["name = ?3, address = id || '@removed.invalid'", MASK]
    case 'leavings':
      return [
        `letter = ?3, version = version + 1,
         agreed_reason = CASE WHEN agreed_reason IS NULL THEN NULL ELSE ?3 END,
         access_reason = CASE WHEN access_reason IS NULL THEN NULL ELSE ?3 END,
         ended_reason = CASE WHEN ended_reason IS NULL THEN NULL ELSE ?3 END, reopened = NULL,
         left_over = ${WITHOUT_NAMES}`,
        MASK,
      ]
    case 'people':
      // Colleagues are named by what stays: slips, appraisals, who was responsible.
      return [
        `name = CASE role WHEN 'contact' THEN ?3 ELSE name END,
         email = person_id || '@removed.invalid'`,
        MASK,
      ]
  }
}

/** What was left of each kind, without what it was called; the items of the rules' list keep their names. */
const WITHOUT_NAMES = `CASE WHEN left_over IS NULL THEN NULL ELSE (
  SELECT json_group_array(CASE
    WHEN type <> 'object' THEN json_object('kind', NULL, 'title', '')
    WHEN value ->> '$.kind' IS NULL THEN json(value)
    ELSE json_object('kind', value ->> '$.kind', 'title', '') END)
  FROM json_each(left_over)) END`

const withoutInvitations = (db: D1Database, { companyId, id }: DueBeside): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET name = ?3, email = id || '@removed.invalid'
       WHERE company_id = ?1 AND person_id = ?2`,
    )
    .bind(companyId, id, MASK)

/** A name of theirs is kept to find what they asked, too. */
const notFoundByName = (db: D1Database, { companyId }: DueBeside, personId: string) =>
  db
    .prepare('DELETE FROM renamed_contacts WHERE company_id = ?1 AND person_id = ?2')
    .bind(companyId, personId)
