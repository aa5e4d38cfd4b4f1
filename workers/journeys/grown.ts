import { env } from 'cloudflare:workers'

/** Rows of one table, of which a company comes to have many more. */
export interface Growth {
  readonly table: string
  /** What tells the new rows apart, as SQL over their number `nth`; the columns of unique keys if absent. */
  readonly vary?: Readonly<Record<string, string>>
  /** Which rows there are to be more of, as SQL. */
  readonly of?: string
}

/** How many rows there come to be for each that is there. */
export const TIMES = 50

/**
 * Writes a company's rows many times over. A company that has worked for years is what lists are
 * read from; to build one through the front door would take as long.
 */
export async function grow(companyId: string, growths: readonly Growth[]): Promise<void> {
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const guards = await namesIn(
      shard,
      "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE ?",
      '%RAISE(%',
    )
    const copies = await Promise.all(growths.map((growth) => copying(shard, growth)))
    await shard.batch([
      // Rows as they are at the end: how they may come to be is guarded, and not asked here.
      ...guards.map((name) => shard.prepare(`DROP TRIGGER ${name}`)),
      ...copies.map((text) => shard.prepare(text).bind(companyId)),
    ])
  }
}

async function copying(shard: D1Database, { table, vary, of = '1' }: Growth): Promise<string> {
  const columns = await namesIn(shard, 'SELECT name FROM pragma_table_info(?)', table)
  const told = vary ?? (await uniqueColumns(shard, table))
  const values = columns.map((name) => told[name] ?? name)
  return `WITH RECURSIVE more(nth) AS (SELECT 1 UNION ALL SELECT nth + 1 FROM more WHERE nth < ${TIMES})
    INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM ${table}, more
    WHERE company_id = ? AND ${of}`
}

/** The last column of each unique key, told apart by a number: appended to a text, added to a number. */
async function uniqueColumns(shard: D1Database, table: string): Promise<Record<string, string>> {
  const last = await namesIn(
    shard,
    `SELECT (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno DESC LIMIT 1) AS name
      FROM pragma_index_list(?) list WHERE list."unique" = 1`,
    table,
  )
  return Object.fromEntries(
    last.map((name) => [
      name,
      `CASE typeof(${name}) WHEN 'integer' THEN ${name} + nth ELSE ${name} || '_' || nth END`,
    ]),
  )
}

const namesIn = async (shard: D1Database, text: string, of: string): Promise<string[]> =>
  (await shard.prepare(text).bind(of).all<{ name: string }>()).results.map(({ name }) => name)

/** Counts the rows that the shards read from here on, beside the check of the reader in each batch. */
export function countRowsRead(spyOn: (shard: D1Database, batch: D1Database['batch']) => void) {
  let read = 0
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const batch = shard.batch.bind(shard)
    spyOn(shard, async (statements) => {
      const results = await batch<never>(statements)
      read += results.slice(1).reduce((sum, { meta }) => sum + meta.rows_read, 0)
      return results
    })
  }
  return () => {
    const before = read
    read = 0
    return before
  }
}

/** How many rows a company has of what these can be selected from. */
export async function rowsOf(companyId: string, sources: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    [env.SHARD_01, env.SHARD_02].flatMap((shard) =>
      sources.map((source) =>
        shard
          .prepare(`SELECT count(*) AS rows FROM ${source} WHERE company_id = ?`)
          .bind(companyId)
          .first<number>('rows'),
      ),
    ),
  )
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
