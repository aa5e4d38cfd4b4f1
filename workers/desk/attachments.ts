import type { FileView, MessageView } from '@bylaw/contract'
import type { DeskBooks } from './books'
import type { Member } from './roster'
import type { Ticket } from './ticket'

/** A file with the message that it came with. */
export interface Attachment {
  readonly file: FileView
  /** Who may have it is what the message says. */
  readonly visibility: MessageView['visibility']
}

/** Which files came with which message. Their bytes are elsewhere; most messages have none. */
export const attachmentBook = (sql: SqlStorage) => ({
  /** Attaches files to the message that they came with, by its place. */
  attach(number: number, n: number, files: readonly FileView[]): void {
    for (const [place, file] of files.entries())
      sql.exec(
        `INSERT INTO attachments (number, n, place, file_id, name, media_type, size_bytes, is_picture)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        number,
        n,
        place,
        file.id,
        file.name,
        file.mediaType,
        file.sizeBytes,
        file.isPicture ? 1 : 0,
      )
  },

  /** The files of a ticket's messages from `first` on, by the message's place. */
  from(number: number, first: number): ReadonlyMap<number, readonly FileView[]> {
    const rows = sql
      .exec<AttachmentSql>(
        'SELECT * FROM attachments WHERE number = ? AND n >= ? ORDER BY n, place',
        number,
        first,
      )
      .toArray()
    const files = new Map<number, FileView[]>()
    for (const row of rows) files.set(row.n, [...(files.get(row.n) ?? []), fileFrom(row)])
    return files
  },

  /** The older tickets, from the oldest on, that have a file of a message of this one, too. */
  alsoOnOlder: (number: number, n: number): number[] =>
    sql
      .exec<{ number: number }>(
        `SELECT DISTINCT older.number FROM attachments one JOIN attachments older USING (file_id)
         WHERE one.number = ?1 AND one.n = ?2 AND older.number < ?1 ORDER BY older.number`,
        number,
        n,
      )
      .toArray()
      .map((row) => row.number),

  /** A file that came with several messages is there for whoever may have one of them. */
  find(number: number, fileId: string): Attachment | undefined {
    const [row] = sql
      .exec<AttachmentSql & { visibility: MessageView['visibility'] }>(
        `SELECT a.*, m.visibility FROM attachments a JOIN messages m USING (number, n)
         WHERE a.number = ? AND a.file_id = ?
         ORDER BY m.visibility = 'public' DESC, a.n LIMIT 1`,
        number,
        fileId,
      )
      .toArray()
    return row && { file: fileFrom(row), visibility: row.visibility }
  },
})
export type AttachmentBook = ReturnType<typeof attachmentBook>

type AttachmentSql = {
  n: number
  file_id: string
  name: string
  media_type: string
  size_bytes: number
  is_picture: number
}

const fileFrom = (row: AttachmentSql): FileView => ({
  id: row.file_id,
  name: row.name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  isPicture: row.is_picture === 1,
})

/** A ticket's file, where the reader may have the message that it came with. */
export function fileFor(
  { attachments }: DeskBooks,
  { number }: Ticket,
  reader: Member,
  fileId: string,
): FileView | null {
  const kept = attachments.find(number, fileId)
  return kept && (kept.visibility === 'public' || reader.role !== 'contact') ? kept.file : null
}
