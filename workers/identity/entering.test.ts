import { env } from 'cloudflare:test'
import type { MeView, ProblemView, SessionView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { anyone, PASSWORD, personOf, signUp } from '../journeys/front-door'

const problem = (body: unknown) => {
  const { request_id: _, ...rest } = body as ProblemView
  return rest
}

describe('signing up', () => {
  test('a company’s owner is signed in at once, and is who they said', async () => {
    const { owner, companyId } = await signUp('larch')
    const { body } = await owner.get<MeView>('/v1/me')
    expect(body.company).toEqual({
      id: companyId,
      name: 'larch Ltd',
      zone: 'Asia/Shanghai',
      language: 'zh',
      currency: 'CNY',
    })
    expect(body.person).toMatchObject({ role: 'owner', email: 'owner@larch.example', version: 1 })
  })
})

test('a company keeps its books in yuan: slips speak of 元 whatever the currency', async () => {
  const { status, body } = await anyone.post<ProblemView>('/v1/sign-up', {
    company: { name: 'Euro Ltd', zone: 'Europe/Berlin', language: 'en', currency: 'EUR' },
    owner: { name: 'Eve', email: 'eve@euro.example', password: PASSWORD },
    packs: [],
  })
  expect([status, body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/company/currency']])
})

describe('signing up again', () => {
  const wish = (email: string, password = PASSWORD, name = 'Willow Ltd') => ({
    company: { name, zone: 'Asia/Shanghai', language: 'zh', currency: 'CNY' },
    owner: { name: 'Will', email, password },
    packs: [],
  })
  const post = (body: object, key?: string) =>
    anyone.post<SessionView>('/v1/sign-up', body, key === undefined ? {} : { key })

  test('under the same key finishes the same company', async () => {
    const first = await post(wish('will@willow.example'), 'once')
    const again = await post(wish('will@willow.example'), 'once')
    expect(again.status).toBe(201)
    expect(again.body.companyId).toBe(first.body.companyId)
    expect(again.body.personId).toBe(first.body.personId)
  })

  test('under the key of another company’s sign-up is refused, and founds nothing', async () => {
    await post(wish('key@willow.example'), 'reused')
    const other = await post(wish('key@willow.example', PASSWORD, 'Another Ltd'), 'reused')
    expect([other.status, (other.body as unknown as ProblemView).code]).toEqual([422, 'key_reused'])
  })

  test('with one’s own password founds a second company, and one signs in to either', async () => {
    const one = await post(wish('two@willow.example'))
    const two = await post(wish('two@willow.example', PASSWORD, 'Second Ltd'))
    expect(two.body.companyId).not.toBe(one.body.companyId)
    const signedIn = (companyId?: string) =>
      anyone.post<SessionView>('/v1/sign-in', {
        email: 'two@willow.example',
        password: PASSWORD,
        ...(companyId === undefined ? {} : { companyId }),
      })
    expect((await signedIn()).body.companyId).toBe(one.body.companyId)
    expect((await signedIn(two.body.companyId)).body.companyId).toBe(two.body.companyId)
    expect((await signedIn('com_00000000000000000000000000')).status).toBe(401)
  })

  test('with another’s address and a guessed password gets nowhere', async () => {
    await post(wish('mine@willow.example'))
    const { status } = await post(wish('mine@willow.example', 'five calm herons cross a bridge'))
    expect(status).toBe(401)
  })

  test('is possible where an earlier try died before its password was kept', async () => {
    const old = Date.now() - 61_000
    await env.CONTROL.prepare(
      "INSERT INTO users (id, name, email, created_at, updated_at) VALUES ('usr_half', 'Half', 'half@willow.example', ?, ?)",
    )
      .bind(old, old)
      .run()
    expect((await post(wish('half@willow.example'))).status).toBe(201)
  })

  test.each([
    ['an unknown time zone', { zone: 'Mars/Olympus' }, [], '/company/zone'],
    ['an unknown regulation', {}, ['R05', 'R99'], '/packs/1'],
  ])('with %s is refused before anything is written', async (_, company, packs, pointer) => {
    const body = wish('zoe@willow.example')
    const { status, body: told } = await anyone.post<ProblemView>('/v1/sign-up', {
      ...body,
      company: { ...body.company, ...company },
      packs,
    })
    expect([status, told.errors?.[0]?.pointer]).toEqual([422, pointer])
    const found = await env.CONTROL.prepare(
      "SELECT count(*) AS count FROM users WHERE email = 'zoe@willow.example'",
    ).first('count')
    expect(found).toBe(0)
  })
})

describe('signing in', () => {
  test('the right password opens a session, a wrong one does not', async () => {
    await signUp('birch')
    const good = await anyone.post<SessionView>('/v1/sign-in', {
      email: 'Owner@birch.example',
      password: PASSWORD,
    })
    expect(good.status).toBe(200)
    expect((await personOf(good.body, '').get('/v1/me')).status).toBe(200)
    const bad = await anyone.post('/v1/sign-in', {
      email: 'owner@birch.example',
      password: `${PASSWORD}!`,
    })
    expect(bad.status).toBe(401)
  })

  test('an unknown address and a wrong password get the same answer', async () => {
    await signUp('rowan')
    const attempt = (email: string) =>
      anyone.post('/v1/sign-in', { email, password: 'not the password at all' })
    const [wrong, unknown] = [
      await attempt('owner@rowan.example'),
      await attempt('nobody@rowan.example'),
    ]
    expect(wrong.status).toBe(unknown.status)
    expect(problem(wrong.body)).toEqual(problem(unknown.body))
  })
})
