import type { BatchItem } from 'drizzle-orm/batch'
import type { PreparedQuery } from 'drizzle-orm/session'

/** Queries built by drizzle, and their results in the same order. */
export type Queries = readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]]
export type Results<List extends Queries> = { [Index in keyof List]: Awaited<List[Index]> }

/**
 * Runs queries as one transaction. Drizzle's own `batch` for D1 cannot bind the parameters of a
 * statement written with `sql`, so the statements are made here from what drizzle built.
 *
 * Selecting two columns of the same name (from a join) gives one of them twice: name one with
 * `sql`…`.as('other')`.
 */
export async function runBatch<List extends Queries>(
  database: D1Database,
  queries: List,
): Promise<Results<List>> {
  const prepared = queries.map((query) => (query as unknown as Preparable)._prepare())
  const results = await database.batch(
    prepared.map((query) => {
      const { sql, params } = query.getQuery()
      return database.prepare(sql).bind(...params)
    }),
  )
  return results.map((result, index) => prepared[index]?.mapResult(result, true)) as Results<List>
}

/** Every query of drizzle's can do this; its types keep it to themselves. */
interface Preparable {
  _prepare(): PreparedQuery
}
