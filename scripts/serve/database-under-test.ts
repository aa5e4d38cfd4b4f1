import { DatabaseSync } from 'node:sqlite'
import type { Database } from './migrate'

/** D1’s way of speaking, over a database in memory: a batch is one transaction. */
export function memory() {
  const sqlite = new DatabaseSync(':memory:')
  const statement = (sql: string, values: unknown[] = []): ReturnType<Database['prepare']> => ({
    bind: (...bound) => statement(sql, bound),
    all: async <Row>() => ({ results: sqlite.prepare(sql).all(...(values as string[])) as Row[] }),
    run: async () => sqlite.prepare(sql).run(...(values as string[])),
  })
  const database: Database = {
    prepare: (sql) => statement(sql),
    batch: async (statements) => {
      sqlite.exec('BEGIN')
      try {
        for (const each of statements) await each.run()
        sqlite.exec('COMMIT')
      } catch (error) {
        sqlite.exec('ROLLBACK')
        throw error
      }
    },
  }
  const tables = () =>
    sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('a', 'b', 'c')")
      .all()
      .map((row) => row['name'])
  return { database, tables }
}
