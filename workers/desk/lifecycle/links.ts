import type { LinkKind, TicketState } from '@bylaw/contract'

/** A link as it is written down: from the ticket that is part of, follows or complains of another. */
export interface KeptLink {
  readonly number: number
  readonly kind: LinkKind
  readonly other: number
}

/** Where a ticket stood that was merged, and until when that can be undone. */
export interface KeptMerge {
  readonly number: number
  readonly into: number
  readonly undoUntilMs: number
  readonly state: TicketState
  readonly stage: string | null
}

/** How tickets stand to each other. */
export const linkBook = (sql: SqlStorage) => ({
  /** @returns whether it was new */
  add: ({ number, kind, other }: KeptLink, atMs: number): boolean =>
    sql.exec(
      'INSERT INTO links VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      number,
      kind,
      other,
      atMs,
    ).rowsWritten > 0,

  /** @returns whether it was there */
  remove: ({ number, kind, other }: KeptLink): boolean =>
    sql.exec('DELETE FROM links WHERE number = ? AND kind = ? AND other = ?', number, kind, other)
      .rowsWritten > 0,

  /** Links from and to a ticket, the oldest first. */
  of: (number: number): KeptLink[] =>
    sql
      .exec<KeptLink & Record<string, SqlStorageValue>>(
        `SELECT number, kind, other FROM links WHERE number = ?1 OR other = ?1
         ORDER BY at_ms, number, other LIMIT 200`,
        number,
      )
      .toArray(),

  parentOf: (number: number): number | undefined =>
    sql
      .exec<{ other: number }>(
        "SELECT other FROM links WHERE number = ? AND kind = 'child_of'",
        number,
      )
      .toArray()[0]?.other,

  openChildren: (number: number): number =>
    sql
      .exec<{ open: number }>(
        `SELECT count(*) AS open FROM links JOIN tickets ON tickets.number = links.number
         WHERE links.other = ? AND links.kind = 'child_of' AND tickets.state <> 'closed'`,
        number,
      )
      .one().open,

  merge({ number, into, undoUntilMs, state, stage }: KeptMerge): void {
    sql.exec('INSERT INTO merges VALUES (?, ?, ?, ?, ?)', number, into, undoUntilMs, state, stage)
  },

  merged(number: number): KeptMerge | undefined {
    const [row] = sql.exec<MergeSql>('SELECT * FROM merges WHERE number = ?', number).toArray()
    return (
      row && {
        number: row.number,
        into: row.into_number,
        undoUntilMs: row.undo_until_ms,
        state: row.state as TicketState,
        stage: row.stage,
      }
    )
  },

  /** Where a ticket was merged into; undefined where it stands for itself. */
  mergedInto: (number: number): number | undefined =>
    sql
      .exec<{ other: number }>(
        "SELECT other FROM links WHERE number = ? AND kind = 'merged_into'",
        number,
      )
      .toArray()[0]?.other,

  /** The ticket stands for itself again. */
  endMerging(number: number): void {
    sql.exec('DELETE FROM merges WHERE number = ?', number)
    sql.exec("DELETE FROM links WHERE number = ? AND kind = 'merged_into'", number)
  },
})

type MergeSql = {
  number: number
  into_number: number
  undo_until_ms: number
  state: string
  stage: string | null
}
