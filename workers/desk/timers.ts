import type { ClockName, Standing } from './promises'

/** A promise that was running when it was last looked at, and when it would be broken. */
export interface Timer {
  readonly number: number
  readonly clock: ClockName
  readonly breaksAtMs: number
}

/** The promises still running, by the first instant at which each would be broken. */
export const timerBook = (sql: SqlStorage) => ({
  /** Makes a ticket's timers agree with its clocks. */
  set(number: number, { firstResponse, resolution }: Standing): void {
    sql.exec('DELETE FROM timers WHERE number = ?', number)
    if (firstResponse.breaksAtMs !== null)
      sql.exec(
        'INSERT INTO timers VALUES (?, ?, ?)',
        number,
        'firstResponse',
        firstResponse.breaksAtMs,
      )
    if (resolution.breaksAtMs !== null)
      sql.exec('INSERT INTO timers VALUES (?, ?, ?)', number, 'resolution', resolution.breaksAtMs)
  },

  /** A ticket's promises that are broken by now. */
  brokenOf: (number: number, nowMs: number): Timer[] =>
    sql
      .exec<{ clock: string; breaks_at_ms: number }>(
        `SELECT clock, breaks_at_ms FROM timers WHERE number = ? AND breaks_at_ms <= ?
         ORDER BY breaks_at_ms, clock`,
        number,
        nowMs,
      )
      .toArray()
      .map((row) => ({ number, clock: row.clock as ClockName, breaksAtMs: row.breaks_at_ms })),

  drop(number: number, clock: ClockName): void {
    sql.exec('DELETE FROM timers WHERE number = ? AND clock = ?', number, clock)
  },

  nextMs: (): number | null =>
    sql.exec<{ next: number | null }>('SELECT min(breaks_at_ms) AS next FROM timers').one().next,

  /** Tickets with a promise broken by now, longest ago first; at most `limit`. */
  brokenBy: (nowMs: number, limit: number): number[] =>
    sql
      .exec<{ number: number }>(
        `SELECT number FROM timers WHERE breaks_at_ms <= ?
         GROUP BY number ORDER BY min(breaks_at_ms), number LIMIT ?`,
        nowMs,
        limit,
      )
      .toArray()
      .map(({ number }) => number),
})
export type TimerBook = ReturnType<typeof timerBook>
