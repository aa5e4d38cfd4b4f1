import type { PayRunView, ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ, verified } from '../journeys/paying-company'
import { amounts, approve, calculate, decidedCompany, slipOf, startRun } from './paying'

test('work after somebody’s last day stops the run and says so; a level changed in mid-month asks', async () => {
  const fir = await decidedCompany('fir')
  const lead = await fir.as('lead')
  await employ(fir.owner, lead, { from: '2026-05-01', status: 'probation' })
  await verified(fir, { month: '2026-11', personId: lead.personId })
  // They had left before: the month cannot pay what was verified.
  await employ(fir.owner, lead, { from: '2026-10-31', status: 'left' })
  await mustBe(
    201,
    fir.owner.post(`/v1/people/${fir.welder.personId}/employments`, {
      from: '2026-11-16',
      status: 'confirmed',
      level: 2,
    }),
  )
  const { body } = await calculate(fir.finance, await startRun(fir, '2026-11'))
  const reasons = new Map(body.blocking.map(({ personId, refusal }) => [personId, refusal.code]))
  expect(reasons.get(lead.personId)).toBe('has_left')
  const held = body.blocking.find(({ personId }) => personId === lead.personId)?.refusal
  expect(held?.message.zh).toMatch(/^已于 2026-10-30 离职.*工程量.*撤回/)
  expect(held?.details).toMatchObject({ month: '2026-11', work: true, lines: false })
  expect(reasons.get(fir.welder.personId)).toBe('undecided')
  const asked = body.blocking.find(({ personId }) => personId === fir.welder.personId)
  expect(asked?.refusal.question).toBe('pay.change_in_month')

  await decideAll(fir.owner, 'pay', {
    'pay.change_in_month': 'by_stretch',
    'pay.proration_basis': 'calendar_days',
  })
  const { body: again } = await calculate(fir.finance, body)
  expect(again.blocking.map(({ personId }) => personId)).toEqual([lead.personId])
  // 15 days at level 3, 15 at level 2: 1700 × 15 ÷ 30 and 1500 × 15 ÷ 30.
  const slip = await slipOf(fir.finance, again, fir.welder.personId)
  expect(amounts(slip)).toEqual([
    ['base', '850.00'],
    ['field_allowance', '250.00'],
    ['base', '750.00'],
    ['field_allowance', '250.00'],
    ['commission', '0.00'],
    ['top_up', '0.00'],
  ])
})

test('a separate run that has nothing to pay is neither worked out nor approved', async () => {
  const ivy = await decidedCompany('ivy')
  const { owner, finance, manager, welder } = ivy
  const hand = await bringIn(owner, 'hand@ivy.example', 'engineer')
  await employ(owner, hand, { from: '2026-10-01', status: 'contractor' })
  const apart = async ({ personId }: Person) => {
    const wish = { month: '2026-10', apart: { reason: '提前发', personIds: [personId] } }
    return (await mustBe<PayRunView>(201, finance.post('/v1/pay-runs', wish))).body
  }
  const said = ({ status, body }: { status: number; body: ProblemView }) => [status, body.detail]
  const nothing = [409, expect.stringContaining('没有要发的')]
  expect(said(await calculate(finance, await apart(hand)))).toEqual(nothing)
  // Both find the welder’s month to pay; the second has none left once the first is approved.
  const [first, second] = [await apart(welder), await apart(welder)]
  const { body: late } = await mustBe<PayRunView>(200, calculate(finance, second))
  const { body: early } = await mustBe<PayRunView>(200, calculate(finance, first))
  await mustBe(200, approve(manager, early))
  expect(said(await approve(manager, late))).toEqual(nothing)
})
