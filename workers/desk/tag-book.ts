/** Tags that are offered at once: what was used longer ago is found by how it begins. */
const MOST_OFFERED = 50

/** Tags that tickets of the company's have, archived ones as well, by themselves in lower case. */
export const tagBook = (sql: SqlStorage) => ({
  /**
   * Notes that a ticket has these tags now. A tag stays as it was first written, for as long as any
   * ticket has it: one that was mistyped and put right is not offered again.
   */
  use(before: readonly string[], after: readonly string[], atMs: number): void {
    const [had, has] = [before, after].map((tags) => new Set(tags.map((tag) => tag.toLowerCase())))
    for (const tag of after)
      sql.exec(
        `INSERT INTO tags (folded, tag, used_at_ms, carried) VALUES (?1, ?2, ?3, 1)
         ON CONFLICT (folded) DO UPDATE SET used_at_ms = ?3, carried = carried + ?4`,
        tag.toLowerCase(),
        tag,
        atMs,
        had?.has(tag.toLowerCase()) ? 0 : 1,
      )
    for (const folded of had ?? [])
      if (!has?.has(folded)) {
        sql.exec('DELETE FROM tags WHERE folded = ? AND carried <= 1', folded)
        sql.exec('UPDATE tags SET carried = carried - 1 WHERE folded = ?', folded)
      }
  },

  /** Offers these no longer: they name people who are not kept. One that is used again is back. */
  drop(tags: readonly string[]): void {
    for (const tag of tags) sql.exec('DELETE FROM tags WHERE folded = ?', tag.toLowerCase())
  },

  /** Those that begin so, in whatever case; what was used last comes first. */
  beginning(typed: string): string[] {
    const start = typed.toLowerCase()
    return sql
      .exec<{ tag: string }>(
        `SELECT tag FROM tags WHERE folded >= ?1 AND folded < ?1 || char(1114111)
         ORDER BY used_at_ms DESC, folded LIMIT ${MOST_OFFERED}`,
        start,
      )
      .toArray()
      .map(({ tag }) => tag)
  },
})

/** Part of an append-only list: never edited. */
export const TAG_TABLES = [
  // What colleagues call a ticket by, as JSON; and all that were ever used.
  "ALTER TABLE tickets ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
  `CREATE TABLE tags (
     folded TEXT PRIMARY KEY, tag TEXT NOT NULL, used_at_ms INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  // How many tickets have it; not known of what was in use before that was counted.
  'ALTER TABLE tags ADD COLUMN carried INTEGER',
] as const
