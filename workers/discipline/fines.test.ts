import type { DisciplineCaseView, PayLineView, ProblemView } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany } from '../journeys/paying-company'
import { slower } from '../journeys/slower'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { decideCase } from './decide-case'

type Case = DisciplineCaseView & ProblemView

/** The welder's November is 1700 + 500 = 2200.00; a fine of the company's is 200.00. */
let lime: PayingCompany
let hr: Person
let lead: Person
const MONTH = '2026-11'
const ON = '2026-11-30'
const FINE = { outcome: 'sanctioned', step: 'fine', text: '已核实。' } as const

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${ON}T02:00:00Z`) })
  lime = await payingCompany('lime')
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, lime.owner.post('/v1/packs/R12/adoption', { settle }))
  hr = await lime.as('hr')
  lead = await lime.as('lead')
  await withoutApproval(lime, hr)
  await decideAll(lime.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  await decideAll(lime.owner, 'discipline', {
    'discipline.ladder': ['criticism', 'warning', 'fine', 'dismissal'],
    'discipline.counts_for': 12,
  })
  const ruleSet = await ruleSetOf(lime, 'discipline')
  const fine = { on: true, fen: 200_00 }
  const rules = { ...(ruleSet.rules as object), ladder: ['criticism', 'fine'], fine }
  await publishAccepted(lime, ruleSet, { rules, note: 'Fines, as counsel agreed' })
})
afterAll(() => void vi.useRealTimers())

const answered = async (): Promise<DisciplineCaseView> => {
  const { body } = await mustBe<Case>(
    201,
    lead.post('/v1/discipline-cases', {
      ...{ personId: lime.welder.personId, breach: 'late', on: ON, serious: true },
      ...{ account: '9:40 到岗', replyBy: '2026-12-01' },
    }),
  )
  const reply = { text: '地铁故障。' }
  const at = `/v1/discipline-cases/${body.id}/reply` as const
  return (await mustBe<Case>(200, lime.welder.post(at, reply, { version: body.version }))).body
}
const decide = ({ id, version }: DisciplineCaseView) =>
  hr.post<Case>(`/v1/discipline-cases/${id}/verdict`, FINE, { version })
const penalty = async (amount: string) =>
  (
    await mustBe<PayLineView>(
      201,
      lime.finance.post('/v1/pay-lines', {
        ...{ personId: lime.welder.personId, month: MONTH, kind: 'penalty', amount },
        reason: '损坏工具',
      }),
    )
  ).body
const takeBack = ({ id }: PayLineView) =>
  mustBe(200, lime.owner.post(`/v1/pay-lines/${id}/reversal`, { reason: '查无此事' }))

test('a case is not decided by a fine that the month cannot carry, nor one that another was faster than', async () => {
  const view = await answered()
  const first = await penalty('2000.01')
  const { status, body } = await decide(view)
  expect([status, body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
    422,
    [['/step', 'above_limit']],
  ])
  await takeBack(first)

  let meanwhile: PayLineView | undefined
  const late = await slower(hr, async () => {
    meanwhile = await penalty('2000.01')
  })
  await expect(decideCase(late, view.id, view.version, FINE)).rejects.toMatchObject({
    ...{ code: 'wrong_state', details: { detail: { zh: expect.stringContaining('刚刚有变动') } } },
  })
  const { body: open } = await hr.get<DisciplineCaseView>(`/v1/discipline-cases/${view.id}`)
  expect([open.state, open.version]).toEqual(['open', view.version])

  await takeBack(meanwhile as PayLineView)
  await penalty('2000')
  expect((await mustBe<Case>(200, decide(view))).body.verdict?.fine?.amount).toBe('200.00')
})
