import { env } from 'cloudflare:test'
import type { MeView, PersonView, SessionView } from '@bylaw/contract'
import { SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyone, bringIn, type Company, caller, PASSWORD, signUp } from '../journeys/front-door'
import { mintToken, readToken, TOKEN_SECONDS } from './token'

let larch: Company
beforeAll(async () => {
  larch = await signUp('larch')
})

const bearer = (token: string) => caller({ authorization: `Bearer ${token}` })

/** The cookies of an answer, as a browser sends them back. */
const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')

const enter = () =>
  anyone.post<SessionView>('/v1/sign-in', { email: 'owner@larch.example', password: PASSWORD })

describe('access that was taken away is refused at the very next request', () => {
  const surfaces = ['/v1/me', '/v1/people', '/v1/customers', '/v1/tickets']
  const statusesFor = (person: { get: (path: string) => Promise<{ status: number }> }) =>
    Promise.all(surfaces.map(async (path) => (await person.get(path)).status))

  test('when a person is deactivated', async () => {
    const eve = await bringIn(larch.owner, 'eve@larch.example', 'engineer')
    expect(await statusesFor(eve)).toEqual([200, 200, 200, 200])
    await larch.owner.patch(`/v1/people/${eve.personId}`, { active: false }, { version: 1 })
    expect(await statusesFor(eve)).toEqual([401, 401, 401, 401])
    const back = await anyone.post('/v1/sign-in', { email: eve.email, password: PASSWORD })
    expect(back.status).toBe(401)
  })

  test('when a role changes: the old role’s token is over, a new one has the new role', async () => {
    const ivy = await bringIn(larch.owner, 'ivy@larch.example', 'manager')
    await statusesFor(ivy)
    await larch.owner.patch(`/v1/people/${ivy.personId}`, { role: 'auditor' }, { version: 1 })
    expect(await statusesFor(ivy)).toEqual([401, 401, 401, 401])
    const { body } = await anyone.post<SessionView>('/v1/sign-in', {
      email: ivy.email,
      password: PASSWORD,
    })
    expect((await bearer(body.token).get<MeView>('/v1/me')).body.person.role).toBe('auditor')
  })

  test('when a person signs out, for tokens that have not run out too', async () => {
    const una = await bringIn(larch.owner, 'una@larch.example', 'lead')
    await statusesFor(una)
    expect((await una.post('/v1/sign-out', undefined, { key: 'out' })).status).toBe(200)
    expect(await statusesFor(una)).toEqual([401, 401, 401, 401])
  })
})

