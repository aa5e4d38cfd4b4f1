import type {
  GivenBackView,
  LeavingView,
  PayeeView,
  PayRunView,
  ProblemView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { beforeAll, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe, type Person } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { owesFen } from './overpaid'
import { approve, calculate, decidedCompany, slipOf, slipsOf, startRun, TODAY } from './paying'

/** The newcomer left on 20 October and was paid the whole of it: 641.38 too much. */
let oak: PayingCompany
let october: PayRunView
let correction: PayRunView
let slipId: string
let leavingId: string

beforeAll(async () => {
  oak = await decidedCompany('oak')
  const { finance, manager, newcomer } = oak
  const hr = await oak.as('hr')
  const approved = async (run: PayRunView) =>
    (await mustBe<PayRunView>(200, approve(manager, (await calculate(finance, run)).body))).body
  await decideAll(oak.owner, 'pay', { 'pay.proration_basis': '21.75' })
  october = await approved(await startRun(oak, '2026-10'))
  const letter = { kind: 'resignation', letter: '辞职', letterOn: '2026-10-10' }
  const wish = { ...letter, personId: newcomer.personId, wantsLastDay: null }
  const { body: leaving } = await mustBe<LeavingView>(201, hr.post('/v1/leavings', wish))
  leavingId = leaving.id
  const agreed = async (lastDay: string) => {
    const path = `/v1/leavings/${leaving.id}` as const
    const { version } = (await mustBe<LeavingView>(200, hr.get(path))).body
    await mustBe(200, hr.post(`${path}/last-day`, { lastDay, reason: '登记有误' }, { version }))
  }
  await agreed('2026-10-31')
  const open = await mustBe<PayRunView>(
    201,
    finance.post(`/v1/pay-runs/${october.id}/corrections`, { reason: '有误', paidWith: 'own' }),
  )
  await agreed('2026-10-20')
  correction = await approved(open.body)
  const slips = await slipsOf(finance, correction)
  slipId = slips.find(({ personId }) => personId === newcomer.personId)?.id ?? ''
})

test('what the month would still pay them is marked as too much, by what is not given back of it', async () => {
  const { items } = (
    await oak.finance.get<{ items: PayeeView[] }>(`/v1/pay-runs/${october.id}/payees`)
  ).body
  const marked = items.map(({ personName, tooMuch }) => [personName, tooMuch?.amount])
  expect(marked.sort()).toEqual([
    ['newcomer', '641.38'],
    ['welder', undefined],
  ])
})

const give = (wish: object, key?: string) =>
  oak.finance.post<GivenBackView & ProblemView>(
    `/v1/pay-slips/${slipId}/given-back`,
    { on: TODAY, amount: '641.38', takenById: oak.finance.personId, ...wish },
    key === undefined ? {} : { key },
  )

test('whoever sees all pay finds by the run who gives back, and where that is seen to', async () => {
  const { finance, manager, newcomer } = oak
  const owes = {
    ...{ slipId, leavingId, allGivenBack: false },
    ...{ personId: newcomer.personId, personName: 'newcomer' },
  }
  expect(correction.toGiveBack).toEqual([])
  const seenBy = async (by: Person) =>
    (await mustBe<PayRunView>(200, by.get(`/v1/pay-runs/${correction.id}`))).body.toGiveBack
  expect([await seenBy(finance), await seenBy(manager)]).toEqual([[owes], []])
  const { employment } = await slipOf(finance, correction, newcomer.personId)
  expect(employment.lastDay).toBe('2026-10-20')
})

test('the retry of what died after it was recorded is answered with it, though nothing is open', async () => {
  await died('back', () => give({}, 'back'))
  const { status, body } = await give({}, 'back')
  expect([status, body.sum?.amount]).toEqual([201, '641.38'])
  const back = `/v1/given-back/${body.id}/withdrawal` as const
  const { body: whole } = await oak.finance.get<PayRunView>(`/v1/pay-runs/${correction.id}`)
  expect(whole.toGiveBack.map(({ allGivenBack }) => allGivenBack)).toEqual([true])
  await mustBe(200, oak.finance.post(back, { reason: '没有收到' }, { version: body.version }))
})

test('what was taken back is in the file once more the other way round: the sum is what was kept', async () => {
  const { body } = await mustBe<string>(200, oak.finance.get('/v1/given-back.csv'))
  const [, ...rows] = body.trim().split('\r\n')
  expect(rows).toEqual([
    `${TODAY},newcomer,2026-10,退回（已撤销）,641.38,finance,finance,`,
    `${TODAY},newcomer,2026-10,撤销退回,-641.38,finance,finance,没有收到`,
  ])
})

test('what is given back is so once the month was paid, and taken by somebody who works here', async () => {
  const { owner, welder } = oak
  await mustBe(200, owner.patch(`/v1/people/${welder.personId}`, { active: false }, { version: 1 }))
  // What they have not seen they cannot see any more.
  const slips = await slipsOf(oak.finance, october)
  expect(slips.find(({ personId }) => personId === welder.personId)?.standing).toBe('no_access')
  for (const [wish, pointer, code] of [
    [{ on: daysAfter(TODAY, -1) }, '/on', 'too_early'],
    [{ takenById: welder.personId }, '/takenById', 'has_left'],
  ] as const) {
    const { status, body } = await give(wish)
    expect([status, body.errors?.[0]?.pointer, body.errors?.[0]?.code]).toEqual([
      ...[422, pointer, code],
    ])
  }
  await mustBe(201, give({ amount: '1' }))
})

test('of whoever has come back nothing is asked that later pay takes off', async () => {
  const { owner, finance, newcomer } = oak
  const read = () => finance.get<LeavingView>(`/v1/leavings/${leavingId}`)
  const overpaid = async () => (await mustBe<LeavingView>(200, read())).body.overpaid
  expect((await overpaid())?.map(({ open }) => open.amount)).toEqual(['640.38'])
  // Whatever else is paid to them apart from a month is paid beside that debt.
  expect(await owesFen(await scopeOf(finance), newcomer.personId)).toBe(640_38)
  const completed = { reason: '已结清' }
  const { version } = (await read()).body
  await mustBe(200, owner.post(`/v1/leavings/${leavingId}/completion`, completed, { version }))
  await employ(owner, newcomer, { from: '2026-11-01', status: 'probation' })
  expect(await overpaid()).toEqual([])
  expect((await give({ amount: '1' })).status).toBe(409)
})
