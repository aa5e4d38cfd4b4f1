import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sorry } from './sorry'
import { splitSql } from './split-sql'

/** The little of D1 that migrating needs. */
export interface Database {
  prepare(sql: string): Statement
  batch(statements: Statement[]): Promise<unknown>
}
interface Statement {
  bind(...values: unknown[]): Statement
  all<Row>(): Promise<{ results: Row[] }>
  run(): Promise<unknown>
}

/**
 * Brings one database up to its folder of migrations, forward only.
 *
 * Each file is one batch together with the note that it was applied, so a failed one leaves the
 * database as it was. The notes are kept in wrangler's own table and shape: the same database may
 * be migrated by `wrangler d1 migrations apply` as well.
 *
 * @param pauseMs how long to wait for a runtime that does not answer, before it is asked again
 * @returns the names of the migrations applied now
 */
export async function migrate(
  name: string,
  database: Database,
  migrations: readonly Migration[],
  pauseMs = 1_000,
): Promise<string[]> {
  const applied = await answered(name, pauseMs, () => appliedTo(name, database))
  const unknown = applied.find((each) => !migrations.some((migration) => migration.name === each))
  if (unknown !== undefined)
    throw new Sorry(
      `The store was written by a newer version of the product: ${name} has ${unknown}, which this version does not know.`,
    )

  const pending = migrations.filter((migration) => !applied.includes(migration.name))
  for (const migration of pending) {
    const note = database.prepare('INSERT INTO d1_migrations (name) VALUES (?)')
    try {
      await database.batch([
        ...splitSql(migration.sql).map((statement) => database.prepare(statement)),
        note.bind(migration.name),
      ])
    } catch (error) {
      throw new Sorry(
        `Migration ${migration.name} failed on ${name} and changed nothing: ${messageOf(error)}`,
      )
    }
  }
  return pending.map((migration) => migration.name)
}

/** How many migrations were applied and which was the last: a first start applies hundreds. */
export const appliedSaid = (names: readonly string[]): string =>
  names.length === 1
    ? `applied ${names[0]}`
    : `applied ${names.length} migrations, the last ${names.at(-1)}`

export interface Migration {
  readonly name: string
  readonly sql: string
}

/** The migrations of one folder, in the order of their numbers. */
export const migrationsIn = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))

async function appliedTo(name: string, database: Database): Promise<string[]> {
  try {
    await database.prepare(NOTES).run()
    const check = await database.prepare('PRAGMA quick_check(1)').all<Record<string, string>>()
    const verdict = Object.values(check.results[0] ?? {})[0]
    if (verdict !== undefined && verdict !== 'ok') throw new Error(verdict)
    const { results } = await database
      .prepare('SELECT name FROM d1_migrations ORDER BY id')
      .all<{ name: string }>()
    return results.map((row) => row.name)
  } catch (error) {
    if (mayPass(error)) throw error
    throw new Sorry(
      `The store is damaged: ${name} cannot be read (${messageOf(error)}); restore the data folder from a backup.`,
    )
  }
}

const MOST_TRIES = 5

/**
 * A runtime that has just started on a busy machine may not answer at once, and a database may be held
 * by another process for a moment: neither says anything of what is in the store.
 */
async function answered<Found>(name: string, pauseMs: number, ask: () => Promise<Found>) {
  for (let tries = 1; ; tries += 1)
    try {
      return await ask()
    } catch (error) {
      if (!mayPass(error)) throw error
      if (tries === MOST_TRIES)
        throw new Sorry(
          isUnanswered(error)
            ? `The runtime does not answer for ${name} (${messageOf(error)}). The store is as it was; start again.`
            : `${name} cannot be read (${messageOf(error)}). If another process has the data folder open, end it and start again; if it stays so without one, restore the data folder from a backup.`,
        )
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
}

/** What `fetch` throws where no answer comes; whatever the database itself says is another error. */
const isUnanswered = (error: unknown): boolean =>
  error instanceof TypeError && error.message === 'fetch failed'

/** The runtime says of a database that is locked only that something inside went wrong. */
const mayPass = (error: unknown): boolean =>
  isUnanswered(error) ||
  (error instanceof Error && /internal error|SQLITE_BUSY|database is locked/.test(error.message))

const NOTES = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^(D1_ERROR: )?internal error; reference = .*/, 'the runtime says why above')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
