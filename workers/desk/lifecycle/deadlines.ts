import { NEVER_MS } from '../ticket'

/** When a ticket has to be looked at because its customer may have been silent for too long. */
export interface Deadline {
  readonly number: number
  /** `NEVER_MS` where nothing is left to follow. */
  readonly atMs: number
  /** Up to when what was to come has come. */
  readonly doneMs: number
}

/** The tickets that wait for a customer, each with the next moment at which something follows. */
export const deadlineBook = (sql: SqlStorage) => {
  let next: { readonly atMs: number | null } | undefined

  return {
    set({ number, atMs, doneMs }: Deadline): void {
      next = undefined
      sql.exec(
        `INSERT INTO deadlines VALUES (?, ?, ?)
         ON CONFLICT (number) DO UPDATE SET at_ms = excluded.at_ms, done_ms = excluded.done_ms`,
        number,
        atMs,
        doneMs,
      )
    },

    drop(number: number): void {
      next = undefined
      sql.exec('DELETE FROM deadlines WHERE number = ?', number)
    },

    /** Has every waiting ticket looked at again: under other rules other moments hold. */
    lookAgain(nowMs: number): void {
      next = undefined
      sql.exec(
        `INSERT INTO deadlines SELECT number, ?, 0 FROM tickets
         WHERE state IN ('waiting_customer', 'solved')
         ON CONFLICT (number) DO UPDATE SET at_ms = excluded.at_ms`,
        nowMs,
      )
    },

    /** The next moment at which something follows, if anything is to. */
    nextMs(): number | null {
      next ??= sql
        .exec<{ atMs: number | null }>(
          'SELECT min(at_ms) AS atMs FROM deadlines WHERE at_ms < ?',
          NEVER_MS,
        )
        .one()
      return next.atMs
    },

    due: (nowMs: number, limit: number): Deadline[] =>
      sql
        .exec<{ number: number; at_ms: number; done_ms: number }>(
          'SELECT * FROM deadlines WHERE at_ms <= ? ORDER BY at_ms, number LIMIT ?',
          nowMs,
          limit,
        )
        .toArray()
        .map((row) => ({ number: row.number, atMs: row.at_ms, doneMs: row.done_ms })),

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      next = undefined
    },
  }
}
export type DeadlineBook = ReturnType<typeof deadlineBook>
