import { expect, test } from 'vitest'
import { memory } from './database-under-test'
import { appliedSaid, type Database, migrate } from './migrate'
import { splitSql } from './split-sql'

const first = { name: '0001_a.sql', sql: 'CREATE TABLE a (x TEXT) STRICT;' }
const second = { name: '0002_b.sql', sql: 'CREATE TABLE b (x TEXT) STRICT;' }

test('migrations are applied once each, in order', async () => {
  const { database, tables } = memory()
  expect(await migrate('SHARD_01', database, [first])).toEqual(['0001_a.sql'])
  expect(await migrate('SHARD_01', database, [first, second])).toEqual(['0002_b.sql'])
  expect(await migrate('SHARD_01', database, [first, second])).toEqual([])
  expect(tables()).toEqual(['a', 'b'])
})

test('of many migrations how many there were is said, and the last', () => {
  expect(appliedSaid(['0001_a.sql', '0002_b.sql'])).toBe(
    'applied 2 migrations, the last 0002_b.sql',
  )
  expect(appliedSaid(['0002_b.sql'])).toBe('applied 0002_b.sql')
})

test('a migration that fails half-way leaves the database as it was', async () => {
  const { database, tables } = memory()
  const broken = {
    name: '0002_c.sql',
    sql: 'CREATE TABLE c (x TEXT) STRICT; CREATE TABLE a (y TEXT);',
  }
  await expect(migrate('SHARD_01', database, [first, broken])).rejects.toThrow(
    'Migration 0002_c.sql failed on SHARD_01 and changed nothing',
  )
  expect(tables()).toEqual(['a'])
})

test('a runtime that does not answer yet is asked again, and is no damage of the store', async () => {
  const { database, tables } = memory()
  /** The same database, behind a runtime that answers from some question on. */
  const answersAfter = (questions: number): Database => {
    let asked = 0
    const prepare: Database['prepare'] = (sql) => {
      asked += 1
      if (asked <= questions) throw new TypeError('fetch failed')
      return database.prepare(sql)
    }
    return { ...database, prepare }
  }
  expect(await migrate('SHARD_01', answersAfter(4), [first], 0)).toEqual(['0001_a.sql'])
  expect(tables()).toEqual(['a'])
  await expect(migrate('SHARD_01', answersAfter(5), [first], 0)).rejects.toThrow(
    'The runtime does not answer for SHARD_01 (fetch failed). The store is as it was; start again.',
  )
})

test('a store that another process holds is not called damaged; one that says so itself is', async () => {
  const { database } = memory()
  const saying = (message: string): Database => ({
    ...database,
    prepare: () => {
      throw new Error(message)
    },
  })
  await expect(
    migrate('CONTROL', saying('D1_ERROR: internal error; reference = pkq7'), [first], 0),
  ).rejects.toThrow(
    'CONTROL cannot be read (the runtime says why above). If another process has the data folder open, end it and start again',
  )
  await expect(
    migrate('CONTROL', saying('D1_ERROR: database disk image is malformed'), [first], 0),
  ).rejects.toThrow('The store is damaged: CONTROL cannot be read')
})

test('a store written by a newer version is refused, not guessed at', async () => {
  const { database } = memory()
  await migrate('CONTROL', database, [first, second])
  await expect(migrate('CONTROL', database, [first])).rejects.toThrow(
    'The store was written by a newer version of the product: CONTROL has 0002_b.sql',
  )
})

test('semicolons in texts, names, comments and triggers do not end a statement', () => {
  const trigger = 'CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM a; DELETE FROM b; END'
  expect(
    splitSql(
      `-- one; two\nCREATE TABLE "a;b" (x TEXT DEFAULT 'it''s; fine'); /* ; */\n${trigger};\nSELECT 4/2 - 1`,
    ),
  ).toEqual([`CREATE TABLE "a;b" (x TEXT DEFAULT 'it''s; fine')`, trigger, 'SELECT 4/2 - 1'])
})
