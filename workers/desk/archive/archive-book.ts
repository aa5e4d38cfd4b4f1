import type { Removal } from '@bylaw/contract'

/** What is left at the Desk of a ticket that it let go of: enough to find it, and to link to it. */
export interface Archived {
  readonly number: number
  readonly id: string
  readonly customerId: string
  readonly subject: string
  readonly archivedAtMs: number
}

/** One that lies on the desk for a moment, to be read; with what is no longer kept of it. */
export interface LaidOut extends Archived {
  readonly removed: readonly Removal[]
}

/** Tickets that the Desk let go of. Their records are in the archive. */
export const archiveBook = (sql: SqlStorage) => {
  let laidOut: LaidOut | undefined

  const one = (where: string, value: string | number): Archived | undefined => {
    const [row] = sql
      .exec<ArchivedSql>(`SELECT * FROM archived WHERE ${where} = ?`, value)
      .toArray()
    return (
      row && {
        number: row.number,
        id: row.id,
        customerId: row.customer_id,
        subject: row.subject,
        archivedAtMs: row.archived_at_ms,
      }
    )
  }

  return {
    byId: (id: string) => one('id', id),
    byNumber: (number: number) => one('number', number),

    add({ number, id, customerId, subject, archivedAtMs }: Archived): void {
      sql.exec(
        'INSERT INTO archived VALUES (?, ?, ?, ?, ?, 0)',
        number,
        id,
        customerId,
        subject,
        archivedAtMs,
      )
    },

    /** Ids of those that the shard may not list yet, at most `limit`. */
    unsettled: (limit: number): string[] =>
      sql
        .exec<{ id: string }>(
          'SELECT id FROM archived WHERE settled = 0 ORDER BY number LIMIT ?',
          limit,
        )
        .toArray()
        .map(({ id }) => id),

    settle(ids: readonly string[]): void {
      sql.exec(
        'UPDATE archived SET settled = 1 WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(ids),
      )
    },

    /** When a ticket was archived that lies on the desk to be read; undefined for one that lives. */
    sinceMs: (number: number): number | undefined =>
      laidOut?.number === number ? laidOut.archivedAtMs : undefined,

    removedFrom: (number: number): readonly Removal[] =>
      laidOut?.number === number ? laidOut.removed : [],

    layOut(archived: LaidOut | undefined): void {
      laidOut = archived
    },

    /** Its people are no longer named. */
    rename(id: string, subject: string): void {
      sql.exec('UPDATE archived SET subject = ? WHERE id = ?', subject, id)
    },
  }
}

type ArchivedSql = {
  number: number
  id: string
  customer_id: string
  subject: string
  archived_at_ms: number
  settled: number
}
