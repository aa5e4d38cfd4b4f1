import { env } from 'cloudflare:test'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { openShard } from '../platform/shard'
import { members } from './table'

const ann = { companyId: 'com_larch', personId: 'per_ann', membershipVersion: 1 }
const row = {
  companyId: ann.companyId,
  personId: ann.personId,
  name: 'Ann',
  email: 'ann@larch.example',
  role: 'owner',
  language: 'zh',
  active: true,
  customerId: null,
  version: 1,
  peopleRemovedAtMs: null,
} as const

const write = (sqlText: string) => env.SHARD_01.prepare(sqlText).run()
const rename = (name: string) => {
  const { db } = openShard(env.SHARD_01, ann)
  return db.update(members).set({ name }).where(eq(members.personId, ann.personId))
}
const nameNow = async () =>
  await env.SHARD_01.prepare("SELECT name FROM members WHERE person_id = 'per_ann'").first('name')

beforeEach(async () => {
  await write('DELETE FROM members')
  await write(
    `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
     VALUES ('com_larch', 'per_ann', 'Ann', 'ann@larch.example', 'owner', 'zh', 1, 1)`,
  )
})

describe('a shard lets in', () => {
  test('a member as their token says', async () => {
    const shard = openShard(env.SHARD_01, ann)
    const [rows] = await shard.batch([shard.db.select().from(members)])
    expect(rows).toEqual([row])
  })
})

describe('a shard refuses, and leaves everything as it was', () => {
  const refused = { code: 'not_signed_in' }

  test('someone whose membership has changed since', async () => {
    await write('UPDATE members SET version = 2')
    const shard = openShard(env.SHARD_01, ann)
    await expect(shard.batch([rename('Eve')])).rejects.toMatchObject(refused)
    expect(await nameNow()).toBe('Ann')
  })

  test('someone who was deactivated', async () => {
    await write('UPDATE members SET active = 0')
    const shard = openShard(env.SHARD_01, ann)
    await expect(shard.batch([rename('Eve')])).rejects.toMatchObject(refused)
  })

  test('someone of another company with the same person id', async () => {
    const shard = openShard(env.SHARD_01, { ...ann, companyId: 'com_birch' })
    await expect(shard.batch([rename('Eve')])).rejects.toMatchObject(refused)
  })

  test('a change of a row that is no longer as the caller read it', async () => {
    const shard = openShard(env.SHARD_01, ann)
    const stale = shard.db.update(members).set({ version: 9 }).where(eq(members.version, 8))
    await expect(
      shard.batch([rename('Eve'), stale, shard.mustHaveChanged()]),
    ).rejects.toMatchObject({ code: 'stale_version' })
    expect(await nameNow()).toBe('Ann')
  })

  test('with the problem that the caller named', async () => {
    const shard = openShard(env.SHARD_01, ann)
    const gone = shard.db.delete(members).where(eq(members.personId, 'per_nobody'))
    await expect(shard.batch([gone, shard.mustHaveChanged('wrong_state')])).rejects.toMatchObject({
      code: 'wrong_state',
    })
  })

  test('a row that exists already', async () => {
    const shard = openShard(env.SHARD_01, ann)
    await expect(
      shard.batch([rename('Eve'), shard.db.insert(members).values(row)]),
    ).rejects.toMatchObject({ code: 'already_exists' })
    expect(await nameNow()).toBe('Ann')
  })
})

test('a change that did change a row goes through, with everything beside it', async () => {
  const shard = openShard(env.SHARD_01, ann)
  await shard.batch([rename('Anna'), shard.mustHaveChanged()])
  expect(await nameNow()).toBe('Anna')
})

test('a query cannot be run past the check of the reader', async () => {
  const { db } = openShard(env.SHARD_01, ann)
  const refused = { cause: { message: expect.stringContaining('shard.batch') } }
  await expect(async () => await db.select().from(members)).rejects.toMatchObject(refused)
  await expect(async () => await db.run(sql`DELETE FROM members`)).rejects.toMatchObject(refused)
})
