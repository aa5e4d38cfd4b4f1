/** Someone took a ticket past others. */
export interface Skip {
  readonly personId: string
  readonly atMs: number
  readonly taken: number
  readonly skipped: readonly number[]
}

const SHOWN = 200

/** Which tickets were passed over, by whom. */
export const skipBook = (sql: SqlStorage) => ({
  note(personId: string, taken: number, skipped: readonly number[], atMs: number): void {
    sql.exec(
      'INSERT INTO skips (person_id, at_ms, taken, skipped) VALUES (?, ?, ?, ?)',
      personId,
      atMs,
      taken,
      JSON.stringify(skipped),
    )
  },

  latest: (): Skip[] =>
    sql
      .exec<{ personId: string; atMs: number; taken: number; skipped: string }>(
        `SELECT person_id AS personId, at_ms AS atMs, taken, skipped FROM skips
         ORDER BY n DESC LIMIT ?`,
        SHOWN,
      )
      .toArray()
      .map((row) => ({ ...row, skipped: JSON.parse(row.skipped) })),
})
