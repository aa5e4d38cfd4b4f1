import { env } from 'cloudflare:workers'
import type { FileView, PayLineView, ProblemView, TripRow, TripView } from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import type { List } from '../journeys/story'
import { sweepNews } from '../notices/sweep-news'
import { withoutApproval } from '../rulebook/asking-under-test'
import { goneClaims } from './gone-under-test'
import { lateClaims } from './late-under-test'
import { notGoneClaims } from './not-gone-under-test'
import { onLeaveClaims } from './on-leave-under-test'
import { refusalClaims } from './refusing-under-test'
import {
  APPROVED,
  CHECKED,
  CLAIM,
  countsOf,
  did,
  fare,
  log,
  onDays,
  PLANE,
  requested,
  seen,
  signIn,
  TRAIN,
  turn,
  WISH,
} from './travelling-under-test'

let fir: PayingCompany
let stranger: Person
/** Another day, on which those who go on with it sign in anew. */
async function onTheDay(day: string) {
  vi.setSystemTime(Date.parse(`${day}T02:00:00Z`))
  for (const who of ['owner', 'finance', 'manager', 'welder'] as const)
    fir = { ...fir, [who]: await signIn(fir[who]) }
}
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-25T02:00:00Z') })
  fir = await payingCompany('fir')
  stranger = (await signUp('fir-stranger', { packs: [] })).owner
  await withoutApproval(fir, fir.finance)
  await decideAll(fir.owner, 'travel', {
    'travel.extension_afterwards': 'before_only',
    'travel.guidance_days': 'both_travel_days_out',
    'travel.seat_class': ['二等座'],
    'travel.transport_afterwards': 'before_only',
  })
})
afterAll(() => void vi.useRealTimers())

