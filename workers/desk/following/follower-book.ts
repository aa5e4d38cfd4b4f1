/** Who follows which ticket, and whom its notes name. */
export const followerBook = (sql: SqlStorage) => ({
  /** Ids of those who follow a ticket, in the order in which they began. */
  of: (number: number): string[] =>
    sql
      .exec<{ personId: string }>(
        `SELECT person_id AS personId FROM followers WHERE number = ?
         ORDER BY since_ms, person_id`,
        number,
      )
      .toArray()
      .map(({ personId }) => personId),

  /** Who follows already goes on following since then. */
  follow(number: number, personId: string, sinceMs: number): void {
    sql.exec(
      'INSERT INTO followers VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      number,
      personId,
      sinceMs,
    )
  },

  unfollow(number: number, personId: string): void {
    sql.exec('DELETE FROM followers WHERE number = ? AND person_id = ?', number, personId)
  },

  /** Names someone in the latest message of a ticket: the one that this transaction wrote. */
  mentionInLatest(number: number, personId: string): void {
    sql.exec(
      `INSERT INTO mentions SELECT ?1, max(n), ?2 FROM messages WHERE number = ?1
       ON CONFLICT DO NOTHING`,
      number,
      personId,
    )
  },

  /** Ids of those whom a ticket's messages from `first` on name, by the message's place. */
  mentionsFrom(number: number, first: number): ReadonlyMap<number, readonly string[]> {
    const rows = sql
      .exec<{ n: number; personId: string }>(
        'SELECT n, person_id AS personId FROM mentions WHERE number = ? AND n >= ?',
        number,
        first,
      )
      .toArray()
    const named = new Map<number, string[]>()
    for (const { n, personId } of rows) named.set(n, [...(named.get(n) ?? []), personId])
    return named
  },
})
export type FollowerBook = ReturnType<typeof followerBook>
