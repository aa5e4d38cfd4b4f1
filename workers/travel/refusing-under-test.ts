import type { ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import {
  APPROVED,
  CHECKED,
  CLAIM,
  did,
  onDays,
  requested,
  turn,
  WISH,
} from './travelling-under-test'

/**
 * What is refused of a trip’s length and of its money, in a company that stands on 29 October 2026,
 * where rewards are added after the guarantee.
 */
export function refusalClaims(company: () => PayingCompany): void {
  const refused = async (by: Person, trip: { id: string }, what: string, wish: object) => {
    const { status, body } = await turn(by, trip, what, wish)
    const [error] = body.errors ?? []
    return [status, error?.pointer, error?.code, error?.message]
  }
  /** Approved with an advance, gone for a day that counts for nothing, and checked. */
  const checked = async (day: string, advance: string | null) => {
    const { welder, manager, finance } = company()
    const trip = await requested(welder, { advance, ...onDays(day, day) })
    expect(await did(manager, trip, 'verdict', { ...APPROVED, advance })).toBe('200 approved')
    if (advance !== null) {
      const ahead = await refused(finance, trip, 'advance', { on: '2026-10-30' })
      expect(ahead.slice(0, 2)).toEqual([422, '/on'])
      const longAgo = await refused(finance, trip, 'advance', { on: '1960-01-01' })
      expect(longAgo.slice(0, 2)).toEqual([422, '/on'])
      expect(await did(finance, trip, 'advance', { on: '2026-10-29' })).toBe('200 approved')
    }
    await turn(welder, trip, 'claim', { ...CLAIM, departedOn: day, returnedOn: day, fares: [] })
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    return trip
  }
  const withPay = { how: 'with_pay', month: '2026-10' }
  const byHand = { how: 'by_hand', on: '2026-10-29' }

  test('a trip lasts a quarter at most', async () => {
    const { welder } = company()
    const until = (to: string) => ({
      ...{ ...WISH, personId: welder.personId },
      ...onDays('2026-11-01', to),
    })
    expect((await welder.post('/v1/trips', until('2027-01-31'))).status).toBe(201)
    const { status, body } = await welder.post<{ errors?: { pointer: string }[] }>(
      '/v1/trips',
      until('2027-02-01'),
    )
    expect([status, body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/to']])
  })

  test('nothing is granted by size of project where nobody fed and housed the traveller', async () => {
    const trip = await checked('2026-10-02', null)
    const granted = { ...CHECKED, subsidy: '200', reason: '工程大' }
    expect(await refused(company().manager, trip, 'claim-verdict', granted)).toEqual([
      ...[422, '/subsidy', 'does_not_fit', '只有对方管食宿时才另给工程补助。'],
    ])
  })

  test('nothing is handed out or settled on a day to come or long past, and where nothing is left there is no line of pay', async () => {
    const { finance } = company()
    const trip = await checked('2026-10-05', null)
    expect((await refused(finance, trip, 'settlement', withPay)).slice(0, 2)).toEqual([422, '/how'])
    const ahead = { ...byHand, on: '2026-10-30' }
    expect((await refused(finance, trip, 'settlement', ahead)).slice(0, 2)).toEqual([422, '/on'])
    const before = { ...byHand, on: '2026-10-04' }
    expect((await refused(finance, trip, 'settlement', before)).slice(0, 2)).toEqual([422, '/on'])
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })

  test('no more goes off a month than it pays: an advance that was not spent is given back by hand', async () => {
    const { finance } = company()
    const trip = await checked('2026-10-06', '9000')
    const before = { ...byHand, on: '2026-10-28' }
    // The advance was handed out on the 29th.
    expect((await refused(finance, trip, 'settlement', before)).slice(0, 2)).toEqual([422, '/on'])
    const [status, pointer, code] = await refused(finance, trip, 'settlement', withPay)
    expect([status, pointer, code]).toEqual([422, '/month', 'above_limit'])
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })

  test('nobody is away on two trips on one day, however the days came to overlap', async () => {
    const { welder, manager } = company()
    const approved = { ...APPROVED, advance: null }
    const ask = (from: string, to: string) =>
      requested(welder, { advance: null, ...onDays(from, to) })
    const first = await ask('2026-10-17', '2026-10-18')
    const wish = { ...WISH, personId: welder.personId, ...onDays('2026-10-18', '2026-10-19') }
    const again = await welder.post<ProblemView>('/v1/trips', wish)
    expect(again.body.errors?.[0]).toMatchObject({
      pointer: '/from',
      message: expect.stringContaining('云岭（2026-10-17 至 2026-10-18）'),
    })
    await turn(manager, first, 'verdict', approved)

    // The 19th is asked for by another trip when the stay is agreed to for it.
    const second = await ask('2026-10-19', '2026-10-19')
    const stay = (until: string) => turn(welder, first, 'overruns', { until, reason: '返修' })
    const agree = (agreedUntil: string) =>
      refused(manager, first, 'overrun-verdict', { agreedUntil, reason: '同意' })
    await stay('2026-10-19')
    expect((await agree('2026-10-19'))[0]).toBe(200)
    const late = await refused(manager, second, 'verdict', approved)
    expect(late.slice(0, 2)).toEqual([422, '/verdict'])

    // And the 20th is another's already.
    const third = await ask('2026-10-20', '2026-10-20')
    await turn(manager, third, 'verdict', approved)
    await stay('2026-10-20')
    expect((await agree('2026-10-20')).slice(0, 2)).toEqual([422, '/agreedUntil'])
    const declined = { agreedUntil: null, reason: '另有出差' }
    expect((await refused(manager, first, 'overrun-verdict', declined))[0]).toBe(200)
    const claim = { ...CLAIM, departedOn: '2026-10-17', returnedOn: '2026-10-20', fares: [] }
    expect((await refused(welder, first, 'claim', claim)).slice(0, 2)).toEqual([422, '/returnedOn'])
    await turn(welder, third, 'withdrawal', { reason: '不去了' })
    expect((await refused(welder, first, 'claim', claim))[0]).toBe(200)
  })

  test('of two trips that overlap one is withdrawn, also where a longer stay was agreed to; money keeps the other', async () => {
    const { welder, manager, finance } = company()
    const ask = (day: string, advance: string | null) =>
      requested(welder, { advance, ...onDays(day, day) })
    const before = await ask('2026-10-09', null)
    await turn(manager, before, 'verdict', { ...APPROVED, advance: null })
    const advanced = await ask('2026-10-10', '100')
    await turn(manager, advanced, 'verdict', { ...APPROVED, advance: '100' })
    await turn(finance, advanced, 'advance', { on: '2026-10-29' })
    const claim = { ...CLAIM, departedOn: '2026-10-09', returnedOn: '2026-10-10', fares: [] }
    const [status, pointer, , message] = await refused(welder, before, 'claim', claim)
    expect([status, pointer]).toEqual([422, '/returnedOn'])
    expect(message).toContain('不能撤回：请撤回这一次')

    await turn(welder, before, 'overruns', { until: '2026-10-11', reason: '返修' })
    const declined = { agreedUntil: null, reason: '另有出差' }
    expect(await did(manager, before, 'overrun-verdict', declined)).toBe('200 approved')
    expect(await did(welder, before, 'withdrawal', { reason: '重复' })).toBe('200 withdrawn')
  })
}
