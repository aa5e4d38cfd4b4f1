/**
 * Something to be looked at by itself at a time: who could take what waits, an agreement, what was
 * raised with another department, whom a ladder gives a ticket to, whom a ticket waits for, or who is
 * away.
 */
export interface Reminder {
  readonly kind: 'assign' | 'agreement' | 'raised' | 'escalate' | 'await' | 'absence'
  /** Number of the ticket, as of one that could not be given out; 0 where it is none in particular. */
  readonly number: number
  /**
   * Place of the agreement or the record on its ticket; 1 where giving out goes on from where it
   * was left; else 0.
   */
  readonly n: number
  readonly atMs: number
}

/** What is to be looked at, and when. Each has one time; a new one takes the place of the old. */
export const reminderBook = (sql: SqlStorage) => {
  let next: { readonly atMs: number | null } | undefined

  return {
    set({ kind, number, n, atMs }: Reminder): void {
      next = undefined
      sql.exec(
        `INSERT INTO reminders VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms`,
        kind,
        number,
        n,
        atMs,
      )
    },

    /** The same, unless it is looked at sooner anyway. */
    setAtLatest({ kind, number, n, atMs }: Reminder): void {
      next = undefined
      sql.exec(
        `INSERT INTO reminders VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET at_ms = min(at_ms, excluded.at_ms)`,
        kind,
        number,
        n,
        atMs,
      )
    },

    drop({ kind, number, n }: Omit<Reminder, 'atMs'>): void {
      next = undefined
      sql.exec('DELETE FROM reminders WHERE kind = ? AND number = ? AND n = ?', kind, number, n)
    },

    /** What is due by now, the longest ago first. */
    due: (nowMs: number, limit: number): Reminder[] =>
      sql
        .exec<{ kind: Reminder['kind']; number: number; n: number; atMs: number }>(
          `SELECT kind, number, n, at_ms AS atMs FROM reminders
           WHERE at_ms <= ? ORDER BY at_ms LIMIT ?`,
          nowMs,
          limit,
        )
        .toArray(),

    nextMs(): number | null {
      next ??= sql.exec<{ atMs: number | null }>('SELECT min(at_ms) AS atMs FROM reminders').one()
      return next.atMs
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      next = undefined
    },
  }
}
