import type { PayLineView, TripRow, TripView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { kept, scopeOf } from '../appraisals/reviewing-under-test'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { slower } from '../journeys/slower'
import { scopeWith } from '../scope'
import { sayNotGone } from './say-not-gone'
import { settleTrip } from './settle-trip'
import { APPROVED, CHECKED, did, log, onDays, requested, seen, turn } from './travelling-under-test'

/** What becomes of a trip that never was, in a company that stands on 29 October 2026. */
export function notGoneClaims(company: () => PayingCompany): void {
  let trip: TripView
  const never = { reason: '客户停产，没有去' }
  const rowOf = async ({ id }: TripView) => {
    const { items } = (await company().welder.get<{ items: TripRow[] }>('/v1/trips?limit=200')).body
    return items.find((row) => row.id === id)
  }
  const advanced = async (from: string, to: string, advance = '300', by = company().welder) => {
    const { manager, finance } = company()
    const asked = await requested(by, { advance, ...onDays(from, to) })
    await turn(manager, asked, 'verdict', { ...APPROVED, advance })
    expect(await did(finance, asked, 'advance', { on: '2026-10-29' })).toBe('200 approved')
    return asked
  }

  test('a trip that never was is said by its traveller alone, once money was handed out, and not where a day was logged', async () => {
    const { welder, manager, finance } = company()
    const free = await requested(welder, { advance: null, ...onDays('2026-06-01', '2026-06-02') })
    await turn(manager, free, 'verdict', { ...APPROVED, advance: null })
    // Nothing is to be given back: it is taken back.
    expect(await did(welder, free, 'not-gone', never)).toBe('409 wrong_state')
    expect(await did(welder, free, 'withdrawal', never)).toBe('200 withdrawn')

    trip = await advanced('2026-06-03', '2026-06-05')
    expect((await seen(welder, trip)).may).toContain('say_not_gone')
    expect(await did(finance, trip, 'not-gone', never)).toBe('403 not_allowed')
    expect(await did(manager, trip, 'not-gone', never)).toBe('403 not_allowed')
    const gone = await advanced('2026-06-08', '2026-06-09', '10')
    await mustBe(200, log(welder, gone, '2026-06-08'))
    const { status, body } = await turn(welder, gone, 'not-gone', never)
    expect([status, body.detail]).toEqual([409, expect.stringContaining('2026-06-08')])
  })

  test('it is checked by another and given back to a third, and comes to all that was handed out', async () => {
    const { welder, manager, finance, owner } = company()
    const said = (await turn(welder, trip, 'not-gone', never)).body
    expect(said).toMatchObject({
      ...{ state: 'claimed', waitsFor: 'approval', claim: null, figures: null, refusal: null },
      notGone: { reason: never.reason },
    })
    expect(said.history.at(-1)).toMatchObject({ did: 'not_gone', note: never.reason })
    expect(await rowOf(trip)).toMatchObject({ state: 'claimed', neverWas: true })
    // Given back, it is a trip like any other, where no other has its days by now; said again, it is checked.
    const returned = { verdict: 'returned', reason: '请写清楚' }
    const other = await requested(welder, { advance: null, ...onDays('2026-06-05', '2026-06-06') })
    await turn(manager, other, 'verdict', { ...APPROVED, advance: null })
    const taken = await turn(manager, trip, 'claim-verdict', returned)
    expect(taken.body.errors?.[0]?.pointer).toBe('/verdict')
    expect((await seen(welder, trip)).state).toBe('claimed')
    expect(await did(welder, other, 'withdrawal', never)).toBe('200 withdrawn')
    expect(await did(manager, trip, 'claim-verdict', returned)).toBe('200 approved')
    expect((await seen(welder, trip)).notGone).toBe(null)
    expect(await rowOf(trip)).toMatchObject({ state: 'approved', neverWas: false })
    await turn(welder, trip, 'not-gone', never)
    expect(await did(welder, trip, 'claim-verdict', CHECKED)).toBe('403 not_allowed')
    const granted = { ...CHECKED, subsidy: '50', reason: '补助' }
    const refused = await turn(owner, trip, 'claim-verdict', granted)
    expect(refused.body.errors?.[0]?.pointer).toBe('/subsidy')
    expect(await did(owner, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    const byHand = { how: 'by_hand', on: '2026-10-29' }
    expect(await did(owner, trip, 'settlement', byHand)).toBe('403 not_allowed')
    expect(await seen(finance, trip)).toMatchObject({
      balance: { amount: '-300.00' },
      figures: null,
      may: ['settle'],
    })
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
    expect((await seen(finance, trip)).history.map((each) => each.did)).toEqual(
      'approved advance_paid not_gone not_gone_returned not_gone not_gone_checked settled'.split(
        ' ',
      ),
    )
    const audited = (await kept('audit', 'subject', trip.id)).map(({ action }) => action)
    expect(audited).toEqual(expect.arrayContaining(['trip.not_gone', 'trip.not_gone_checked']))
    expect(audited).not.toContain('trip.claimed')
  })

  test('a day that is logged at the same moment keeps it from being said', async () => {
    const { welder } = company()
    const gone = await advanced('2026-05-11', '2026-05-12', '10')
    const scope = await scopeOf(welder)
    const read = await scope.trips.courseOf(gone.id)
    await mustBe(200, log(welder, gone, '2026-05-11'))
    const trips = { ...scope.trips, courseOf: async () => read }
    const { version } = await seen(welder, gone)
    await expect(
      sayNotGone(scopeWith(scope, { trips }), gone.id, version, never),
    ).rejects.toMatchObject({ code: 'wrong_state' })
    expect((await seen(welder, gone)).state).toBe('approved')
  })

  test('its days are free for another trip, and it can be taken off pay', async () => {
    const { owner, welder, manager, finance } = company()
    const again = await requested(welder, { advance: null, ...onDays('2026-06-04', '2026-06-04') })
    expect(await did(manager, again, 'verdict', { ...APPROVED, advance: null })).toBe(
      '200 approved',
    )

    // It was to begin next month: what was handed out this month is taken off this month.
    const idle = await bringIn(owner, 'ahead@fir.example', 'engineer')
    await employ(owner, idle, { from: '2026-01-01', status: 'confirmed', level: 3 })
    const ahead = await advanced('2026-11-03', '2026-11-04', '20', idle)
    await turn(idle, ahead, 'not-gone', never)
    await turn(manager, ahead, 'claim-verdict', CHECKED)
    const withPay = { how: 'with_pay', month: '2026-10' }
    expect(await did(finance, ahead, 'settlement', withPay)).toBe('200 settled')
    const { body } = await finance.get<{ items: object[] }>('/v1/pay-lines')
    expect(body.items).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'penalty', settles: 'trip' },
        reason: '云岭（2026-11-03 至 2026-11-04，未成行退回预支）',
      }),
    )
    expect(await did(idle, ahead, 'not-gone', never)).toBe('409 wrong_state')
  })

  test('what was handed out is not taken off a month that cannot carry it, nor where a fine was faster', async () => {
    const { owner, manager, finance } = company()
    const bare = await bringIn(owner, 'bare@fir.example', 'engineer')
    await employ(owner, bare, { from: '2026-01-01', status: 'confirmed', level: 3 })
    const idle = await advanced('2026-06-22', '2026-06-23', '300', bare)
    await turn(bare, idle, 'not-gone', never)
    expect(await did(manager, idle, 'claim-verdict', CHECKED)).toBe('200 checked')
    // 1700 + 500 less 1900.01 is 299.99.
    const fine = async () => {
      const wish = {
        personId: bare.personId,
        month: '2026-10',
        kind: 'penalty',
        reason: '损坏工具',
      }
      const made = finance.post<PayLineView>('/v1/pay-lines', { ...wish, amount: '1900.01' })
      return (await mustBe<PayLineView>(201, made)).body
    }
    const takeBack = ({ id }: PayLineView) =>
      mustBe(200, owner.post(`/v1/pay-lines/${id}/reversal`, { reason: '查无此事' }))
    const withPay = { how: 'with_pay', month: '2026-10' } as const
    const first = await fine()
    const refused = await turn(finance, idle, 'settlement', withPay)
    expect([
      refused.status,
      refused.body.errors?.map(({ pointer, code }) => [pointer, code]),
    ]).toEqual([422, [['/month', 'above_limit']]])
    await takeBack(first)

    let meanwhile: PayLineView | undefined
    const late = await slower(finance, async () => {
      meanwhile = await fine()
    })
    const { version } = await seen(finance, idle)
    await expect(settleTrip(late, idle.id, version, withPay)).rejects.toMatchObject({
      ...{
        code: 'wrong_state',
        details: { detail: { zh: expect.stringContaining('刚刚有变动') } },
      },
    })
    expect(await seen(finance, idle)).toMatchObject({ state: 'checked', version })
    await takeBack(meanwhile as PayLineView)
    expect(await did(finance, idle, 'settlement', withPay)).toBe('200 settled')
  })

  test('of a traveller who is gone it is said by somebody else, who neither checks nor settles it', async () => {
    const { owner, manager, finance } = company()
    const gone = await bringIn(owner, 'never@fir.example', 'engineer')
    const left = await advanced('2026-06-15', '2026-06-16', '30', gone)
    expect(await did(owner, left, 'not-gone', never)).toBe('403 not_allowed')
    const path = `/v1/people/${gone.personId}` as const
    await mustBe(200, owner.patch(path, { active: false }, { version: 1 }))
    expect(await did(owner, left, 'not-gone', never)).toBe('200 claimed')
    expect(await did(owner, left, 'claim-verdict', CHECKED)).toBe('403 not_allowed')
    expect(await did(manager, left, 'claim-verdict', CHECKED)).toBe('200 checked')
    const byHand = { how: 'by_hand', on: '2026-10-29' }
    expect(await did(owner, left, 'settlement', byHand)).toBe('403 not_allowed')
    expect(await did(finance, left, 'settlement', byHand)).toBe('200 settled')
  })
}