describe('a trip', () => {
  let trip: TripView
  test('is requested for oneself, or by whoever runs projects; nobody approves their own', async () => {
    const { welder, newcomer, manager, finance, owner } = fir
    trip = await requested(welder)
    expect(trip).toMatchObject({ state: 'requested', waitsFor: 'approval', may: ['withdraw'] })
    expect((await log(welder, trip, '2026-10-22')).status).toBe(409)
    expect(trip.rides.map(({ needsConsent }) => needsConsent)).toEqual([false, true])
    const forAnother = { ...WISH, personId: newcomer.personId }
    expect((await welder.post('/v1/trips', forAnother)).status).toBe(403)
    const stray = [{ ...WISH.itinerary[0], to: '2026-10-27' }]
    const wish = { ...WISH, personId: welder.personId, itinerary: stray, to: '2026-10-21' }
    const refused = await welder.post<ProblemView>('/v1/trips', wish)
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual(['/to', '/itinerary/0'])
    const own = await requested(manager)
    const asked = await requested(manager, {}, newcomer)
    expect(await did(manager, own, 'verdict', APPROVED)).toBe('403 not_allowed')
    expect(await did(manager, asked, 'verdict', APPROVED)).toBe('403 not_allowed')
    const declined = { verdict: 'declined', reason: '不急' }
    expect(await did(owner, asked, 'verdict', declined)).toBe('200 declined')
    expect(await did(manager, own, 'withdrawal', { reason: '不去了' })).toBe('200 withdrawn')
    expect((await turn(finance, trip, 'verdict', APPROVED)).status).toBe(403)
  })

  test('is seen by the traveller and those who see all, and is not there for others', async () => {
    const { welder, newcomer, finance } = fir
    const ids = async (by: Person, query = '') =>
      (await by.get<List<TripRow>>(`/v1/trips${query}`)).body.items.map(({ id }) => id)
    expect(await ids(welder)).toEqual([trip.id])
    expect(await ids(newcomer)).not.toContain(trip.id)
    expect(await ids(finance, '?waitsFor=approval')).toEqual([trip.id])
    expect(await ids(finance, '?waitsFor=finance')).toEqual([])
    expect(await ids(finance, '?mine=true')).toEqual([])
    for (const by of [newcomer, stranger])
      expect((await by.get(`/v1/trips/${trip.id}`)).status).toBe(404)
  })

  test('is approved with at most the advance that was asked for, which finance pays once', async () => {
    const { manager, finance, welder } = fir
    const dear = { ...APPROVED, advance: '700.01' }
    expect(await did(manager, trip, 'verdict', dear)).toBe('422 unacceptable')
    expect(await did(manager, trip, 'verdict', APPROVED)).toBe('200 approved')
    expect(await seen(finance, trip)).toMatchObject({ waitsFor: 'finance', may: ['pay_advance'] })
    expect(await did(finance, trip, 'advance', { on: '2026-10-25' })).toBe('200 approved')
    expect(await did(finance, trip, 'advance', { on: '2026-10-25' })).toBe('409 wrong_state')
    expect(await did(welder, trip, 'withdrawal', { reason: '不去了' })).toBe('409 wrong_state')
    await sweepNews(env)
    const { items } = (await welder.get<List<object>>('/v1/notices')).body
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'trip_answered', aboutId: trip.id }),
    )
  })

  test('is logged by the traveller, of days that were', async () => {
    const { welder, manager } = fir
    expect((await log(manager, trip, '2026-10-22')).status).toBe(403)
    expect((await log(welder, trip, '2026-10-26')).status).toBe(422)
    await mustBe(200, log(welder, trip, '2026-10-22', 'prefecture'))
    const { days } = (await mustBe<TripView>(200, log(welder, trip, '2026-10-22'))).body
    expect(days[0]).toMatchObject({
      date: '2026-10-22',
      log: { night: 'county' },
      counted: { counts: false, clauses: ['R19.9.2', 'R19.9.6'] },
    })
    expect(countsOf(days)).toBe('- 120 120 120 -')
  })
  test('is longer than its itinerary by consent to each day', async () => {
    const { welder, manager } = fir
    const wish = { until: '2026-10-28', reason: '客户停机推迟' }
    const early = { ...wish, until: '2026-10-26' }
    expect(await did(welder, trip, 'overruns', early)).toBe('422 unacceptable')
    expect(await did(welder, trip, 'overruns', wish)).toBe('200 approved')
    expect((await turn(welder, trip, 'overruns', wish)).status).toBe(409)
    expect((await turn(welder, trip, 'claim', { ...CLAIM, fares: [] })).status).toBe(409)
    expect((await seen(manager, trip)).waitsFor).toBe('approval')
    const verdict = { agreedUntil: '2026-10-27', reason: '最多一天' }
    const over = { ...verdict, agreedUntil: '2026-10-29' }
    expect(await did(manager, trip, 'overrun-verdict', over)).toBe('422 unacceptable')
    const { body } = await turn(manager, trip, 'overrun-verdict', verdict)
    expect(body.days.at(-1)).toMatchObject({ date: '2026-10-27', consent: 'before' })
  })
  test('what the rules leave open is asked, and a claim waits for the answer', async () => {
    const { newcomer, manager } = fir
    const trip = await requested(newcomer, { advance: null, kind: 'guidance' })
    expect(trip).toMatchObject({
      isNewEmployee: true,
      figures: null,
      refusal: { question: 'travel.new_employee_on_guidance' },
    })
    await turn(manager, trip, 'verdict', { ...APPROVED, advance: null })
    await turn(newcomer, trip, 'claim', { ...CLAIM, returnedOn: '2026-10-25', fares: [] })
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('422 rules_incomplete')
    await decideAll(fir.owner, 'travel', {
      'travel.new_employee_on_guidance': 'new_employee',
      'travel.new_employee_nights': 'nights',
      'travel.new_employee_flat': 'flat',
    })
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    expect((await seen(newcomer, trip)).figures?.total.amount).toBe('180.00')
  })

  test('is claimed with fares and receipts, and every day says whether it counts and why', async () => {
    await onTheDay('2026-10-29')
    const { welder, manager } = fir
    const sent = welder.call<FileView>('POST', '/v1/files?name=ticket.txt', { file: '车票' })
    const file = await mustBe(201, sent)
    const claim = {
      ...CLAIM,
      fares: [
        { ...fare('2026-10-22', '120.50'), receipts: [0] },
        fare('2026-10-27', '900', PLANE),
        fare('2026-10-27', '300', { ...TRAIN, seat: '一等座' }),
        fare('2026-10-28', '120.50'),
      ],
      fileIds: [file.body.id],
    }
    for (const [wrong, pointer] of [
      [{ returnedOn: '2026-10-30' }, '/returnedOn'],
      [{ departedOn: '2026-10-21' }, '/departedOn'],
      [{ fares: [fare('2026-10-21', '1')] }, '/fares/0'],
      [{ fares: [{ ...fare('2026-10-22', '1'), receipts: [1] }] }, '/fares/0/receipts'],
      [{ spent: '100' }, '/spent'],
    ] as const) {
      const { body } = await turn(welder, trip, 'claim', { ...claim, ...wrong })
      expect(body.errors?.map((each) => each.pointer)).toContain(pointer)
    }
    const { body } = await turn(welder, trip, 'claim', claim)
    // The 23rd to the 26th count; the 27th is the agreed day of return, and nobody agreed to the 28th.
    expect(countsOf(body.days)).toBe('- 120 120 120 120 - -')
    expect(body.days.at(-1)?.counted).toMatchObject({ clauses: ['R19.6.3'] })
    expect(body.claim?.fares.map(({ receiptIds }) => receiptIds.length)).toEqual([1, 0, 0, 0])
    expect(body.figures).toMatchObject({
      allowance: { amount: { amount: '480.00' }, paidDays: 4 },
      fares: [{ paid: true }, { paid: true }, { paid: false }, { paid: true }],
      faresPaid: { amount: '1020.50' },
      faresRefused: { amount: '420.50' },
      total: { amount: '1500.50' },
    })
    const at = `/v1/trips/${trip.id}/files/${file.body.id}`
    const wrongTrip = `/v1/trips/trp_none/files/${file.body.id}`
    const wrongFile = `/v1/trips/${trip.id}/files/fil_none`
    const statuses = await Promise.all(
      [at, wrongTrip, wrongFile].map(async (path) => (await manager.get(path)).status),
    )
    expect(statuses).toEqual([200, 404, 404])
  })
  test('is given back or checked by somebody else, and what it came to stays', async () => {
    const { welder, manager } = fir
    expect((await turn(welder, trip, 'claim-verdict', CHECKED)).status).toBe(403)
    const returned = { verdict: 'returned', reason: '缺票' }
    expect(await did(manager, trip, 'claim-verdict', returned)).toBe('200 approved')
    const claim = { ...CLAIM, fares: [fare('2026-10-22', '120.50')] }
    await turn(welder, trip, 'claim', claim)
    const agreed = { ...CHECKED, agreedFares: [0] }
    expect((await turn(manager, trip, 'claim-verdict', agreed)).status).toBe(422)
    expect(await did(manager, trip, 'claim-verdict', CHECKED)).toBe('200 checked')
    expect(await seen(welder, trip)).toMatchObject({
      basis: 'check',
      figures: { total: { amount: '600.50' } },
      balance: { amount: '-99.50' },
    })
  })
  test('is settled once, as a line of a month that can carry it, by another than its checker', async () => {
    const { finance, manager, owner, welder } = fir
    const second = await requested(welder, { advance: null, ...onDays('2026-10-12', '2026-10-16') })
    const withPay = { how: 'with_pay', month: '2026-10' }
    expect(await did(owner, second, 'verdict', { ...APPROVED, advance: null })).toBe('200 approved')
    const claim = { ...CLAIM, departedOn: '2026-10-12', returnedOn: '2026-10-16', fares: [] }
    await turn(welder, second, 'claim', claim)
    await turn(owner, second, 'claim-verdict', CHECKED)
    expect(await did(owner, second, 'settlement', withPay)).toBe('403 not_allowed')
    // While nobody has said how the guarantee is read, it could swallow what is added to pay.
    const open = await turn(finance, second, 'settlement', withPay)
    expect(open.body.errors?.[0]?.message).toContain('保底')
    await decideAll(fir.owner, 'pay', { 'pay.guarantee_reading': 'before_rewards' })
    const late = await turn(finance, second, 'settlement', { ...withPay, month: '2026-11' })
    expect(late.body.errors?.[0]?.pointer).toBe('/month')
    expect(await did(finance, second, 'settlement', withPay)).toBe('200 settled')
    expect(await did(finance, second, 'settlement', withPay)).toBe('409 wrong_state')
    const byHand = { how: 'by_hand', on: '2026-10-29' }
    expect(await did(finance, trip, 'settlement', byHand)).toBe('200 settled')
    const lines = (await finance.get<List<PayLineView>>('/v1/pay-lines')).body.items
    expect(lines).toMatchObject([
      {
        ...{ kind: 'reward', settles: 'trip' },
        amount: { amount: '360.00' },
        reason: '云岭（2026-10-12 至 2026-10-16）',
        clause: 'R19.6.2',
      },
    ])
    expect((await seen(manager, trip)).settlement).toMatchObject({ how: 'by_hand' })
  })
  for (const claims of [refusalClaims, lateClaims, onLeaveClaims, goneClaims, notGoneClaims])
    claims(() => fir)
})
