import type { PayRunView, QuantityLine, QuantityView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany, verified } from '../journeys/paying-company'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { of } from './held-under-test'
import { amounts, approve, calculate, slipOf } from './paying'

const line = (diameterMm: number, metres: string, scope: QuantityLine['scope']): QuantityLine => ({
  ...{ medium: 'supply', diameterMm, metres, scope },
  ...{ role: 'first', innerWeld: false },
})
const AUGUST = '2026-08'
/** 310.5 m at 1.00 × 2 are 621.00, 100 m at 0.50 are 50.00. */
const MOST = [line(200, '310.5', 'install')]
const LITTLE = [line(110, '100', 'weld')]

/** A company whose welder earned 671.00 in August, on a project that was completed and settled in September. */
const completedSince = async (handle: string, mode: 'cumulative' | 'lump_at_completion') => {
  const company = await payingCompany(handle)
  await decideAll(company.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  if (mode !== 'cumulative') {
    await withoutApproval(company, company.finance)
    const set = await ruleSetOf(company, 'piecework')
    const rules = set.rules as { stages: object }
    await publishAccepted(company, set, {
      rules: { ...rules, stages: { ...rules.stages, mode } },
      note: 'At completion',
      validFrom: '2026-07-31T16:00:00.000Z',
      retroactiveReason: 'Agreed in July',
    })
  }
  const most = await verified(company, { month: AUGUST, lines: MOST })
  const little = await verified(company, { month: AUGUST, lines: LITTLE })
  const { approved, calculated, completed, ledger } = of(() => company)
  const august = await approved(AUGUST)
  await mustBe(200, completed({ on: '2026-09-10' }))
  const september = await approved('2026-09')
  return { ...{ company, most, little, august, september }, approved, calculated, ledger }
}
type Completed = Awaited<ReturnType<typeof completedSince>>

const takeBack = ({ owner }: PayingCompany, { id, version }: QuantityView) =>
  mustBe(200, owner.post(`/v1/quantities/${id}/withdrawal`, { reason: '重复申报' }, { version }))
const started = async ({ company, august }: Completed): Promise<PayRunView> => {
  const wish = { reason: '多报', paidWith: 'next' }
  const at = `/v1/pay-runs/${august.id}/corrections` as const
  return (await mustBe<PayRunView>(201, company.finance.post(at, wish))).body
}
const calculatedAnew = async ({ company }: Completed, run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, calculate(company.finance, run))).body
const linesOf = async ({ company }: Completed, run: PayRunView) =>
  amounts(await slipOf(company.finance, run, company.welder.personId))
const inLedger = async ({ company, ledger }: Completed) =>
  (await ledger(company.finance)).body.items.map(({ earned, paid, heldAfter }) => [
    ...[earned.amount, paid.amount, heldAfter.amount],
  ])

/** What is claimed of work that is taken back once its project was completed, and settled as such. */
export function takenBackSinceClaims(): void {
  describe('work taken back after its project was completed', () => {
    let yarrow: Completed
    let first: PayRunView

    beforeAll(async () => {
      yarrow = await completedSince('yarrow', 'cumulative')
    })

    test('is taken off at the share of the stage by now, and the slip and the ledger say why', async () => {
      // 60 % of 671.00, and 90 %.
      expect(await inLedger(yarrow)).toEqual([
        ['671.00', '402.60', '268.40'],
        ['0.00', '201.30', '67.10'],
      ])
      const open = await started(yarrow)
      await takeBack(yarrow.company, yarrow.little)
      first = await calculatedAnew(yarrow, open)
      expect(first.blocking).toEqual([])
      const { company, ledger } = yarrow
      const slip = await slipOf(company.finance, first, company.welder.personId)
      expect(amounts(slip)).toEqual([['commission', '-45.00']])
      const { trace } = slip.lines[0]?.explanation ?? {}
      expect(trace?.because?.zh).toContain('357.60 − 402.60 = -45.00')
      expect(trace?.of?.[0]).toMatchObject({
        because: { zh: '372.60 − 15.00 = 357.60' },
        of: [
          { value: 372_60 },
          {
            name: { zh: 'Harbour main' },
            of: [
              {
                value: -15_00,
                because: { zh: expect.stringContaining('621.00 × 90% = 558.90') },
                clauses: ['R19.15.6', 'R19.15.7'],
              },
            ],
          },
        ],
      })
      await mustBe(200, approve(company.manager, first))
      expect((await inLedger(yarrow)).at(-1)).toEqual(['-50.00', '-45.00', '62.10'])
      const entry = (await ledger(company.welder)).body.items.at(-1)
      expect(entry).toMatchObject({
        stage: 'at_work',
        explanation: {
          trace: { value: -45_00, because: { zh: '-30.00 − 15.00 = -45.00' } },
          rules: [{ kind: 'piecework' }],
        },
      })
    })

    test('is owed and taken off the next month, which nothing blocks, and corrected once', async () => {
      const again = await calculatedAnew(yarrow, await started(yarrow))
      expect([again.slipCount, again.total?.amount]).toEqual([0, '0.00'])
      await mustBe(200, approve(yarrow.company.manager, again))
      const october = await yarrow.approved('2026-10')
      const lines = await linesOf(yarrow, october)
      expect(lines).toContainEqual(['commission', '0.00'])
      expect(lines).toContainEqual(['correction', '-45.00'])
      expect(await inLedger(yarrow)).toHaveLength(3)
    })

    test('may be most of it: 50.00 that are left have 45.00 counted, and 5.00 are held', async () => {
      const open = await started(yarrow)
      await takeBack(yarrow.company, yarrow.most)
      await verified(yarrow.company, { month: AUGUST, lines: LITTLE })
      const run = await calculatedAnew(yarrow, open)
      expect(run.blocking).toEqual([])
      expect(await linesOf(yarrow, run)).toEqual([['commission', '-513.90']])
      await mustBe(200, approve(yarrow.company.manager, run))
      expect((await inLedger(yarrow)).at(-1)).toEqual(['-571.00', '-513.90', '5.00'])
    })

    test('or all of it, which leaves nothing counted', async () => {
      const open = await started(yarrow)
      const { items } = (
        await yarrow.company.owner.get<{ items: QuantityView[] }>('/v1/quantities')
      ).body
      const last = items.find(({ state }) => state === 'verified')
      await takeBack(yarrow.company, last as QuantityView)
      const run = await calculatedAnew(yarrow, open)
      expect(await linesOf(yarrow, run)).toEqual([['commission', '-45.00']])
      await mustBe(200, approve(yarrow.company.manager, run))
      expect((await inLedger(yarrow)).at(-1)).toEqual(['-50.00', '-45.00', '0.00'])
    })

    test('is taken off where its own month had counted nothing before completion', async () => {
      const teasel = await completedSince('teasel', 'lump_at_completion')
      expect(await inLedger(teasel)).toEqual([
        ['671.00', '0.00', '671.00'],
        ['0.00', '603.90', '67.10'],
      ])
      const open = await started(teasel)
      await takeBack(teasel.company, teasel.little)
      const run = await calculatedAnew(teasel, open)
      expect(await linesOf(teasel, run)).toEqual([['commission', '-45.00']])
      await mustBe(200, approve(teasel.company.manager, run))
      expect((await inLedger(teasel)).at(-1)).toEqual(['-50.00', '-45.00', '62.10'])
      expect((await teasel.calculated('2026-10')).blocking).toEqual([])
    })
  })
}
