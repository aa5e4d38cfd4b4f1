import type { AlertClock } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'

/** Something about a ticket's clock that was noted: it was broken, someone was warned or told. */
export interface Alert {
  readonly clock: AlertClock
  readonly kind: AlertKind
  /**
   * Tells alerts of a kind apart: the lead of a warning in minutes, the key of a ladder's step, that a
   * breach was found only by looking back.
   */
  readonly key: string
  /** The moment it stands for. */
  readonly atMs: number
  /** When it was noted, which is later where nobody looked in time. */
  readonly notedAtMs: number
  /** Ids of the people who were told. */
  readonly told: readonly string[]
  /** What it says, as it was said then; null where the clock and the kind say it all. */
  readonly words: Words | null
}

export type AlertKind = 'broken' | 'warning' | 'step'

/** What the clocks of tickets have called attention to, each moment once. */
export const alertBook = (sql: SqlStorage) => ({
  /** Of one ticket, in order of time. */
  of: (number: number): Alert[] =>
    sql
      .exec<AlertSql>('SELECT * FROM alerts WHERE number = ? ORDER BY at_ms, kind', number)
      .toArray()
      .map((row) => ({
        clock: row.clock as AlertClock,
        kind: row.kind as AlertKind,
        key: row.key,
        atMs: row.at_ms,
        notedAtMs: row.noted_at_ms,
        told: JSON.parse(row.told),
        words: row.words === null ? null : JSON.parse(row.words),
      })),

  add(number: number, { clock, kind, key, atMs, notedAtMs, told, words }: Alert): void {
    sql.exec(
      'INSERT INTO alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      clock,
      kind,
      key,
      atMs,
      notedAtMs,
      JSON.stringify(told),
      words && JSON.stringify(words),
    )
  },

  /** Takes one back that does not hold any more. */
  takeBack(number: number, { clock, kind, key, atMs }: AlertName): void {
    sql.exec(
      'DELETE FROM alerts WHERE number = ? AND clock = ? AND kind = ? AND key = ? AND at_ms = ?',
      number,
      clock,
      kind,
      key,
      atMs,
    )
  },
})
type AlertName = Pick<Alert, 'clock' | 'kind' | 'key' | 'atMs'>
export type AlertBook = ReturnType<typeof alertBook>

type AlertSql = {
  clock: string
  kind: string
  key: string
  at_ms: number
  noted_at_ms: number
  told: string
  words: string | null
}
