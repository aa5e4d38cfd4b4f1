import type { PayRunView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { payingCompany, verified } from '../journeys/paying-company'
import { publishAccepted, withoutApproval } from '../rulebook/asking-under-test'
import { calculate, startRun, TODAY } from './paying'

test('a company whose rules hold only from a later day on is told which, and makes them hold before it', async () => {
  const late = await payingCompany('late', [])
  await verified(late, { month: '2026-10' })
  await mustBe(201, late.owner.post('/v1/packs/R19/adoption'))
  const run = await startRun(late, '2026-10')
  const { status, body } = await calculate(late.finance, run)
  expect([status, body.refusal?.code]).toEqual([422, 'no_rules'])
  expect(body.refusal?.message.zh).toContain(`自 ${TODAY} 起才生效，不适用于 2026-10`)
  expect(body.refusal?.message.en).toContain('change it as from 2026-10-01 or before')

  const sets = (await late.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')).body.items
  const id = sets.find(({ kind }) => kind === 'pay')?.id
  expect(body.refusal?.ruleSetId).toBe(id)
  await withoutApproval(late, late.finance)
  const { body: set } = await late.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
  // What they say stays as it is.
  await publishAccepted(late, set, {
    rules: set.rules,
    note: '自 10 月起施行',
    validFrom: '2026-09-30T16:00:00.000Z',
    retroactiveReason: '此前已按本制度办理',
  })
  const again = (await mustBe<PayRunView>(200, calculate(late.finance, run))).body
  const missing = again.blocking.find(({ personId }) => personId === late.welder.personId)
  const rates = sets.find(({ kind }) => kind === 'piecework')
  expect(missing?.refusal).toMatchObject({
    ...{ code: 'no_rules', ruleSetId: rates?.id },
    message: { zh: expect.stringContaining(`自 ${TODAY} 起才生效`) },
  })
})
