import type { PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { approve, calculate, decidedCompany, startRun } from './paying'

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
