import type { WaitingPlace } from './waiting'

/**
 * How far what waits was looked through to be given out, where there is more of it than is looked
 * at together. Whatever gives somebody room meanwhile has all of it looked through once more.
 */
export const givingBook = (sql: SqlStorage) => ({
  /** Looks on from there, unless it is looked through already: then once more afterwards. */
  begin({ priority, dueAtMs, number }: WaitingPlace): void {
    sql.exec(
      `INSERT INTO giving VALUES (1, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET again = 1`,
      priority,
      dueAtMs,
      number,
    )
  },

  place(): WaitingPlace | null {
    const [row] = sql
      .exec<{ priority: number; dueAtMs: number; number: number }>(
        'SELECT priority, due_at_ms AS dueAtMs, number FROM giving',
      )
      .toArray()
    return row ?? null
  },

  goOnFrom({ priority, dueAtMs, number }: WaitingPlace): void {
    sql.exec('UPDATE giving SET priority = ?, due_at_ms = ?, number = ?', priority, dueAtMs, number)
  },

  /** Says whether all of it is to be looked through once more. */
  end: (): boolean =>
    sql
      .exec<{ again: number }>('DELETE FROM giving RETURNING again')
      .toArray()
      .some(({ again }) => again === 1),
})
