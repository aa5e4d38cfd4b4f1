import type { ChangeView } from '@bylaw/contract'
import type { Ticket } from '../ticket'
import type { KeptTool } from './tool-news'

export type Cause = NonNullable<ChangeView['through']>

/** What led to a ticket's versions, where it was not one command by itself. */
export const causeBook = (sql: SqlStorage) => ({
  /** Everything from one version of a ticket on was done through a tool. */
  note(
    kind: Cause['kind'],
    { id, version, name }: KeptTool,
    { number, version: last }: Ticket,
    after: number,
  ): void {
    for (let at = after + 1; at <= last; at += 1)
      sql.exec('INSERT INTO causes VALUES (?, ?, ?, ?, ?, ?)', number, at, kind, id, version, name)
  },

  /** The causes of the versions after one and before another, by version. */
  between: (number: number, after: number, before: number): ReadonlyMap<number, Cause> =>
    new Map(
      sql
        .exec<{ version: number; kind: string; tool_version: number; name: string }>(
          'SELECT * FROM causes WHERE number = ? AND version > ? AND version < ?',
          number,
          after,
          before,
        )
        .toArray()
        .map((row) => [
          row.version,
          { kind: row.kind as Cause['kind'], name: row.name, version: row.tool_version },
        ]),
    ),
})
