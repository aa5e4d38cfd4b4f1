import type { LeavingView, PayeeView, PayRunView, ProblemView } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { signedIn } from './held-under-test'
import { approve, calculate, decidedCompany, slipOf, startRun } from './paying'

/** The newcomer’s last day is 31 October; the company lets last pay wait for the hand-over. */
let oak: PayingCompany
let hr: Person
let leavingId: string
let run: PayRunView

/** The day of the approval, that on which the others are paid, and the one after it. */
const [APPROVED, PAID, AFTER] = ['2026-12-01', '2026-12-02', '2026-12-03']
/** Five minutes before midnight of the first where the company is, and minutes after it. */
const at = (minutes: number) =>
  vi.useFakeTimers({
    toFake: ['Date'],
    now: Date.parse('2026-12-01T15:55:00Z') + minutes * 60_000,
  })
afterAll(() => void vi.useRealTimers())

const leaving = async () =>
  (await mustBe<LeavingView>(200, hr.get(`/v1/leavings/${leavingId}`))).body
const payees = async () =>
  (await mustBe<{ items: PayeeView[] }>(200, oak.finance.get(`/v1/pay-runs/${run.id}/payees`))).body
    .items
const lastPay = async () =>
  (await payees()).find(({ personId }) => personId === oak.newcomer.personId)?.lastPay
const file = async () =>
  (await mustBe<string>(200, oak.finance.get(`/v1/pay-runs/${run.id}/bank-file.csv`))).body
const pay = (paidOn: string) =>
  oak.finance.post<PayRunView & ProblemView>(`/v1/pay-runs/${run.id}/payment`, { paidOn })

const DAY_MINUTES = 24 * 60
/** On which day each was paid, as the slips say: the welder, who stays, and the newcomer. */
const daysOnSlips = () =>
  Promise.all(
    [oak.welder, oak.newcomer].map(
      async ({ personId }) => (await slipOf(oak.finance, run, personId)).paidOn,
    ),
  )

beforeAll(async () => {
  at(0)
  oak = await decidedCompany('oaken')
  hr = await oak.as('hr')
  await decideAll(oak.owner, 'leaving', { 'leaving.final_pay_waits': 'waits' })
  const letter = { kind: 'resignation', letter: '辞职', letterOn: '2026-10-10' }
  const wish = { ...letter, personId: oak.newcomer.personId, wantsLastDay: null }
  leavingId = (await mustBe<LeavingView>(201, hr.post('/v1/leavings', wish))).body.id
  const { version } = await leaving()
  const agreed = { lastDay: '2026-10-31', reason: '商定' }
  await mustBe(200, hr.post(`/v1/leavings/${leavingId}/last-day`, agreed, { version }))
  for (const [{ personId }, number] of [
    [oak.welder, '62220001'],
    [oak.newcomer, '62220002'],
  ] as const) {
    const account = { bank: '江州银行', number, holder: '王建军', ground: '本人委托' }
    await mustBe(201, hr.post(`/v1/people/${personId}/bank-accounts`, account))
  }
  run = (await calculate(oak.finance, await startRun(oak, '2026-10'))).body
  run = (await mustBe<PayRunView>(200, approve(oak.manager, run))).body
})

test('last pay waits for the hand-over: it is named, in no file, and not paid with the others', async () => {
  expect(await lastPay()).toEqual({ leavingId, state: 'waits', paidOn: null })
  const before = await file()
  expect([before.includes('62220001'), before.includes('62220002')]).toEqual([true, false])
  at(6)
  await mustBe(200, pay(PAID))
  expect(await lastPay()).toEqual({ leavingId, state: 'waits', paidOn: null })
  expect((await file()).includes('62220002')).toBe(false)
  expect((await pay(PAID)).status).toBe(409)
  expect(await daysOnSlips()).toEqual([PAID, null])
})

test('once it is done, the bank’s file names them alone, and they were paid on a day from that of the others', async () => {
  at(8)
  const taker = oak.manager
  for (const { key } of (await leaving()).checklist) {
    const enter = async (by: Person, wish: object) => {
      const { version } = await leaving()
      const path = `/v1/leavings/${leavingId}/entries` as const
      return mustBe(200, by.post(path, { item: key, ...wish }, { version }))
    }
    await enter(hr, { did: 'handed', toId: taker.personId })
    await enter(taker, { did: 'confirmed' })
  }
  expect((await leaving()).handOver?.finalPayReady).toBe(true)
  expect(await lastPay()).toEqual({ leavingId, state: 'ready', paidOn: null })
  const now = await file()
  expect([now.includes('62220001'), now.includes('62220002')]).toEqual([false, true])
  at(2 * DAY_MINUTES)
  oak = { ...oak, finance: await signedIn(oak.finance) }
  for (const day of [APPROVED, '2026-12-05']) {
    const { status, body } = await pay(day)
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/paidOn'])
  }
  // It is said on the day after.
  await mustBe(200, pay(AFTER))
  expect(await lastPay()).toEqual({ leavingId, state: 'paid', paidOn: AFTER })
  expect((await pay(AFTER)).status).toBe(409)
  expect(await daysOnSlips()).toEqual([PAID, AFTER])
})
