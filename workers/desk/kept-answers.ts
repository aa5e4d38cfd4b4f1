import type { TicketChanged } from '@bylaw/contract'
import type { CommandKey } from './call'

/** Answers are kept for at least this long, as the API promises for idempotency keys. */
const KEPT_MS = 3 * 86_400_000
/** Answers let go of in one run: a quarter of an hour of a very busy desk, in some milliseconds. */
const FORGOTTEN_AT_ONCE = 2_000

/** The answer of every command, under the person and their idempotency key. */
export const answerBook = (sql: SqlStorage) => ({
  /** The first answer to this command; `other` when its key was used for something else. */
  find(personId: string, { commandId, fingerprint }: CommandKey): TicketChanged | 'other' | null {
    const [row] = sql
      .exec<{ fingerprint: string; answer: string }>(
        'SELECT fingerprint, answer FROM commands WHERE person_id = ? AND command_id = ?',
        personId,
        commandId,
      )
      .toArray()
    if (!row) return null
    return row.fingerprint === fingerprint ? JSON.parse(row.answer) : 'other'
  },

  keep(personId: string, key: CommandKey, answer: TicketChanged, atMs: number): void {
    sql.exec(
      'INSERT INTO commands VALUES (?, ?, ?, ?, ?)',
      personId,
      key.commandId,
      key.fingerprint,
      JSON.stringify(answer),
      atMs,
    )
  },

  /** Lets go of old answers, a bounded number at a time; it is called again and again. */
  forgetOld(nowMs: number): void {
    sql.exec(
      `DELETE FROM commands WHERE (person_id, command_id) IN (
         SELECT person_id, command_id FROM commands WHERE at_ms < ? ORDER BY at_ms LIMIT ?)`,
      nowMs - KEPT_MS,
      FORGOTTEN_AT_ONCE,
    )
  },
})
export type AnswerBook = ReturnType<typeof answerBook>
