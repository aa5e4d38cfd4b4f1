import type { PayLineView, PayRunView, ProblemView, TraceView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { questionOf } from '../rulebook/asking-under-test'
import { calculate, decidedCompany, flat, slipOf, startRun } from './paying'

let acme: PayingCompany
let october: PayRunView

const REWARD = { month: '2026-10', kind: 'reward', amount: '200.00', reason: '月度优秀员工奖' }

const newcomersLine = async (code: string): Promise<TraceView | undefined> => {
  const { lines } = await slipOf(acme.finance, october, acme.newcomer.personId)
  return lines.find((line) => line.code === code)?.explanation.trace
}

beforeAll(async () => {
  acme = await decidedCompany('acme', true)
  const { personId } = acme.newcomer
  await mustBe(201, acme.finance.post('/v1/pay-lines', { ...REWARD, personId, clause: 'R19.12' }))
  const run = await startRun(acme, '2026-10')
  october = (await mustBe(200, calculate(acme.finance, run))).body
})

test('a reward says who recorded it and under which clause, in the list and on the slip', async () => {
  const { body } = await acme.finance.get<{ items: PayLineView[] }>('/v1/pay-lines')
  expect(body.items).toMatchObject([
    { reason: REWARD.reason, clause: 'R19.12', recordedBy: 'finance' },
  ])
  const [line] = body.items
  const step = await newcomersLine('reward')
  expect(step?.clauses).toEqual(['R19.12'])
  expect(step?.because?.zh).toMatch(/^finance \d{4}-\d{2}-\d{2} 记录：月度优秀员工奖$/)
  expect(Date.parse(line?.recordedAt ?? '')).toBeGreaterThan(0)
})

test('a clause that the company’s regulations do not have is refused', async () => {
  const { personId } = acme.newcomer
  const wish = { ...REWARD, personId, clause: 'R99.1' }
  const { status, body } = await acme.finance.post<ProblemView>('/v1/pay-lines', wish)
  expect([status, body.errors?.[0]]).toMatchObject([
    422,
    { pointer: '/clause', code: 'no_such_clause' },
  ])
})

test('a top-up on probation leads to the decision that it comes from, with who made it and why', async () => {
  const question = await questionOf(acme, 'pay', 'pay.guarantee_covers_probation')
  const steps = flat(await newcomersLine('top_up')).filter(({ decision }) => decision)
  const mine = steps.find(({ decision }) => decision === question.id)
  expect(mine).toMatchObject({
    name: { zh: '公司决定：包括', en: 'The company decided: Yes' },
    value: Date.parse(question.decision?.decidedAt ?? ''),
    unit: 'instant',
    rule: '/guarantee/coversProbation',
  })
  expect(mine?.because?.zh).toContain(`${question.decision?.decidedBy}决定，理由：`)
  expect(mine?.because?.zh).toContain(question.decision?.reason)
})
