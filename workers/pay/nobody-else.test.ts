import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, slipsOf, startRun } from './paying'

test('where only one may approve, who recorded the employments too, it is said that pay takes two and what to do', async () => {
  const ash = await decidedCompany('ash')
  const { owner, manager, finance } = ash
  const run = (await mustBe<PayRunView>(200, calculate(finance, await startRun(ash, '2026-10'))))
    .body
  const others = (await approve(owner, run)).body
  expect([others.code, others.detail]).toEqual(['not_allowed', expect.stringContaining('manager')])

  await mustBe(
    200,
    owner.patch(`/v1/people/${manager.personId}`, { active: false }, { version: 1 }),
  )
  const { status, body } = await approve(owner, run)
  expect([status, body.detail]).toEqual([
    403,
    expect.stringContaining('请企业所有者先邀请一位经理'),
  ])
  // Whom the owner invites may approve it: there is a way on.
  const second = await bringIn(owner, 'second@ash.example', 'manager')
  await mustBe(200, approve(second, run))
})

test('where all who may approve are paid by the month, one of them is paid apart first, and approves it then', async () => {
  const elder = await decidedCompany('elder')
  const { owner, manager, finance } = elder
  const hr = await elder.as('hr')
  for (const person of [owner, manager])
    await employ(hr, person, { from: '2026-10-01', status: 'probation' })
  const month = (
    await mustBe<PayRunView>(200, calculate(finance, await startRun(elder, '2026-10')))
  ).body
  const approvers = async (run: PayRunView) =>
    (await mustBe<PayApprovers>(200, finance.get(`/v1/pay-runs/${run.id}/approvers`))).body
  const { people, wayOut } = await approvers(month)
  expect(new Map(people.map(({ personId, barredBy }) => [personId, barredBy]))).toEqual(
    new Map([
      [manager.personId, 'own_pay'],
      // Who wrote down the welder's employment, and the newcomer's.
      [owner.personId, 'employment'],
    ]),
  )
  expect(wayOut).toMatchObject({ personId: manager.personId, personName: 'manager' })
  const refused = await approve(manager, month)
  expect([refused.status, refused.body.detail]).toEqual([
    403,
    expect.stringContaining('可以先单独核算manager的工资'),
  ])

  // The way that is named is there.
  const apart = { reason: '批准人的工资单独核算', personIds: [wayOut?.personId] }
  const started = await mustBe<PayRunView>(
    201,
    finance.post('/v1/pay-runs', { month: '2026-10', apart }),
  )
  const theirs = (await mustBe<PayRunView>(200, calculate(finance, started.body))).body
  expect((await approvers(theirs)).wayOut).toBe(null)
  await mustBe(200, approve(owner, theirs))
  const stale = (await mustBe<PayRunView>(200, finance.get(`/v1/pay-runs/${month.id}`))).body
  expect(stale.factsChanged).toBe(true)
  const again = (await mustBe<PayRunView>(200, calculate(finance, stale))).body
  expect((await slipsOf(finance, again)).map(({ personId }) => personId)).not.toContain(
    manager.personId,
  )
  await mustBe(200, approve(manager, again))
})

test('no such way is named that leads nowhere: somebody else has to approve what is paid apart', async () => {
  const box = await decidedCompany('box')
  const { owner, manager, finance } = box
  // The owner wrote down the manager's employment too, so nobody else has looked at it.
  await employ(owner, manager, { from: '2026-10-01', status: 'probation' })
  const run = (await mustBe<PayRunView>(200, calculate(finance, await startRun(box, '2026-10'))))
    .body
  const told = await mustBe<PayApprovers>(200, finance.get(`/v1/pay-runs/${run.id}/approvers`))
  expect(told.body.people.map(({ barredBy }) => barredBy).sort()).toEqual(['employment', 'own_pay'])
  expect(told.body.wayOut).toBe(null)
})
