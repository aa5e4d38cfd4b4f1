import type { BatchItem } from 'drizzle-orm/batch'
import type { DrizzleD1Database } from 'drizzle-orm/d1'

/**
 * One company's door to its D1 shard, for one reader. Every batch is one transaction and begins
 * with a statement that fails it unless the reader is still a member as their token says, so a
 * revocation bites on the very next request and never costs a trip of its own.
 */
export interface Shard {
  readonly db: DrizzleD1Database
  /** Runs queries together; the results come back in the same order. */
  batch<Queries extends readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]]>(
    queries: Queries,
  ): Promise<{ [Index in keyof Queries]: Awaited<Queries[Index]> }>
  /**
   * A statement that fails the whole batch, and with it every statement before it, unless the
   * statement just before it changed a row. The batch then throws `Problem('stale_version')`.
   */
  mustHaveChanged(): BatchItem<'sqlite'>
}
