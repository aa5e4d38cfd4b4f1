import { env } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { caller, PASSWORD, signUp } from '../journeys/front-door'

const from = (address: string) => caller({ 'cf-connecting-ip': address })

describe('guessing a password', () => {
  test('ends after ten tries, for that account from that address only', async () => {
    await signUp('larch')
    const guess = (address: string, email = 'owner@larch.example', password = 'a wrong guess') =>
      from(address).post<{ code: string }>('/v1/sign-in', { email, password })

    const statuses: number[] = []
    for (let tries = 0; tries < 10; tries += 1) statuses.push((await guess('198.51.100.1')).status)
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401))

    const eleventh = await guess('198.51.100.1')
    expect([eleventh.status, eleventh.body.code]).toEqual([429, 'too_many_requests'])
    const wait = Number(eleventh.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(290)
    expect(wait).toBeLessThanOrEqual(300)
    // The right password does not get in either: the answer must not tell that it was right.
    expect((await guess('198.51.100.1', 'owner@larch.example', PASSWORD)).status).toBe(429)
    // The person, from where they usually work, is not locked out by someone else's guessing.
    expect((await guess('203.0.113.7', 'owner@larch.example', PASSWORD)).status).toBe(200)
  })

  test('counts exactly, however many tries race', async () => {
    const gate = env.GATE.getByName('race')
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => gate.pass(10, 60_000, 1_000_000)),
    )
    expect(answers.filter(({ open }) => open)).toHaveLength(10)
  })

  test('is allowed again when the first try is five minutes old', async () => {
    const gate = env.GATE.getByName('window')
    expect(await gate.pass(1, 300_000, 1_000_000)).toEqual({ open: true })
    expect(await gate.pass(1, 300_000, 1_299_999)).toEqual({ open: false, retryAfterSeconds: 1 })
    expect(await gate.pass(1, 300_000, 1_300_000)).toEqual({ open: true })
  })

  test('is counted for a whole network of addresses, and for many accounts together', async () => {
    const statuses: number[] = []
    for (let tries = 1; tries <= 31; tries += 1) {
      const { status } = await from(`2001:db8:1:1::${tries}`).post('/v1/sign-in', {
        email: `nobody${tries}@larch.example`,
        password: 'a wrong guess',
      })
      statuses.push(status)
    }
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429])
    const inside = { email: 'owner@larch.example', password: PASSWORD }
    expect((await from('2001:db8:1:2::1').post('/v1/sign-in', inside)).status).toBe(200)
  })

  test('from a hundred places stops at that account, but not for those who were in before', async () => {
    await signUp('birch')
    const inside = { email: 'owner@birch.example', password: PASSWORD }
    expect((await from('203.0.113.9').post('/v1/sign-in', inside)).status).toBe(200)
    const everywhere = env.GATE.getByName('account/owner@birch.example')
    await Promise.all(
      Array.from({ length: 100 }, () => everywhere.pass(100, 3_600_000, Date.now())),
    )
    const elsewhere = await from('203.0.113.10').post('/v1/sign-in', inside)
    expect([elsewhere.status, Number(elsewhere.headers.get('retry-after')) > 3_500]).toEqual([
      429,
      true,
    ])
    expect((await from('203.0.113.9').post('/v1/sign-in', inside)).status).toBe(200)
  })

  test('that is right is no failure: an office of forty comes in from one address', async () => {
    await signUp('cedar')
    const inside = { email: 'owner@cedar.example', password: PASSWORD }
    const office = from('203.0.113.20')
    const statuses: number[] = []
    for (let person = 1; person <= 31; person += 1)
      statuses.push((await office.post('/v1/sign-in', inside)).status)
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})

describe('checking passwords', () => {
  test('a flood of them is sent away at once, and those in line come in', async () => {
    await signUp('aspen')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        from(`198.51.100.${index + 50}`).post<{ code: string }>('/v1/sign-in', {
          email: 'owner@aspen.example',
          password: PASSWORD,
        }),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    const entered = answers.filter(({ status }) => status === 200)
    // Whoever comes when a place has become free gets it, so there can be more than four.
    expect(entered.length).toBeGreaterThanOrEqual(4)
    expect(refused.length).toBeGreaterThan(0)
    expect(entered.length + refused.length).toBe(12)
    expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(
      new Set(['2']),
    )
  })

  test('is done one after the other, and a caller who is gone holds nobody up for long', async () => {
    const line = env.GATE.getByName('line')
    const first = await line.enter(3, 60_000)
    const second = line.enter(3, 20)
    const third = line.enter(3, 20)
    expect(await line.enter(3, 20)).toBeNull()
    await line.leave(first ?? '')
    // The second never leaves.
    expect(await second).not.toBeNull()
    expect(await third).not.toBeNull()
  })
})
