import type { TicketDraft } from '@bylaw/contract'

/** What people are writing on tickets and have not sent: each person's own, one for a ticket. */
export const DRAFT_TABLES = [
  `CREATE TABLE drafts (
     person_id TEXT NOT NULL, number INTEGER NOT NULL, draft TEXT NOT NULL, at_ms INTEGER NOT NULL,
     PRIMARY KEY (person_id, number)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX drafts_by_age ON drafts (at_ms)`,
] as const

export interface Kept {
  readonly draft: TicketDraft
  readonly atMs: number
}

/** What nobody went on with for so long is let go of. */
const KEPT_MS = 90 * 86_400_000

export const draftBook = (sql: SqlStorage) => ({
  of(personId: string, number: number): Kept | undefined {
    const [row] = sql
      .exec<{ draft: string; atMs: number }>(
        'SELECT draft, at_ms AS atMs FROM drafts WHERE person_id = ? AND number = ?',
        personId,
        number,
      )
      .toArray()
    return row && { draft: JSON.parse(row.draft), atMs: row.atMs }
  },

  keep(personId: string, number: number, { draft, atMs }: Kept): void {
    sql.exec(
      `INSERT INTO drafts VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET draft = excluded.draft, at_ms = excluded.at_ms`,
      personId,
      number,
      JSON.stringify(draft),
      atMs,
    )
  },

  drop(personId: string, number: number): void {
    sql.exec('DELETE FROM drafts WHERE person_id = ? AND number = ?', personId, number)
  },

  forgetOld(nowMs: number): void {
    sql.exec('DELETE FROM drafts WHERE at_ms < ?', nowMs - KEPT_MS)
  },
})
export type DraftBook = ReturnType<typeof draftBook>
