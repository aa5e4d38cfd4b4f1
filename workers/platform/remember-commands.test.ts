import { env } from 'cloudflare:workers'
import type { PersonView, SessionView } from '@bylaw/contract'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { anyone, type Company, PASSWORD, personOf, signUp } from '../journeys/front-door'

let larch: Company
beforeAll(async () => {
  larch = await signUp('larch')
})
afterEach(() => void vi.restoreAllMocks())

test('a change that ends one’s own session answers what was done, and so does its retry', async () => {
  const { owner } = larch
  const path = `/v1/people/${owner.personId}`
  const wish = { version: 1, key: 'rename' }
  const done = await owner.patch<PersonView>(path, { name: 'Larch' }, wish)
  expect([done.status, done.body.name, done.body.version]).toEqual([200, 'Larch', 2])

  const { body } = await anyone.post<SessionView>('/v1/sign-in', {
    email: owner.email,
    password: PASSWORD,
  })
  const again = await personOf(body, owner.email).patch(path, { name: 'Larch' }, wish)
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true'])
  expect(again.body).toEqual(done.body)
})

test('an answer that cannot be kept is given all the same', async () => {
  const birch = await signUp('birch')
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const prepare = shard.prepare.bind(shard)
    vi.spyOn(shard, 'prepare').mockImplementation((query) => {
      if (/^update "commands"/i.test(query)) throw new Error('the shard is down')
      return prepare(query)
    })
  }
  const wish = { name: '晨光纺织', level: 'key' }
  const { status } = await birch.owner.post('/v1/customers', wish, { key: 'lost' })
  expect(status).toBe(201)
})