describe('a token is refused', () => {
  test('that we did not sign, or that says it needs no signature', async () => {
    const { body } = await enter()
    const [, payload] = body.token.split('.')
    const none = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`
    const forged = await new SignJWT(JSON.parse(atob(payload ?? '')))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('a secret that is not ours, and long'))
    for (const token of [none, forged, `${body.token}x`, 'nonsense', ''])
      expect((await bearer(token).get('/v1/me')).status).toBe(401)
  })

  test('a quarter of an hour after it was made', async () => {
    const { body } = await enter()
    const claims = await readToken(env.TOKEN_SECRET, body.token, Date.now())
    if (!claims) throw new Error('the fresh token must be good')
    const token = await mintToken(env.TOKEN_SECRET, claims, 1_000_000)
    const at = (seconds: number) => readToken(env.TOKEN_SECRET, token, 1_000_000 + seconds * 1000)
    expect(await at(TOKEN_SECONDS - 1)).toEqual({
      ...claims,
      endsAtMs: (1_000 + TOKEN_SECONDS) * 1000,
    })
    expect(await at(TOKEN_SECONDS)).toBeUndefined()
  })

  test('that was made for an invitation', async () => {
    const { body } = await larch.owner.post<{ link: string }>('/v1/invitations', {
      name: 'Kim',
      email: 'kim@larch.example',
      role: 'lead',
    })
    expect((await bearer(body.link.split('#')[1] ?? '').get('/v1/me')).status).toBe(401)
  })
})

describe('a browser', () => {
  test('is signed in by its cookies, which scripts cannot read and other sites do not get', async () => {
    const { headers } = await enter()
    for (const text of headers.getSetCookie()) expect(text).toMatch(/HttpOnly.*SameSite=Lax/i)
    const browser = caller({ cookie: cookiesOf(headers) })
    expect((await browser.get('/v1/me')).status).toBe(200)
  })

  test('renews its session, in the company it was signed in to', async () => {
    const { headers } = await enter()
    const browser = caller({ cookie: cookiesOf(headers), 'sec-fetch-site': 'same-origin' })
    const renewed = await browser.post<SessionView>('/v1/session/renewal')
    expect([renewed.status, renewed.body.companyId]).toEqual([200, larch.companyId])
    expect((await bearer(renewed.body.token).get('/v1/me')).status).toBe(200)
  })

  test('that changes its language stays signed in just as long as before', async () => {
    const { body } = await enter()
    const claims = await readToken(env.TOKEN_SECRET, body.token, Date.now())
    if (!claims) throw new Error('the fresh token must be good')
    const tenMinutesAgo = Date.now() - 10 * 60_000
    const old = await mintToken(env.TOKEN_SECRET, claims, tenMinutesAgo)
    const { headers } = await bearer(old).patch('/v1/me', { language: 'en' })
    const cookie = headers.getSetCookie()[0] ?? ''
    const renewed = /^bylaw=([^;]+);.*Max-Age=(\d+)/.exec(cookie)
    const ends = async (token: string) =>
      (await readToken(env.TOKEN_SECRET, token, Date.now()))?.endsAtMs
    expect(await ends(renewed?.[1] ?? '')).toBe(await ends(old))
    expect(Number(renewed?.[2])).toBeLessThanOrEqual(300)
    expect((await readToken(env.TOKEN_SECRET, renewed?.[1] ?? '', Date.now()))?.language).toBe('en')
  })

  test('that signed out cannot renew; another device of the same person can', async () => {
    const browserOf = async () => {
      const { headers } = await enter()
      return caller({ cookie: cookiesOf(headers), 'sec-fetch-site': 'same-origin' })
    }
    const [desk, phone] = [await browserOf(), await browserOf()]
    await desk.post('/v1/sign-out')
    expect((await desk.post('/v1/session/renewal')).status).toBe(401)
    expect((await phone.post('/v1/session/renewal')).status).toBe(200)
    // Put the company's owner back to work for the tests that follow.
    const { body } = await enter()
    const me = await bearer(body.token).get<MeView>('/v1/me')
    expect(me.body.person.version).toBe(2)
  })

  test('cannot be made by another site to change anything', async () => {
    const { headers } = await enter()
    const cookie = cookiesOf(headers)
    const wish = { name: 'Forged', level: 'key' }
    const tries: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ]
    for (const proof of tries) {
      const { status, body } = await caller({ cookie, ...proof }).post<{ code: string }>(
        '/v1/customers',
        wish,
      )
      expect([status, body.code]).toEqual([403, 'cross_site'])
    }
    const own = await caller({ cookie, 'sec-fetch-site': 'same-origin' }).post(
      '/v1/customers',
      wish,
    )
    expect(own.status).toBe(201)
  })

  test('cannot be signed in by another site as someone else', async () => {
    const { status } = await caller({ 'sec-fetch-site': 'cross-site' }).post('/v1/sign-in', {
      email: 'owner@larch.example',
      password: PASSWORD,
    })
    expect(status).toBe(403)
  })
})

test('one’s language changes at once, without signing in again', async () => {
  const { body, headers } = await enter()
  const me = bearer(body.token)
  const before = (await me.get<MeView>('/v1/me')).body.person
  const changed = await me.patch<MeView>('/v1/me', { language: 'en' })
  expect(changed.body.person satisfies PersonView).toEqual({ ...before, language: 'en' })
  expect((await me.get('/v1/me')).status).toBe(200)
  const next = caller({ cookie: cookiesOf(changed.headers) })
  const refusal = await next.get<{ title: string }>('/v1/nothing')
  expect(refusal.body.title).toBe('There is no such thing here.')
  expect(cookiesOf(headers)).not.toBe('')
})
