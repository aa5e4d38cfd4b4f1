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
})
