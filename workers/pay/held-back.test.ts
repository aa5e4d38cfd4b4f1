import type { LeavingView, PayeeView, PayRunView, ProblemView } from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import {
  changed,
  handedOver,
  type Leavers,
  leaversOf,
  leaves,
  standsAt,
} from './held-back-under-test'
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
  const { status, body } = await pay(PAID)
  expect([status, body.code, body.detail]).toEqual([
    409,
    'wrong_state',
    expect.stringContaining('newcomer'),
  ])
  expect(await daysOnSlips()).toEqual([PAID, null])
})

test('once it is done, the bank’s file names them alone, and they were paid on a day from that of the others', async () => {
  at(8)
  await handedOver({ hr, taker: oak.manager }, leavingId)
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

describe('whom a payment left out is to be paid, whatever becomes of the leaving, and nobody else is', () => {
  let elm: Leavers

  beforeAll(async () => {
    at(0)
    const names = ['stays', 'moves', 'returns', 'hands', 'named']
    elm = await leaversOf('elmen', names, { accounts: true, leaving: names.slice(0, 4) })
  })

  test('a payment pays whom the last file for the bank named, and nobody else', async () => {
    const { finance, run, hr, people, leavings } = elm
    expect(elm.endings(await elm.file())).toEqual(['welder', 'newcomer', 'named'])
    // Between the file and the payment one hands over, and another, whom the bank has paid, leaves.
    await handedOver({ hr, taker: elm.manager }, leavings['hands'] ?? '')
    await leaves(hr, people['named'], '2026-10-31')
    expect(await standsAt(elm)).toEqual({
      ...{ welder: [undefined, false], newcomer: [undefined, false] },
      ...{ stays: ['waits', true], moves: ['waits', true], returns: ['waits', true] },
      ...{ hands: ['ready', true], named: ['waits', false] },
    })
    const { body } = await mustBe<PayRunView>(200, elm.pay(APPROVED))
    expect(body.heldBack.map(({ personName }) => personName).sort()).toEqual([
      'hands',
      'moves',
      'returns',
      'stays',
    ])
    expect(await standsAt(elm)).toMatchObject({
      ...{ hands: ['ready', false], stays: ['waits', true], named: [undefined, false] },
    })
    const slip = (name: string) => slipOf(finance, run, people[name]?.personId ?? '')
    expect(await slip('named')).toMatchObject({ paidOn: APPROVED, lastPay: null })
    expect(await slip('hands')).toMatchObject({ paidOn: null, lastPay: 'ready' })
    expect(await slip('stays')).toMatchObject({ paidOn: null, lastPay: 'waits' })
  })

  test('they are ready once it is withdrawn, its day is moved, or it is completed and they come back', async () => {
    const { hr, people, leavings, owner } = elm
    const { stays = '', moves = '', returns = '', hands = '' } = leavings
    await changed(hr, stays, 'withdrawal', { reason: '留下' })
    await changed(hr, moves, 'last-day', { lastDay: '2026-11-20', reason: '改期' })
    await changed(hr, returns, 'completion', { reason: '已结清' })
    await employ(owner, people['returns'] as Person, { from: '2026-11-10', status: 'probation' })
    await leaves(hr, people['returns'], '2026-12-25')
    const ready = ['ready', false]
    const others = [undefined, false]
    expect(await standsAt(elm)).toEqual({
      ...{ welder: others, newcomer: others, named: others },
      ...{ stays: ready, moves: ready, returns: ready, hands: ready },
    })
    const theirs = async (id: string) =>
      (await mustBe<LeavingView>(200, hr.get(`/v1/leavings/${id}`))).body.heldBack
    for (const id of [stays, moves, returns, hands])
      expect(await theirs(id)).toMatchObject([{ month: '2026-10', state: 'ready', paidOn: null }])
  })

  test('the file names them alone, and a second payment pays those alone whom it named', async () => {
    const { hr, leavings } = elm
    // One waits again when the file is taken, and no more when the payment is recorded.
    await changed(hr, leavings['moves'] ?? '', 'last-day', {
      lastDay: '2026-10-31',
      reason: '改回',
    })
    expect(elm.endings(await elm.file())).toEqual(['stays', 'returns', 'hands'])
    await changed(hr, leavings['moves'] ?? '', 'withdrawal', { reason: '留下' })
    const first = await mustBe<PayRunView>(200, elm.pay(APPROVED))
    expect(first.body.heldBack.map(({ personName }) => personName)).toEqual(['moves'])
    expect(await standsAt(elm)).toMatchObject({
      ...{ stays: ['paid', false], moves: ['ready', false], returns: ['paid', false] },
    })
    const last = await mustBe<PayRunView>(200, elm.pay(APPROVED))
    expect(last.body.heldBack).toEqual([])
    expect((await elm.pay(APPROVED)).body.code).toBe('already_exists')
    const { body } = await hr.get<LeavingView>(`/v1/leavings/${leavings['stays']}`)
    expect(body.heldBack).toMatchObject([{ state: 'paid', paidOn: APPROVED }])
  })
})

test('who is paid without an account is recorded as paid, once, and nothing paid becomes due again', async () => {
  at(0)
  const ash = await leaversOf('ashen', ['goes', 'later'], { accounts: false, leaving: ['goes'] })
  const { body } = await mustBe<PayRunView>(200, ash.pay(APPROVED))
  expect(body.heldBack.map(({ personName }) => personName)).toEqual(['goes'])
  // The leaving of somebody whom it paid holds nothing back any more.
  const laterId = await leaves(ash.hr, ash.people['later'], '2026-10-31')
  expect(await standsAt(ash)).toMatchObject({ goes: ['waits', true], later: [undefined, false] })
  const { hr, manager: taker, leavings } = ash
  for (const id of [laterId, leavings['goes'] ?? '']) await handedOver({ hr, taker }, id)
  expect(await standsAt(ash)).toMatchObject({ goes: ['ready', false], later: [undefined, false] })
  const paid = await mustBe<PayRunView>(200, ash.pay(APPROVED))
  expect(paid.body.heldBack).toEqual([])
  expect(await standsAt(ash)).toMatchObject({ goes: ['paid', false] })
  expect((await ash.pay(APPROVED)).body.code).toBe('already_exists')
})
