import type { WorkRecord } from '@bylaw/contract'

/** What was written down about the work on tickets. What was put right stays as it was, beside. */
export const WORK_TABLES = [
  `CREATE TABLE work_records (
     number INTEGER NOT NULL, n INTEGER NOT NULL, version INTEGER NOT NULL, person_id TEXT NOT NULL,
     record TEXT NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (number, n, version)
   ) STRICT, WITHOUT ROWID`,
] as const

/** One version of a record: whoever wrote it, and when. */
export interface KeptRecord {
  readonly number: number
  readonly n: number
  readonly version: number
  readonly personId: string
  readonly record: WorkRecord
  readonly atMs: number
}

export const workBook = (sql: SqlStorage) => {
  const read = (where: string, ...values: number[]): KeptRecord[] =>
    sql
      .exec<Omit<KeptRecord, 'record'> & { record: string }>(
        `SELECT number, n, version, person_id AS personId, record, at_ms AS atMs
         FROM work_records WHERE ${where} ORDER BY n, version`,
        ...values,
      )
      .toArray()
      .map((row) => ({ ...row, record: JSON.parse(row.record) }))

  return {
    /** Every version of every record of a ticket. */
    of: (number: number): KeptRecord[] => read('number = ?', number),

    /** Every version of one record, the first one first. */
    one: (number: number, n: number): KeptRecord[] => read('number = ? AND n = ?', number, n),

    nextN: (number: number): number =>
      sql
        .exec<{ n: number }>(
          'SELECT coalesce(max(n), 0) + 1 AS n FROM work_records WHERE number = ?',
          number,
        )
        .one().n,

    add({ number, n, version, personId, record, atMs }: KeptRecord): void {
      sql.exec(
        'INSERT INTO work_records VALUES (?, ?, ?, ?, ?, ?)',
        number,
        n,
        version,
        personId,
        JSON.stringify(record),
        atMs,
      )
    },
  }
}
export type WorkBook = ReturnType<typeof workBook>
