/**
 * A ticket's record: its rows in every table that holds rows of tickets, by table. A table added
 * later is in the records made from then on; a column added later is left to its default when an
 * older record is laid out.
 */
export type DeskRecord = Readonly<{ [table: string]: readonly Row[] }>
type Row = Readonly<{ [column: string]: SqlStorageValue }>

/**
 * What stays at the Desk though it names a ticket: the log, which is let go of by itself; how
 * tickets stand to each other, which the other ticket shows too; people's own notices and drafts,
 * which go after some time; and what is remembered of the archived ones.
 */
const STAYS = ['events', 'links', 'notices', 'drafts', 'archived']

/** The tables that hold rows of tickets, and their columns. A ticket's number is `number` in all. */
export function ticketTables(sql: SqlStorage): ReadonlyMap<string, readonly string[]> {
  const known = TABLES.get(sql)
  if (known) return known
  const tables = sql
    .exec<{ name: string }>(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'
       ORDER BY name`,
    )
    .toArray()
    .map(({ name }): [string, string[]] => [name, columnsOf(sql, name)])
    .filter(([name, columns]) => columns.includes('number') && !STAYS.includes(name))
  TABLES.set(sql, new Map(tables))
  return new Map(tables)
}
/** They are what they are for as long as a Desk lives: migrations run before anything else. */
const TABLES = new WeakMap<SqlStorage, ReadonlyMap<string, readonly string[]>>()

const columnsOf = (sql: SqlStorage, table: string): string[] =>
  sql
    .exec<{ name: string }>(`PRAGMA table_info(${table})`)
    .toArray()
    .map(({ name }) => name)

/** A ticket's record as it is now, always in the same order: equal texts are equal records. */
export function recordOf(sql: SqlStorage, number: number): string {
  const record: { [table: string]: readonly Row[] } = {}
  for (const table of ticketTables(sql).keys()) {
    const rows = sql.exec<Row>(`SELECT * FROM ${table} WHERE number = ?`, number).toArray()
    if (rows.length > 0) record[table] = rows
  }
  return JSON.stringify(record)
}

/** Lays a record out in the tables, as it was. */
export function layOut(sql: SqlStorage, record: DeskRecord): void {
  for (const [table, known] of ticketTables(sql)) {
    const rows = record[table] ?? []
    const [first] = rows
    if (!first) continue
    const columns = known.filter((column) => column in first)
    const places = columns.map(() => '?')
    // One by one: together they may be more than a statement can carry.
    for (const row of rows)
      sql.exec(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
        ...columns.map((column) => row[column] ?? null),
      )
  }
}

/** Takes everything of a ticket off the tables. */
export function takeOff(sql: SqlStorage, number: number): void {
  for (const table of ticketTables(sql).keys())
    sql.exec(`DELETE FROM ${table} WHERE number = ?`, number)
}
