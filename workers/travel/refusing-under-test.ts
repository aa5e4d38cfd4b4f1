import { expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { APPROVED, CHECKED, CLAIM, did, requested, turn, WISH } from './travelling-under-test'

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
  const checked = async (advance: string | null) => {
    const { welder, manager, finance } = company()
    const trip = await requested(welder, { advance })
    expect(await did(manager, trip, 'verdict', { ...APPROVED, advance })).toBe('200 approved')
    if (advance !== null) {
      const ahead = await refused(finance, trip, 'advance', { on: '2026-10-30' })
      expect(ahead.slice(0, 2)).toEqual([422, '/on'])
      expect(await did(finance, trip, 'advance', { on: '2026-10-29' })).toBe('200 approved')
    }
    await turn(welder, trip, 'claim', { ...CLAIM, returnedOn: '2026-10-22', fares: [] })
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    return trip
  }
  const withPay = { how: 'with_pay', month: '2026-10' }
  const byHand = { how: 'by_hand', on: '2026-10-29' }

  test('a trip lasts a quarter at most', async () => {
    const { welder } = company()
    const until = (to: string) => ({
      ...{ ...WISH, personId: welder.personId, to },
      itinerary: [{ from: WISH.from, to, place: '云岭', plan: '指导' }],
    })
    expect((await welder.post('/v1/trips', until('2027-01-21'))).status).toBe(201)
    const { status, body } = await welder.post<{ errors?: { pointer: string }[] }>(
      '/v1/trips',
      until('2027-01-22'),
    )
    expect([status, body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/to']])
  })

  test('nothing is handed out or settled on a day to come, and where nothing is left there is no line of pay', async () => {
    const { finance } = company()
    const trip = await checked(null)
    expect((await refused(finance, trip, 'settlement', withPay)).slice(0, 2)).toEqual([422, '/how'])
    const ahead = { ...byHand, on: '2026-10-30' }
    expect((await refused(finance, trip, 'settlement', ahead)).slice(0, 2)).toEqual([422, '/on'])
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })

  test('no more goes off a month than it pays: an advance that was not spent is given back by hand', async () => {
    const { finance } = company()
    const trip = await checked('9000')
    const [status, pointer, code] = await refused(finance, trip, 'settlement', withPay)
    expect([status, pointer, code]).toEqual([422, '/month', 'above_limit'])
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })
}
