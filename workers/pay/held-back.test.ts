import type { LeavingView, PayeeView, PayRunView, ProblemView } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, startRun } from './paying'

/** The newcomer’s last day is 31 October; the company lets last pay wait for the hand-over. */
let oak: PayingCompany
let hr: Person
let leavingId: string
let run: PayRunView

/** Five minutes before midnight where the company is, and after it. */
const [TODAY, TOMORROW] = ['2026-12-01', '2026-12-02']
const at = (time: string) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`2026-12-01T${time}:00Z`) })
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

beforeAll(async () => {
  at('15:55')
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
  await mustBe(200, pay(TODAY))
  expect(await lastPay()).toEqual({ leavingId, state: 'waits', paidOn: null })
  expect((await file()).includes('62220002')).toBe(false)
  expect((await pay(TODAY)).status).toBe(409)
})

test('once it is done, the bank’s file names them alone, and that they were paid is said on the day', async () => {
  at('15:58')
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
  at('16:01')
  expect((await pay(TODAY)).status).toBe(422)
  await mustBe(200, pay(TOMORROW))
  expect(await lastPay()).toEqual({ leavingId, state: 'paid', paidOn: TOMORROW })
  expect((await pay(TOMORROW)).status).toBe(409)
})
