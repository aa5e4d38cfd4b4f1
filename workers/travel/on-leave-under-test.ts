import { env } from 'cloudflare:workers'
import type { LeaveView, NoticePage, TripView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import {
  APPROVED,
  CHECKED,
  CLAIM,
  countsOf,
  did,
  onDays,
  requested,
  seen,
  turn,
} from './travelling-under-test'

/** What is claimed of days of leave during a trip, in a company that stands on 29 October 2026. */
export function onLeaveClaims(company: () => PayingCompany): void {
  type Half = 'morning' | 'afternoon'
  const leave = async (on: string, toHalf: Half, fromHalf: Half = 'morning', to = on) => {
    const { welder, manager } = company()
    const off = { personId: welder.personId, kind: 'personal', reason: '探亲' }
    const days = { from: on, fromHalf, to, toHalf }
    const asked = welder.post<LeaveView>('/v1/leave-requests', { ...off, ...days })
    const { id, version } = (await mustBe(201, asked)).body
    const path = `/v1/leave-requests/${id}/verdict` as const
    const verdict = manager.post<LeaveView>(path, { verdict: 'approved' }, { version })
    return (await mustBe(200, verdict)).body
  }
  /** A trip that was approved and claimed, and its claim checked. */
  const checkedTrip = async (departedOn: string, returnedOn: string) => {
    const { welder, manager } = company()
    const trip = await requested(welder, { advance: null, ...onDays(departedOn, returnedOn) })
    await turn(manager, trip, 'verdict', { ...APPROVED, advance: null })
    const claim = { ...CLAIM, departedOn, returnedOn, fares: [] }
    expect(await did(welder, trip, 'claim', claim)).toBe('200 claimed')
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    return trip
  }
  const timesTold = async ({ id }: TripView) => {
    await sweepNews(env)
    const { items } = (await company().welder.get<NoticePage>('/v1/notices?limit=100')).body
    return items.filter(({ kind, aboutId }) => kind === 'trip_leave' && aboutId === id).length
  }

  test('a day of leave is asked about, and then named as one that gets no allowance', async () => {
    const { owner, welder, manager } = company()
    await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
    const trip = await requested(welder, { advance: null, ...onDays('2026-09-14', '2026-09-18') })
    await turn(manager, trip, 'verdict', { ...APPROVED, advance: null })
    await leave('2026-09-16', 'afternoon')
    await leave('2026-09-17', 'morning')
    const days = { departedOn: '2026-09-14', returnedOn: '2026-09-18' }
    expect(await did(welder, trip, 'claim', { ...CLAIM, ...days, fares: [] })).toBe('200 claimed')
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('422 rules_incomplete')
    expect(await seen(manager, trip)).toMatchObject({
      figures: null,
      refusal: { question: 'travel.leave_days' },
    })

    await decideAll(owner, 'travel', { 'travel.leave_days': 'whole_days_out' })
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    const checked = await seen(welder, trip)
    expect(countsOf(checked.days)).toBe('- 120 - 120 -')
    expect(checked.days[2]?.counted).toMatchObject({
      why: { zh: '当天请假，不发补贴' },
      clauses: ['R19.9', 'R19.9.6'],
    })
    expect(checked.figures?.allowance).toMatchObject({ amount: { amount: '240.00' }, paidDays: 2 })
  })

  test('leave that is given once a claim was checked is told, and it is checked anew before it is settled', async () => {
    const { finance, manager } = company()
    const trip = await checkedTrip('2026-08-03', '2026-08-06')
    // Two halves of one day, by two requests within one minute.
    await leave('2026-08-04', 'morning')
    await leave('2026-08-04', 'afternoon', 'afternoon')
    expect(await timesTold(trip)).toBe(2)
    const byHand = { how: 'by_hand', on: '2026-08-12' }
    const refused = await turn(finance, trip, 'settlement', byHand)
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringContaining('核对的是 240.00 元，现在应为 120.00 元'),
    ])
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })

  test('so is leave that is cut short once a claim was checked without its days', async () => {
    const { finance, manager } = company()
    const { id, version } = await leave('2026-07-09', 'afternoon', 'morning', '2026-07-14')
    const trip = await checkedTrip('2026-07-13', '2026-07-15')
    expect((await seen(manager, trip)).figures?.total.amount).toBe('0.00')
    const back = { on: '2026-07-13', half: 'morning', reason: '提前返岗出差' }
    const path = `/v1/leave-requests/${id}/return` as const
    await mustBe(200, manager.post(path, back, { version }))
    expect(await timesTold(trip)).toBe(1)
    const byHand = { how: 'by_hand', on: '2026-07-20' }
    const refused = await turn(finance, trip, 'settlement', byHand)
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringContaining('核对的是 0.00 元，现在应为 120.00 元'),
    ])
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
  })
}
