import { env } from 'cloudflare:test'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { controlTables } from './control-tables'
import { shardTables } from './tables'

const named = (tables: readonly SQLiteTable[]) =>
  tables.map((table) => [getTableConfig(table).name, table] as const)

interface Built {
  readonly name: string
  readonly type: string
  readonly required: number
  /** Place in the primary key, from 1; 0 for none. */
  readonly key: number
}

const built = async (database: D1Database, table: string) =>
  (
    await database
      .prepare('SELECT name, type, "notnull" AS required, pk AS key FROM pragma_table_info(?)')
      .bind(table)
      .all<Built>()
  ).results

const described = (table: SQLiteTable): Built[] => {
  const { columns, primaryKeys } = getTableConfig(table)
  const key = primaryKeys[0]?.columns.map(({ name }) => name) ?? []
  return columns.map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: Number(column.notNull),
    key: column.primary ? 1 : key.indexOf(column.name) + 1,
  }))
}

const byName = (columns: readonly Built[]) =>
  [...columns].sort((a, b) => (a.name < b.name ? -1 : 1))

const tablesIn = async (database: D1Database) =>
  (
    await database
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'd1_%'",
      )
      .all<{ name: string; strict: number }>()
  ).results

describe('the migrations build', () => {
  test.each(named(controlTables))(
    '%s in CONTROL as the table describes it',
    async (name, table) => {
      expect(byName(await built(env.CONTROL, name))).toEqual(byName(described(table)))
    },
  )

  test.each(named(shardTables))('%s in a shard as the table describes it', async (name, table) => {
    expect(byName(await built(env.SHARD_01, name))).toEqual(byName(described(table)))
  })

  test('no table that nobody describes, and only strict ones', async () => {
    for (const [database, tables] of [
      [env.CONTROL, controlTables],
      [env.SHARD_01, shardTables],
      [env.SHARD_02, shardTables],
    ] as const) {
      const found = await tablesIn(database)
      expect(found.map(({ name }) => name).sort()).toEqual(
        tables.map((table) => getTableConfig(table).name).sort(),
      )
      expect(found.filter(({ strict }) => !strict)).toEqual([])
    }
  })
})

test.each(named(shardTables))('%s cannot hold a row without a company', (_, table) => {
  expect(described(table).find(({ key }) => key === 1)?.name).toBe('company_id')
})
