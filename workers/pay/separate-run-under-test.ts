import type {
  HeldPayoutView,
  PayApprovers,
  PayComparison,
  PayLineView,
  PayRunView,
  ProblemView,
  SettlementView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { amounts, approve, calculate, decidedCompany, slipOf, slipsOf, startRun } from './paying'

/** What is claimed of paying somebody's month apart: the welder leaves on 15 October. */
export function separateRunClaims(): void {
  describe('a separate run', () => {
    let ivy: PayingCompany
    let moss: PayingCompany
    let apart: PayRunView
    let october: PayRunView
    let late: PayRunView
    let paidWhole: string

    const start = (personIds: readonly string[], reason = '离职结清', of = ivy) =>
      of.finance.post<PayRunView & ProblemView>('/v1/pay-runs', {
        month: '2026-10',
        apart: { reason, personIds },
      })
    const calculated = async (run: PayRunView, of = ivy): Promise<PayRunView> =>
      (await mustBe<PayRunView>(200, calculate(of.finance, run))).body
    const approved = async (run: PayRunView, of = ivy): Promise<PayRunView> =>
      (await mustBe<PayRunView>(200, approve(of.manager, run))).body
    const reward = async (amount: string, month = '2026-10', of = ivy) =>
      (
        await mustBe<PayLineView>(
          201,
          of.finance.post('/v1/pay-lines', {
            personId: of.welder.personId,
            month,
            kind: 'reward',
            amount,
            reason: `抢修 ${amount}`,
          }),
        )
      ).body
    const read = async ({ id }: PayRunView) =>
      (await mustBe<PayRunView>(200, ivy.finance.get(`/v1/pay-runs/${id}`))).body
    const approvers = async ({ id }: PayRunView) =>
      (await mustBe<PayApprovers>(200, ivy.finance.get(`/v1/pay-runs/${id}/approvers`))).body
    const mayBeApprovedFrom = async (run: PayRunView) => (await approvers(run)).fromDay
    const barred = async (run: PayRunView) =>
      new Map((await approvers(run)).people.map((each) => [each.personId, each.barredBy]))
    const entries = async (of = ivy) =>
      (
        await of.finance.get<{ items: SettlementView[] }>(
          `/v1/projects/${of.project.id}/settlements/${of.welder.personId}`,
        )
      ).body.items
    const completed = ({ project: { id, version }, owner }: PayingCompany) =>
      mustBe(
        200,
        owner.post(
          `/v1/projects/${id}/completion`,
          { on: '2026-10-20', reason: '验收' },
          { version },
        ),
      )

    beforeAll(async () => {
      ;[ivy, moss] = [await decidedCompany('ivy'), await decidedCompany('moss')]
      for (const { owner, welder } of [ivy, moss]) {
        await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
        await employ(owner, welder, { from: '2026-10-16', status: 'left' })
      }
    })

    test('pays whom it names before the month, from their last day on', async () => {
      const hand = await bringIn(ivy.owner, 'hand@ivy.example', 'engineer')
      await employ(ivy.owner, hand, { from: '2026-10-01', status: 'contractor' })
      await employ(ivy.owner, hand, { from: '2026-10-11', status: 'left' })
      const ofContract = await mustBe<PayRunView>(201, start([hand.personId], '合同到期'))
      expect(await mayBeApprovedFrom(ofContract.body)).toBe('2026-10-10')

      const refused = await start([
        ...[ivy.welder, moss.welder, ivy.manager].map(({ personId }) => personId),
      ])
      expect(refused.body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/apart/personIds/1', 'not_employed'],
        ['/apart/personIds/2', 'not_employed'],
      ])
      const early = await reward('1000')
      apart = await calculated((await mustBe<PayRunView>(201, start([ivy.welder.personId]))).body)
      expect(apart.apart).toMatchObject({ n: 2, reason: '离职结清', overtaken: false })
      expect(apart.apart?.people.map(({ personId }) => personId)).toEqual([ivy.welder.personId])
      expect(apart.blocking).toEqual([])
      expect([apart.slipCount, await mayBeApprovedFrom(apart)]).toEqual([1, '2026-10-15'])

      apart = await approved(apart)
      const slip = await slipOf(ivy.welder, apart, ivy.welder.personId)
      expect([slip.row.apart, slip.row.correction]).toEqual([2, null])
      expect(amounts(slip)).toContainEqual(['commission', '618.60'])
      expect(amounts(slip)).toContainEqual(['reward', '1000.00'])
      expect((await entries()).map(({ payRunId }) => payRunId)).toEqual([apart.id])
      // The month is as open as it was.
      await mustBe(200, ivy.finance.post(`/v1/pay-lines/${early.id}/reversal`, { reason: '记错' }))
      await reward('150')
      await completed(ivy)
    })

    test('leaves to the month’s own run what is due beside, and to later pay what was too much', async () => {
      const second = await bringIn(ivy.owner, 'second@ivy.example', 'manager')
      const part = { kind: 'people', personIds: [ivy.welder.personId] }
      const days = { from: '2026-10-08', to: '2026-10-09', cause: '缺料' }
      await mustBe(201, second.post('/v1/stoppages', { part, ...days }))
      late = await calculated(
        (await mustBe<PayRunView>(201, start([ivy.newcomer.personId], '提前发'))).body,
      )
      expect([late.apart?.n, await mayBeApprovedFrom(late)]).toEqual([3, '2026-10-31'])
      october = await calculated(await startRun(ivy, '2026-10'))
      expect(await mayBeApprovedFrom(october)).toBe('2026-10-31')
      const bars = await Promise.all([late, october].map(barred))
      // It is the welder’s shutdown, and the first of them does not pay the welder.
      expect(bars.map((each) => each.get(second.personId))).toEqual([null, 'stoppage'])
      const theirs = await slipOf(ivy.finance, october, ivy.welder.personId)
      expect(amounts(theirs)).toEqual([
        // 90 % of 1031 once the project is completed, less the 60 % that was paid apart.
        ['commission', '309.30'],
        ['reward', '150.00'],
        ['reward', '-1000.00'],
      ])
      const whole = await slipOf(ivy.finance, october, ivy.newcomer.personId)
      expect(whole.lines.map(({ code }) => code)).toContain('base')

      paidWhole = whole.row.payable.amount
      october = await approved(october)
      expect((await entries()).map(({ payRunId, paid }) => [payRunId, paid.amount])).toEqual([
        [apart.id, '618.60'],
        [october.id, '309.30'],
      ])
      const hr = await ivy.as('hr')
      const account = { bank: '江州银行', number: '62220001', holder: 'newcomer' }
      await mustBe(201, hr.post(`/v1/people/${ivy.newcomer.personId}/bank-accounts`, account))
      const file = await mustBe<string>(
        200,
        ivy.finance.get(`/v1/pay-runs/${october.id}/bank-file.csv`),
      )
      expect(file.body).toContain(whole.row.payable.amount)
      expect(file.body).not.toContain('540.70')
    })

    test('is overtaken by the month, which is corrected from then on', async () => {
      expect((await read(late)).apart?.overtaken).toBe(true)
      const seen = await read(late)
      for (const answer of [
        await approve(ivy.manager, seen),
        await start([ivy.newcomer.personId]),
        await ivy.finance.post(`/v1/pay-runs/${apart.id}/corrections`, {
          reason: '漏',
          paidWith: 'own',
        }),
      ])
        expect(answer.status).toBe(409)
      const correction = await mustBe<PayRunView>(
        201,
        ivy.finance.post(`/v1/pay-runs/${october.id}/corrections`, {
          reason: '漏',
          paidWith: 'own',
        }),
      )
      expect(correction.body.correction?.n).toBe(1)
      const again = await calculated(correction.body)
      expect([again.slipCount, again.total?.amount]).toEqual([0, '0.00'])
      expect(await slipsOf(ivy.welder, late)).toEqual([])

      // Whose month comes to nothing since owes all of it; whoever corrected that does not approve.
      const path = `/v1/people/${ivy.newcomer.personId}/employments/2026-10-01/correction` as const
      const instead = { from: '2026-11-01', status: 'probation' }
      const moved = { instead, reason: '11 月才到岗' }
      await mustBe(200, ivy.owner.post(path, moved, { version: 1 }))
      const taken = await calculated(again)
      expect(await slipsOf(ivy.finance, taken)).toMatchObject([
        { personId: ivy.newcomer.personId, payable: { amount: `-${paidWhole}` } },
      ])
      expect((await barred(taken)).get(ivy.owner.personId)).toBe('employment')
    })

    test('and what is held is released, and another month corrected, in between: each once', async () => {
      const september = await approved(
        await calculated(await startRun(moss, '2026-09'), moss),
        moss,
      )
      const [one, other] = await Promise.all([
        mustBe<PayRunView>(201, start([moss.welder.personId], '离职', moss)),
        mustBe<PayRunView>(201, start([moss.newcomer.personId], '提前', moss)),
      ])
      expect([one.body.apart?.n, other.body.apart?.n].sort()).toEqual([1, 2])
      const first = await approved(await calculated(one.body, moss), moss)
      await completed(moss)
      const path = `/v1/people/${moss.welder.personId}` as const
      await mustBe(200, moss.owner.patch(path, { active: false }, { version: 1 }))
      const theirs = { personId: moss.welder.personId, projectId: moss.project.id }
      const payout = await mustBe<HeldPayoutView>(
        201,
        moss.finance.post('/v1/held-payouts', theirs),
      )
      const { id, version } = payout.body
      const granted = moss.manager.post(
        `/v1/held-payouts/${id}/decision`,
        { approved: true },
        { version },
      )
      await mustBe(200, granted)

      const open = await mustBe<PayRunView>(
        201,
        moss.finance.post(`/v1/pay-runs/${september.id}/corrections`, {
          ...{ reason: '漏记', paidWith: 'next' },
        }),
      )
      await reward('200', '2026-09', moss)
      await approved(await calculated(open.body, moss), moss)

      const own = await approved(await calculated(await startRun(moss, '2026-10'), moss), moss)
      // Nothing of October is due any more: what September owed is paid all the same.
      const slip = await slipOf(moss.finance, own, moss.welder.personId)
      expect(amounts(slip)).toEqual([['correction', '200.00']])
      expect((await entries(moss)).map(({ payRunId, paid }) => [payRunId, paid.amount])).toEqual([
        [first.id, '618.60'],
        [null, '309.30'],
        [own.id, '0.00'],
      ])
      const again = await mustBe<PayRunView>(
        201,
        moss.finance.post(`/v1/pay-runs/${own.id}/corrections`, { reason: '查', paidWith: 'own' }),
      )
      expect((await calculated(again.body, moss)).slipCount).toBe(0)
      const beside = await mustBe<PayComparison>(
        200,
        moss.finance.get(`/v1/pay-runs/${own.id}/comparison`),
      )
      const row = beside.body.items.find(({ personId }) => personId === moss.welder.personId)
      expect(row?.lines.map(({ code }) => code)).toContain('commission')
      expect(row?.lines.find(({ code }) => code === 'commission')?.is?.amount).toBe('618.60')
    })
  })
}
