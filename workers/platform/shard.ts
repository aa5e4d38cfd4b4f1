import type { BatchItem } from 'drizzle-orm/batch'
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1'
import { type SQL, sql } from 'drizzle-orm/sql'
import { PROBLEMS, Problem, type ProblemCode } from './problem'
import { type Queries, type Results, runBatch } from './run-batch'

/**
 * One company's door to its D1 shard, for one reader. Every batch is one transaction and begins
 * with a statement that fails it unless the reader is still a member as their token says, so a
 * revocation bites on the very next request and never costs a trip of its own.
 */
export interface Shard {
  /** Builds queries. They run only inside `batch`: awaiting one by itself is our bug and throws. */
  readonly db: DrizzleD1Database
  /**
   * Runs queries together; the results come back in the same order. A row that exists already
   * throws `Problem('already_exists')`.
   */
  batch<List extends Queries>(queries: List): Promise<Results<List>>
  /**
   * A statement that fails the whole batch, and with it every statement before it, unless the
   * statement just before it changed a row. The batch then throws `Problem('stale_version')`,
   * or the problem named here.
   */
  mustHaveChanged(problem?: ProblemCode): BatchItem<'sqlite'>
  /** A statement that fails the whole batch in the same way unless a condition holds at its place in it. */
  onlyIf(holds: SQL, problem?: ProblemCode): BatchItem<'sqlite'>
  /** Throws `Problem('not_signed_in')` unless the reader is still a member as their token says. */
  mustBeMember(): Promise<void>
}

/** The reader, as the session token names them. */
export interface ShardReader {
  readonly companyId: string
  readonly personId: string
  readonly membershipVersion: number
}

/**
 * Opens the door for one reader.
 *
 * @param commandId the idempotency key of what they have done: a change that is guarded says with
 *   it that it was carried out
 */
export const openShard = (database: D1Database, reader: ShardReader, commandId?: string): Shard =>
  doorTo(database, {
    first: () => [
      BUILDER.run(sql`SELECT CASE WHEN EXISTS (
        SELECT 1 FROM members
        WHERE company_id = ${reader.companyId} AND person_id = ${reader.personId}
          AND version = ${reader.membershipVersion} AND active = 1
      ) THEN 1 ELSE json_extract('{}', 'not_a_member') END`),
    ],
    carriedOut: () =>
      commandId === undefined
        ? []
        : [
            BUILDER.run(sql`UPDATE commands SET carried_out = 1
              WHERE company_id = ${reader.companyId} AND person_id = ${reader.personId}
                AND key = ${commandId}`),
          ],
  })

/**
 * The same door where nobody is signed in: a link that we signed says whose it is and what for. Its
 * stores write the company into every query as ever.
 */
export const openUnsigned = (database: D1Database): Shard =>
  doorTo(database, { first: () => [], carriedOut: () => [] })

/** What goes along with every batch, and with those that change what somebody has read. */
interface Along {
  readonly first: () => readonly BatchItem<'sqlite'>[]
  readonly carriedOut: () => readonly BatchItem<'sqlite'>[]
}

function doorTo(database: D1Database, { first, carriedOut }: Along): Shard {
  const guards = new WeakSet<object>()
  const onlyIf = (holds: SQL, problem: ProblemCode = 'stale_version') => {
    const guard = BUILDER.run(
      sql`SELECT CASE WHEN ${holds} THEN 1 ELSE json_extract('{}', ${problem}) END`,
    )
    guards.add(guard)
    return guard
  }
  const run = async (queries: readonly BatchItem<'sqlite'>[]): Promise<unknown[]> => {
    const before = first()
    const after = queries.some((query) => guards.has(query)) ? carriedOut() : []
    const [one, ...others] = [...before, ...queries, ...after]
    if (one === undefined) return []
    try {
      const results = await runBatch(database, [one, ...others])
      return results.slice(before.length, before.length + queries.length)
    } catch (error) {
      throw problemOf(error)
    }
  }

  return {
    db: BUILDER,
    batch: async (queries) => (await run(queries)) as Results<typeof queries>,
    async mustBeMember() {
      await run([])
    },
    mustHaveChanged: (problem) => onlyIf(sql`changes() > 0`, problem),
    onlyIf,
  }
}

/**
 * SQLite has no RAISE outside triggers, but a malformed JSON path raises an error that quotes it,
 * and an error anywhere rolls the whole batch back. The path is therefore our problem code.
 */
function problemOf(error: unknown): unknown {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : ''
  const code = /bad JSON path: '([a-z_]+)'/.exec(text)?.[1]
  if (code === 'not_a_member') return new Problem('not_signed_in')
  if (code !== undefined && Object.hasOwn(PROBLEMS, code)) return new Problem(code as ProblemCode)
  if (text.includes('UNIQUE constraint failed')) return new Problem('already_exists')
  return error
}

const closed = (): never => {
  throw new Error('Broken belief: queries run through shard.batch, which checks the reader')
}

/** Stands in for a database where queries are only built: run alone, one would pass the guard. */
const CLOSED_STATEMENT = {
  bind: () => CLOSED_STATEMENT,
  all: closed,
  first: closed,
  raw: closed,
  run: closed,
}
const BUILD_ONLY = { prepare: () => CLOSED_STATEMENT, batch: closed } as unknown as D1Database
const BUILDER = drizzle(BUILD_ONLY)
