import type { LeavingView, ProblemView, TripView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import {
  APPROVED,
  CHECKED,
  CLAIM,
  countsOf,
  did,
  fare,
  onDays,
  requested,
  seen,
  turn,
} from './travelling-under-test'

/** What becomes of a trip whose traveller leaves, in a company that stands on 29 October 2026. */
export function goneClaims(company: () => PayingCompany): void {
  let hr: Person
  let gone: Person
  let trip: TripView
  let leaving: LeavingView
  const wish = {
    ...{ ...CLAIM, departedOn: '2026-10-08', returnedOn: '2026-10-09' },
    fares: [fare('2026-10-08', '120.50')],
  }
  const claimed = (by: Person, more: object = { onBehalf: '本人已离职' }) =>
    turn(by, trip, 'claim', { ...wish, ...more })
  const next = async (by: Person, what: string, said: object) => {
    const path = `/v1/leavings/${leaving.id}` as const
    const { body } = await mustBe<LeavingView>(200, by.get(path))
    const { version } = body
    return by.post<LeavingView & ProblemView>(`${path}/${what}`, said, { version })
  }

  test('a leaver’s trip is named on the leaving with what was handed out for it', async () => {
    const { owner, manager, finance } = company()
    hr = await bringIn(owner, 'hr@fir.example', 'hr')
    gone = await bringIn(owner, 'gone@fir.example', 'engineer')
    await employ(owner, gone, { from: '2026-01-01', status: 'confirmed', level: 3 })
    trip = await requested(gone, { advance: '300', ...onDays('2026-10-08', '2026-10-09') })
    await turn(manager, trip, 'verdict', { ...APPROVED, advance: '300' })
    expect(await did(finance, trip, 'advance', { on: '2026-10-29' })).toBe('200 approved')
    const ground = { kind: 'by_company', letter: '项目结束', lastDay: '2026-10-29' }
    const { body } = await mustBe<LeavingView>(
      201,
      hr.post('/v1/leavings', { ...ground, personId: gone.personId }),
    )
    leaving = body
    expect(body.trips).toMatchObject([
      { id: trip.id, state: 'approved', advance: { amount: '300.00' }, balance: null },
    ])
  })

  test('is claimed by somebody else only once they are gone, by whoever may, and with a reason', async () => {
    const { owner, welder } = company()
    const lead = await bringIn(owner, 'lead@fir.example', 'lead')
    expect((await claimed(hr)).status).toBe(403)
    expect((await next(hr, 'access-end', { reason: '当天离岗' })).status).toBe(200)
    expect((await claimed(lead)).status).toBe(403)
    expect((await welder.get(`/v1/trips/${trip.id}`)).status).toBe(404)
    const silent = await claimed(hr, {})
    expect([silent.status, silent.body.errors?.[0]?.pointer]).toEqual([422, '/onBehalf'])
    const { body } = await claimed(owner)
    expect(body).toMatchObject({ state: 'claimed', may: [] })
    expect(body.history.at(-1)).toMatchObject({ did: 'claimed', note: '本人已离职' })
  })

  test('and checked and settled by others; until then the leaving ends only with it on record', async () => {
    const { owner, manager, finance } = company()
    expect(await did(owner, trip, 'claim-verdict', CHECKED)).toBe('403 not_allowed')
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    // 120.50 of fares, both days of travel out; 300 was handed out.
    const done = await next(hr, 'completion', { reason: '本人失联' })
    expect(done.body.leftOver).toContainEqual({
      kind: 'trip',
      title: '出差 云岭（2026-10-08 至 2026-10-09，应结 -179.50）',
    })
    const byHand = { how: 'by_hand', on: '2026-10-29' }
    expect(await did(owner, trip, 'settlement', byHand)).toBe('403 not_allowed')
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
    expect((await seen(finance, trip)).history.map(({ by }) => by)).toHaveLength(5)
    const { body } = await mustBe<LeavingView>(200, hr.get(`/v1/leavings/${leaving.id}`))
    expect(body.trips).toEqual([])
  })

  test('what they never went on is taken back for them', async () => {
    const { owner, manager } = company()
    const idle = await bringIn(owner, 'idle@fir.example', 'engineer')
    const asked = await requested(idle, { advance: null, ...onDays('2026-10-12', '2026-10-13') })
    await turn(manager, asked, 'verdict', { ...APPROVED, advance: null })
    const reason = { reason: '没有成行' }
    expect(await did(hr, asked, 'withdrawal', reason)).toBe('403 not_allowed')
    const path = `/v1/people/${idle.personId}` as const
    await mustBe(200, owner.patch(path, { active: false }, { version: 1 }))
    expect(await did(hr, asked, 'withdrawal', reason)).toBe('200 withdrawn')
  })

  test('days after the last day get no allowance, and the list of days says so', async () => {
    const { owner, manager } = company()
    const short = await bringIn(owner, 'short@fir.example', 'engineer')
    await employ(owner, short, { from: '2026-01-01', status: 'confirmed', level: 3 })
    const away = await requested(short, { advance: null, ...onDays('2026-09-21', '2026-09-25') })
    await turn(manager, away, 'verdict', { ...APPROVED, advance: null })
    await employ(owner, short, { from: '2026-09-24', status: 'left' })
    const days = { departedOn: '2026-09-21', returnedOn: '2026-09-25' }
    expect(await did(short, away, 'claim', { ...CLAIM, ...days, fares: [] })).toBe('200 claimed')
    expect(await did(manager, away, 'claim-verdict', CHECKED)).toBe('200 checked')
    const checked = await seen(short, away)
    // Of the days between out and back, the 22nd and the 23rd; the 24th is the first day after.
    expect(countsOf(checked.days)).toBe('- 120 120 - -')
    expect(checked.days[3]?.counted).toMatchObject({ why: { zh: '已经离职，不发补贴' } })
    expect(checked.figures?.allowance).toMatchObject({ amount: { amount: '240.00' }, paidDays: 2 })
  })
}
