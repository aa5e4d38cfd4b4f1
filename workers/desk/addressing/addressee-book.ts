/** Somebody of the customer's whom a message went to. */
export interface KeptAddressee {
  readonly personId: string
  /** Whether they read along, and were not whom it went to anyway. */
  readonly copied: boolean
}

/** Whom messages went to. What is written down with a message stays as it is. */
export const addresseeBook = (sql: SqlStorage) => ({
  /** Notes whom the latest word between the customer and us went to: the one that was just written. */
  noteOfLatest(number: number, addressees: readonly KeptAddressee[]): void {
    for (const [place, { personId, copied }] of addressees.entries())
      sql.exec(
        `INSERT INTO addressees SELECT ?1, max(n), ?2, ?3, ?4 FROM messages
         WHERE number = ?1
           AND kind IN ('description', 'customer_reply', 'reply', 'question', 'solution')`,
        number,
        place,
        personId,
        copied ? 1 : 0,
      )
  },

  /** Whom a ticket's messages from `first` on went to, by the message's place. */
  from(number: number, first: number): ReadonlyMap<number, readonly KeptAddressee[]> {
    const rows = sql
      .exec<AddresseeSql>(
        'SELECT * FROM addressees WHERE number = ? AND n >= ? ORDER BY n, place',
        number,
        first,
      )
      .toArray()
    const addressees = new Map<number, readonly KeptAddressee[]>()
    for (const { n, person_id: personId, copied } of rows)
      addressees.set(n, [...(addressees.get(n) ?? []), { personId, copied: copied === 1 }])
    return addressees
  },

  /**
   * Ids of those who read along: with our latest answer, which went to whom its writer chose, and
   * with what the customer's people wrote since.
   */
  readAlong: (number: number): string[] =>
    sql
      .exec<{ person_id: string }>(
        `SELECT DISTINCT person_id FROM addressees WHERE number = ?1 AND copied = 1
           AND n >= coalesce((SELECT max(n) FROM addressees WHERE number = ?1 AND copied = 0), 0)
         ORDER BY n, place`,
        number,
      )
      .toArray()
      .map((row) => row.person_id),
})
export type AddresseeBook = ReturnType<typeof addresseeBook>

type AddresseeSql = { n: number; person_id: string; copied: number }
