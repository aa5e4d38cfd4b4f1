import type {
  ContractStatementView,
  EmploymentHistory,
  LeavingView,
  PersonalContractView,
  ProblemView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { beforeAll, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { CONTRACT_WISH, decideContracting } from '../journeys/known-contract'
import { employ, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { dateIn } from '../platform/today'

/** Welders of level 3 who took on a pipe on 16 October 2026, and leave in November. */
let ash: PayingCompany
let hr: Person

type Answer = PersonalContractView & ProblemView
type Part = ContractStatementView & ProblemView
type Left = LeavingView & ProblemView

const end = (by: Person, { id, version }: PersonalContractView, lastDay: string) =>
  by.post<Answer>(`/v1/personal-contracts/${id}/end`, { lastDay, reason: '本人离职' }, { version })
const leaves = async ({ personId }: Person, lastDay: string) => {
  const ground = { kind: 'by_company', letter: '项目结束', reason: '补登' }
  return (await mustBe<Left>(201, hr.post('/v1/leavings', { ...ground, personId, lastDay }))).body
}
const seen = async (by: Person, { id }: LeavingView) =>
  (await mustBe<LeavingView>(200, by.get(`/v1/leavings/${id}`))).body
const turn = async (leaving: LeavingView, what: string, wish: object) => {
  const { version } = await seen(hr, leaving)
  return hr.post<Left>(`/v1/leavings/${leaving.id}/${what}`, wish, { version })
}
const employments = async ({ personId }: Person) =>
  (
    await mustBe<EmploymentHistory>(200, ash.owner.get(`/v1/people/${personId}/employments`))
  ).body.items.map(({ from, status, level }) => [from, status, level])

const CONTRACTED = [
  ['2026-10-16', 'contractor', null],
  ['2026-01-01', 'confirmed', 3],
]

/** A welder whose contract runs. */
async function contracted(handle: string): Promise<[Person, PersonalContractView]> {
  const { owner, manager, project } = ash
  const who = await bringIn(owner, `${handle}@ash-leavers.example`, 'engineer')
  await employ(owner, who, { from: '2026-01-01', status: 'confirmed', level: 3 })
  const wish = { ...CONTRACT_WISH, startOn: '2026-10-16', deadline: '2026-12-31' }
  const { body } = await mustBe<Answer>(
    201,
    manager.post('/v1/personal-contracts', {
      ...{ ...wish, personId: who.personId, projectId: project.id },
    }),
  )
  const path = `/v1/personal-contracts/${body.id}/decision` as const
  const approved = owner.post<Answer>(path, { approved: true }, { version: body.version })
  return [who, (await mustBe(200, approved)).body]
}

beforeAll(async () => {
  ash = await payingCompany('ash-leavers')
  hr = await ash.as('hr')
  await decideContracting(ash.owner)
})

test('a contract of a leaver is named on the leaving until it ends, with the last day at the latest', async () => {
  const { manager } = ash
  const [who, contract] = await contracted('ada')
  const leaving = await leaves(who, '2026-11-10')
  const named = { id: contract.id, state: 'running', startOn: '2026-10-16' }
  expect((await seen(manager, leaving)).contract).toEqual({ ...named, project: 'Harbour main' })
  // HR reads no contracts, and learns that there is one.
  expect((await seen(hr, leaving)).contract).toEqual({ ...named, project: '' })
  expect((await turn(leaving, 'completion', {})).status).toBe(409)

  const late = await end(manager, contract, '2026-11-11')
  expect([late.status, late.body.errors?.[0]]).toMatchObject([
    ...[422, { pointer: '/lastDay', message: expect.stringContaining('2026-11-10') }],
  ])
  const { body } = await mustBe(200, end(manager, contract, '2026-11-10'))
  expect(body).toMatchObject({ state: 'ended', lastDay: '2026-11-10' })
  // Nothing goes on after the last day.
  expect(await employments(who)).toEqual([['2026-11-11', 'left', null], ...CONTRACTED])
  expect((await seen(manager, leaving)).contract).toBeNull()
})

test('one that ends before the last day is followed by wages until then', async () => {
  const [who, contract] = await contracted('bea')
  await leaves(who, '2026-11-10')
  await mustBe(200, end(ash.manager, contract, '2026-11-04'))
  expect(await employments(who)).toEqual([
    ...[
      ['2026-11-11', 'left', null],
      ['2026-11-05', 'confirmed', 3],
    ],
    ...CONTRACTED,
  ])
})

test('who works on after a contract that ended with their last day is paid wages from the day after', async () => {
  const [who, contract] = await contracted('cyd')
  const leaving = await leaves(who, '2026-11-10')
  await mustBe(200, end(ash.manager, contract, '2026-11-10'))
  const wages = ['2026-11-11', 'confirmed', 3]
  const moved = { lastDay: '2026-11-16', reason: '登记有误' }
  await mustBe(200, turn(leaving, 'last-day', moved))
  expect(await employments(who)).toEqual([['2026-11-17', 'left', null], wages, ...CONTRACTED])
  await mustBe(200, turn(leaving, 'withdrawal', { reason: '登记错人' }))
  expect(await employments(who)).toEqual([wages, ...CONTRACTED])

  const [other, taken] = await contracted('dot')
  const wrong = await leaves(other, '2026-11-10')
  await mustBe(200, end(ash.manager, taken, '2026-11-10'))
  await mustBe(200, turn(wrong, 'withdrawal', { reason: '登记错人' }))
  expect(await employments(other)).toEqual([wages, ...CONTRACTED])
})

test('wages go on at the level that the record says by now, once what they follow on lets them', async () => {
  const [who, contract] = await contracted('fox')
  const correct = (from: string, instead: object | null) =>
    hr.post<ProblemView>(
      `/v1/people/${who.personId}/employments/${from}/correction`,
      { instead, reason: '登记有误' },
      { version: 1 },
    )
  await mustBe(200, correct('2026-01-01', { from: '2026-01-01', status: 'confirmed', level: 2 }))
  await employ(ash.owner, who, { from: '2026-10-10', status: 'probation' })
  const today = dateIn('Asia/Shanghai', Date.now())
  const refused = await end(ash.manager, contract, today)
  expect([refused.status, refused.body.code]).toEqual([409, 'wrong_state'])
  expect(refused.body.detail).toContain('还不能转正')
  await mustBe(200, correct('2026-10-10', null))
  await mustBe(200, end(ash.manager, contract, today))
  expect((await employments(who))[0]).toEqual([daysAfter(today, 1), 'confirmed', 2])
})

test('what was left when the leaving was completed all the same names the contract', async () => {
  const [who] = await contracted('eve')
  const leaving = await leaves(who, '2026-11-10')
  const { body } = await mustBe(200, turn(leaving, 'completion', { reason: '本人失联' }))
  expect(body.leftOver).toContainEqual({ kind: 'contract', title: '' })
  expect((await seen(ash.manager, leaving)).leftOver).toContainEqual({
    ...{ kind: 'contract', title: '个人承包 Harbour main（2026-10-16 开工）' },
  })
})

test('what is done in a month that does not pay them is neither taken nor verified, and taken back by another', async () => {
  const { manager, owner } = ash
  const [who, contract] = await contracted('gus')
  const path = `/v1/personal-contracts/${contract.id}/statements` as const
  const report = (metres: string) => manager.post<Part>(path, { month: '2026-11', metres })
  const turned = (by: Person, what: string, { id, version }: Part, wish?: object) =>
    by.post<Part>(`/v1/contract-statements/${id}/${what}`, wish, { version })
  const [first, second] = [
    (await mustBe<Part>(201, report('10'))).body,
    (await mustBe<Part>(201, report('20'))).body,
  ]
  const early = await turned(manager, 'withdrawal', first, { reason: '没有做' })
  expect([early.status, early.body.detail]).toEqual([409, expect.stringContaining('还没有核实')])
  const { body: verified } = await mustBe<Part>(200, turned(owner, 'verification', first))
  expect(verified).toMatchObject({ earned: { amount: '116.80' }, mayWithdraw: false })
  await employ(owner, who, { from: '2026-11-01', status: 'left' })

  const refused = await report('1')
  expect([refused.status, refused.body.errors?.[0]]).toMatchObject([
    ...[422, { pointer: '/month', code: 'has_left' }],
  ])
  expect(refused.body.errors?.[0]?.message).toMatch(/已于 2026-10-31 离职.*承包进度无处计酬/)
  const late = await turned(owner, 'verification', second)
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('无处计酬')])

  const back = (by: Person, reason = '没有做') => turned(by, 'withdrawal', verified, { reason })
  expect((await back(owner)).body.detail).toContain('另一位')
  expect((await back(who)).status).toBe(403)
  expect((await back(manager, '')).status).toBe(422)
  const { body: gone } = await mustBe<Part>(200, back(manager))
  expect(gone).toMatchObject({
    ...{ state: 'withdrawn', mayVerify: false, mayWithdraw: false, version: 3 },
    withdrawal: { reason: '没有做', by: 'manager' },
  })
  expect((await back(manager)).status).toBe(412)
  for (const [by, what] of [
    [manager, 'withdrawal'],
    [owner, 'verification'],
  ] as const) {
    const again = await turned(by, what, gone, { reason: '没有做' })
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('撤回')])
  }
})
