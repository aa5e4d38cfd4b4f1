/** Of whose work complaints are: written down with them, since what they are of may leave the Desk. */
export const complaintBook = (sql: SqlStorage) => ({
  /** From now on it is a complaint of these people's work, too. */
  add(number: number, people: readonly string[]): void {
    for (const personId of people)
      sql.exec('INSERT INTO complained_of VALUES (?, ?) ON CONFLICT DO NOTHING', number, personId)
  },

  /** Whoever is written down, and whoever has now what the complaint names. */
  people: (number: number): string[] =>
    sql
      .exec<{ person_id: string }>(
        `SELECT person_id FROM complained_of WHERE number = ?1
         UNION ${HOLDERS} AND links.number = ?1`,
        number,
      )
      .toArray()
      .map((row) => row.person_id),

  /** What may be a complaint of somebody's work: what they are written down with, and have now. */
  of: (personId: string): number[] =>
    sql
      .exec<{ number: number }>(
        `SELECT number FROM complained_of WHERE person_id = ?1
         UNION SELECT links.number FROM tickets JOIN links ON links.other = tickets.number
         WHERE tickets.assignee_id = ?1 AND links.kind = 'complaint_about'`,
        personId,
      )
      .toArray()
      .map((row) => row.number),

  /** Writes down who has a ticket, with the complaints of it: it leaves the Desk. */
  keepHolder(number: number): void {
    sql.exec(
      `INSERT INTO complained_of SELECT links.number, held.assignee_id FROM links
         JOIN tickets AS held ON held.number = links.other
         JOIN tickets ON tickets.number = links.number
       WHERE links.kind = 'complaint_about' AND links.other = ? AND held.assignee_id IS NOT NULL
       ON CONFLICT DO NOTHING`,
      number,
    )
  },
})

/** Who has what complaints name, as far as that is at the Desk; read without reading those tickets. */
const HOLDERS = `SELECT assignee_id FROM links JOIN tickets ON tickets.number = links.other
  WHERE links.kind = 'complaint_about' AND assignee_id IS NOT NULL`
