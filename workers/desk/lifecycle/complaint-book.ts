/** Of whose work complaints are: written down with them, since what they are of may leave the Desk. */
export const complaintBook = (sql: SqlStorage) => ({
  /** From now on it is a complaint of these people's work, too. */
  add(number: number, people: readonly string[]): void {
    for (const personId of people)
      sql.exec('INSERT INTO complained_of VALUES (?, ?) ON CONFLICT DO NOTHING', number, personId)
  },

  /** Whoever is written down, and whoever has now what the complaint names, or what that became one with. */
  people: (number: number): string[] =>
    sql
      .exec<{ person_id: string }>(
        `${becameOneWith("SELECT other FROM links WHERE number = ?1 AND kind = 'complaint_about'")}
         SELECT person_id FROM complained_of WHERE number = ?1
         UNION SELECT assignee_id FROM tickets JOIN one USING (number)
         WHERE assignee_id IS NOT NULL`,
        number,
      )
      .toArray()
      .map((row) => row.person_id),

  /** What may be a complaint of somebody's work: what they are written down with, and have now. */
  of: (personId: string): number[] =>
    sql
      .exec<{ number: number }>(
        `${becameOneWith('SELECT number FROM tickets WHERE assignee_id = ?1')}
         SELECT number FROM complained_of WHERE person_id = ?1
         UNION SELECT links.number FROM links JOIN one ON one.number = links.other
         WHERE links.kind = 'complaint_about'`,
        personId,
      )
      .toArray()
      .map((row) => row.number),

  /** The complaints of a ticket, or of what that became one with. */
  about: (number: number): number[] =>
    sql
      .exec<{ number: number }>(
        `${becameOneWith('SELECT ?1')}
         SELECT links.number FROM links JOIN one ON one.number = links.other
         WHERE links.kind = 'complaint_about' ORDER BY links.number`,
        number,
      )
      .toArray()
      .map((row) => row.number),

  /** Writes down who has a ticket, with the complaints of it: it leaves the Desk. */
  keepHolder(number: number): void {
    sql.exec(
      `${becameOneWith('SELECT ?1')}
       INSERT INTO complained_of SELECT links.number, held.assignee_id FROM links
         JOIN one ON one.number = links.other
         JOIN tickets AS held ON held.number = ?1
         JOIN tickets ON tickets.number = links.number
       WHERE links.kind = 'complaint_about' AND held.assignee_id IS NOT NULL
       ON CONFLICT DO NOTHING`,
      number,
    )
  },
})

/**
 * Tickets with all into which they went by mergings that stand, and all that came into them: as it is
 * now, also where that was merged only after a complaint was made. Read without reading the tickets.
 */
const becameOneWith = (tickets: string): string => `WITH RECURSIVE
  went (number) AS (${tickets} UNION SELECT links.other FROM went
    JOIN links ON links.number = went.number AND links.kind = 'merged_into'),
  came (number) AS (${tickets} UNION SELECT links.number FROM came
    JOIN links ON links.other = came.number AND links.kind = 'merged_into'),
  one (number) AS (SELECT number FROM went UNION SELECT number FROM came)`
