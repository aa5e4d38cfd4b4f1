import type {
  PayRunView,
  PaySlipRow,
  PaySlipView,
  ProjectView,
  QuantityView,
  RuleSetSummary,
} from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { mustBe, type Person } from './front-door'
import { handedOver } from './handed-over'
import { ask, clausesIn, type List, MONTH, mustWork, type Story } from './story'

/** A pay run for a welder and a probationer, from blocked to approved. */
export const payChapter = (story: () => Story) =>
  describe('the pay of the month', () => {
    let runId: string
    let finance: Person
    let manager: Person

    const run = () => ask<PayRunView>(finance, `/v1/pay-runs/${runId}`)
    const calculate = async () =>
      mustWork(
        finance.post(`/v1/pay-runs/${runId}/calculation`, undefined, {
          version: (await run()).version,
        }),
      )
    const slipOf = async (person: Person) => {
      const { items } = await ask<List<PaySlipRow>>(person, `/v1/pay-slips?month=${MONTH}`)
      return ask<PaySlipView>(person, `/v1/pay-slips/${items[0]?.id}`)
    }

    test('rests on verified quantities and on how people are employed', async () => {
      const { owner } = story().company
      finance = await story().company.as('finance')
      const hire = (person: Person, json: unknown) =>
        mustWork(owner.post(`/v1/people/${person.personId}/employments`, json))
      await hire(story().welder, { from: '2025-01-01', status: 'confirmed', level: 3 })
      await hire(story().beginner, { from: '2026-09-01', status: 'probation' })
      const project = await mustWork<ProjectView>(
        owner.post<ProjectView>('/v1/projects', {
          name: '临江新区给水管网',
          customerId: story().customer.id,
          responsibleId: story().welder.personId,
        }),
      )
      manager = await story().company.as('manager')
      await handedOver({ owner, manager, welder: story().welder }, project.body.id)
      const line = { medium: 'supply', role: 'first', innerWeld: false }
      const reported = await mustWork<QuantityView>(
        story().welder.post<QuantityView>('/v1/quantities', {
          projectId: project.body.id,
          personId: story().welder.personId,
          month: MONTH,
          lines: [
            { ...line, diameterMm: 110, metres: '820', scope: 'weld' },
            { ...line, diameterMm: 200, metres: '310.5', scope: 'install' },
          ],
        }),
      )
      const { id, version } = reported.body
      await mustWork(manager.post(`/v1/quantities/${id}/verification`, undefined, { version }))
    })

    test('is blocked, person by person, until the company has decided what the text leaves open', async () => {
      const started = await mustWork<PayRunView>(
        finance.post<PayRunView>('/v1/pay-runs', { month: MONTH }),
      )
      runId = started.body.id
      await calculate()
      const { state, blocking } = await run()
      expect(state).toBe('draft')
      expect(blocking.map(({ personId }) => personId).sort()).toEqual(
        [story().welder.personId, story().beginner.personId].sort(),
      )
      const asked = blocking.find(({ personId }) => personId === story().welder.personId)
      expect(asked?.refusal).toMatchObject({
        code: 'undecided',
        questionId: (await story().question('R19', 'pay.guarantee_reading')).id,
      })
    })

    test('is calculated by one and approved by another', async () => {
      await story().decide('R19', 'pay.guarantee_reading', 'before_rewards')
      await story().decide('R19', 'pay.guarantee_covers_probation', false)
      await calculate()
      const calculated = await run()
      expect(calculated).toMatchObject({ state: 'calculated', slipCount: 2, blocking: [] })
      // 2 818.60 for the welder and 1 800.00 for the probationer.
      expect(calculated.total).toEqual({ amount: '4618.60', currency: 'CNY' })
      const { version } = calculated
      const { owner } = story().company
      await mustBe(403, finance.post(`/v1/pay-runs/${runId}/approval`, undefined, { version }))
      // The owner wrote down how both are employed.
      await mustBe(403, owner.post(`/v1/pay-runs/${runId}/approval`, undefined, { version }))
      await mustWork(manager.post(`/v1/pay-runs/${runId}/approval`, undefined, { version }))
      await mustBe(
        409,
        finance.post(`/v1/pay-runs/${runId}/calculation`, undefined, {
          version: (await run()).version,
        }),
      )
    })

    test('gives a welder 2818.60, each line down to its clause', async () => {
      const slip = await slipOf(story().welder)
      // 820 m × 0.50 = 410.00; 310.5 m × 1.00 × 2 = 621.00; 60 % of 1031.00 = 618.60;
      // 1700.00 + 500.00 + 618.60 = 2818.60.
      expect(slip.row.payable).toEqual({ amount: '2818.60', currency: 'CNY' })
      expect(slip.payableInCapitals).toBe('贰仟捌佰壹拾捌元陆角整')
      const paid = slip.lines.filter(({ amount }) => amount.amount !== '0.00')
      expect(paid.map(({ amount }) => amount.amount)).toEqual(['1700.00', '500.00', '618.60'])
      const commission = paid.at(-1)?.explanation
      expect(clausesIn(commission?.trace).join(' ')).toMatch(/R19\.14/)
      expect(clausesIn(commission?.trace).join(' ')).toMatch(/R19\.15/)
      expect(commission?.rules.map(({ kind }) => kind)).toContain('piecework')
    })

    test('gives a probationer 1800.00, and shows nobody another’s slip', async () => {
      const slip = await slipOf(story().beginner)
      expect(slip.row.payable.amount).toBe('1800.00')
      const theirs = (await slipOf(story().welder)).row.id
      expect((await story().beginner.get(`/v1/pay-slips/${theirs}`)).status).toBe(404)
    })

    test('was decided by rules that the company can look up', async () => {
      const { items } = await ask<List<RuleSetSummary>>(story().company.owner, '/v1/rule-sets')
      const pay = items.find(({ kind }) => kind === 'pay')
      // Adopted as version 1; each of the two decisions wrote one more.
      expect(pay?.version).toBe(3)
    })
  })
