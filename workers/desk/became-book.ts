import type { TicketChanged } from '@bylaw/contract'

/** What became of a letter or a call. */
export interface Became {
  /** The ticket that was opened of it, or that it is a word on; null where it was let be. */
  readonly changed: TicketChanged | null
  readonly atMs: number
}

/**
 * What letters and calls became, by their ids. Kept for good: nobody knows when a colleague comes to
 * decide one whose first try broke off.
 */
export const becameBook = (sql: SqlStorage) => ({
  of(thingId: string): Became | undefined {
    const [row] = sql
      .exec<{ answer: string | null; at_ms: number }>(
        'SELECT answer, at_ms FROM became WHERE thing_id = ?',
        thingId,
      )
      .toArray()
    return row && { changed: row.answer === null ? null : JSON.parse(row.answer), atMs: row.at_ms }
  },

  note(thingIds: readonly string[], { changed, atMs }: Became): void {
    for (const thingId of thingIds)
      sql.exec(
        `INSERT INTO became VALUES (?1, ?2, ?3)
         ON CONFLICT (thing_id) DO UPDATE SET answer = ?2, at_ms = ?3`,
        thingId,
        changed && JSON.stringify(changed),
        atMs,
      )
  },
})

/** Part of an append-only list: never edited. */
export const BECAME_TABLES = [
  // What letters and calls became; `answer` is null where a colleague let one be.
  `CREATE TABLE became (
     thing_id TEXT PRIMARY KEY, answer TEXT, at_ms INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  // What was passed on stood among the answers, under the letter's or call's own name for good.
  `INSERT INTO became SELECT person_id, answer, 0 FROM commands
   WHERE command_id = 'passed_on' AND substr(person_id, 1, 4) IN ('ltr_', 'cal_')`,
  `DELETE FROM commands
   WHERE command_id = 'passed_on' AND substr(person_id, 1, 4) IN ('ltr_', 'cal_')`,
  // A contact's own letter stood there as a command of theirs.
  `INSERT OR IGNORE INTO became SELECT substr(command_id, 6), answer, at_ms FROM commands
   WHERE substr(command_id, 1, 9) = 'mail/ltr_'`,
] as const
