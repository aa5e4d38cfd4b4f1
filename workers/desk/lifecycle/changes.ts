import type { Ticket } from '../ticket'

/** A field that is not what it was. */
export interface FieldChange {
  readonly field: ChangingField
  readonly before: string | null
  readonly after: string | null
}

/** One version of a ticket: who made it, and what is different since. Nobody made it by rule. */
export interface KeptChange {
  readonly version: number
  readonly atMs: number
  readonly personId: string | null
  readonly what: string
  readonly fields: readonly FieldChange[]
}

/** What people look at in a ticket and somebody else may have changed meanwhile. */
const FIELDS = [
  ...(['state', 'stage', 'assigneeId', 'customerId', 'contactId'] as const),
  ...(['subject', 'priority', 'type', 'outcome', 'tags'] as const),
] as const
type ChangingField = (typeof FIELDS)[number]

export const fieldChanges = (before: Ticket, after: Ticket): FieldChange[] =>
  FIELDS.filter(
    (field) =>
      textOf(before, field) !== textOf(after, field) &&
      // Which state of its own follows from the category, where that changed.
      !(field === 'stage' && before.state !== after.state),
  ).map((field) => ({
    field,
    before: textOf(before, field),
    after: textOf(after, field),
  }))

const textOf = (ticket: Ticket, field: ChangingField): string | null =>
  field === 'tags' ? ticket.tags.join(', ') || null : ticket[field]

/** The history of every ticket, version by version. Its opening is version 1 and not in here. */
export const changeBook = (sql: SqlStorage) => ({
  note(
    { number, version, updatedAtMs }: Ticket,
    personId: string | null,
    what: string,
    fields: readonly FieldChange[],
  ): void {
    sql.exec(
      'INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?)',
      number,
      version,
      updatedAtMs,
      personId,
      what,
      JSON.stringify(fields.map(({ field, before, after }) => [field, before, after])),
    )
  },

  /**
   * What led to the versions after one and before another, latest first.
   *
   * @param kinds only these, and not by which words colleagues call it; all where none are named
   */
  between: (
    number: number,
    after: number,
    before: number,
    most: number,
    kinds: readonly string[] | null,
  ): KeptChange[] =>
    sql
      .exec<ChangeSql>(
        `SELECT * FROM changes WHERE number = ?1 AND version > ?2 AND version < ?3
           AND (?5 IS NULL OR (what IN (SELECT value FROM json_each(?5))
             AND fields ->> '$[0][0]' IS NOT 'tags'))
         ORDER BY version DESC LIMIT ?4`,
        number,
        after,
        before,
        most,
        kinds && JSON.stringify(kinds),
      )
      .toArray()
      .map(changeFrom),

  /** What last made a field another than it was; undefined where nothing did. */
  lastFrom(number: number, field: ChangingField, before: string): KeptChange | undefined {
    const [row] = sql
      .exec<ChangeSql>(
        `SELECT * FROM changes WHERE number = ?1 AND EXISTS (
           SELECT 1 FROM json_each(changes.fields) AS field
           WHERE field.value ->> 0 = ?2 AND field.value ->> 1 = ?3)
         ORDER BY version DESC LIMIT 1`,
        number,
        field,
        before,
      )
      .toArray()
    return row && changeFrom(row)
  },
})
export type ChangeBook = ReturnType<typeof changeBook>

type ChangeSql = {
  version: number
  at_ms: number
  person_id: string | null
  what: string
  fields: string
}

const changeFrom = (row: ChangeSql): KeptChange => ({
  version: row.version,
  atMs: row.at_ms,
  personId: row.person_id,
  what: row.what,
  fields: (JSON.parse(row.fields) as [ChangingField, string | null, string | null][]).map(
    ([field, before, after]) => ({ field, before, after }),
  ),
})
