import type { TicketChanged } from '@bylaw/contract'
import type { CommandKey } from './call'

/** Answers are kept for at least this long, as the API promises for idempotency keys. */
const KEPT_MS = 3 * 86_400_000

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

  forgetOld(nowMs: number): void {
    sql.exec('DELETE FROM commands WHERE at_ms < ?', nowMs - KEPT_MS)
  },
})
export type AnswerBook = ReturnType<typeof answerBook>
