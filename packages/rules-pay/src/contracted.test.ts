import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import { contractedMonth, type Employed } from './month-employment'
import type { PayRules } from './rules'
import { starter } from './starter'

const june = { from: '2026-06-01', to: '2026-06-30' }
const pipe = { code: 'contract', name: words('承包', 'Contract') } as const
/** On a contract all of June, of which 1,500.00 was verified. */
const contractor: PayFacts = {
  ...{ status: 'contracted', level: null, period: june, worked: june },
  ...{ commissionFen: 0, dayRateFen: 0, fieldDays: null, furloughMonths: 0 },
  ...{ rewards: [], penalties: [] },
  besides: [{ ...pipe, fen: 1_500_00 }],
}
/** Nothing that the text leaves open is decided but what a guarantee is compared with. */
const rules: PayRules = {
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards' },
}
const slip = (facts: Partial<PayFacts>, changed: Partial<PayRules> = {}) => {
  const answer = decide({ ...rules, ...changed }, { ...contractor, ...facts })
  return answer.ok
    ? answer.value.decision.lines.map(({ code, amountFen }) => [code, amountFen])
    : (answer.refusal.question ?? answer.refusal.code)
}

test('a contract pays no wages, no allowance and no guarantee beside its money', () =>
  expect(slip({})).toEqual([['contract', 1_500_00]]))

test('a part month on a contract asks for no rule of part months: nothing of it is a part', () =>
  expect(slip({ worked: { from: '2026-06-16', to: '2026-06-30' } })).toEqual([
    ['contract', 1_500_00],
  ]))

test('a guaranteed contract is topped up to the guarantee by what its stages pay', () => {
  const staged = { guaranteed: true, commissionFen: 900_00, besides: undefined }
  expect(slip(staged)).toEqual([
    ['commission', 900_00],
    ['top_up', 1_100_00],
  ])
  expect(slip({ ...staged, worked: { from: '2026-06-16', to: '2026-06-30' } })).toBe(
    'pay.proration_basis',
  )
})

test('contract money beside wages leaves the guarantee as it is', () => {
  const wages = { status: 'confirmed', level: 1 } as const
  const fieldAllowance = { ...starter.fieldAllowance, condition: 'per_month' } as const
  // 1300 + 500, topped up by 200 whatever the contract pays.
  expect(slip(wages, { fieldAllowance })).toEqual([
    ['base', 1_300_00],
    ['field_allowance', 500_00],
    ['commission', 0],
    ['top_up', 200_00],
    ['contract', 1_500_00],
  ])
})

describe('a month that is part wages and part a guaranteed contract', () => {
  const mixed: Partial<PayFacts> = {
    ...{ status: 'confirmed', level: 1, besides: undefined },
    worked: { from: '2026-06-01', to: '2026-06-15' },
    contracted: [{ from: '2026-06-16', to: '2026-06-30' }],
  }
  const byDays: Partial<PayRules> = {
    prorationBasis: 'calendar_days',
    fieldAllowance: { ...starter.fieldAllowance, condition: 'per_month' },
  }
  const fixed = [
    ['base', 650_00],
    ['field_allowance', 250_00],
  ]
  test('is topped up to the guarantee as a whole, whatever of it the contract pays', () => {
    for (const commissionFen of [0, 180_00])
      expect(slip({ ...mixed, commissionFen }, byDays)).toEqual([
        ...[...fixed, ['commission', commissionFen]],
        ['top_up', 1_100_00 - commissionFen],
      ])
  })
  test('is guaranteed the part of the month that both are where they are not all of it', () => {
    const joined = { ...mixed, worked: { from: '2026-06-10', to: '2026-06-15' } }
    // 6 + 15 days of 30: 1400 are guaranteed; wages are 260 and 100.
    expect(slip(joined, byDays)).toContainEqual(['top_up', 1_040_00])
  })
  test('which, by 21.75 days, is the month to its weekdays', () =>
    expect(slip(mixed, { ...byDays, prorationBasis: '21.75' })).toContainEqual([
      'top_up',
      // 11 of 21.75 days: 657.47 and 252.87.
      2_000_00 - 657_47 - 252_87,
    ]))
  test('covers the contract also where it does not cover the probation before it', () => {
    const guarantee = { ...rules.guarantee, coversProbation: false }
    const onProbation = { ...mixed, status: 'probation' as const, level: null }
    // The contract's 15 of 30 days are guaranteed 1000, of which its money is 180.
    expect(
      slip(
        { ...onProbation, commissionFen: 180_00, releasedFen: 180_00 },
        { ...byDays, guarantee },
      ),
    ).toContainEqual(['top_up', 820_00])
  })
})

test('penalties take it no further than to nothing; the legal minimum is one of wages', () => {
  const minimum = { legalMinimumFen: 2_000_00 }
  expect(slip({ penalties: [{ name: '质量', fen: 1_500_00 }] }, minimum)).toEqual([
    ['contract', 1_500_00],
    ['penalty', -1_500_00],
  ])
  expect(slip({ penalties: [{ name: '质量', fen: 1_500_01 }] })).toBe('below_legal_minimum')
})

describe('the days of a month on a contract', () => {
  const as = (fromDate: string, status: Employed['status']): Employed => ({
    ...{ fromDate, status },
    level: null,
  })
  test.each<[string, Employed[], unknown]>([
    ['all of it', [as('2026-05-16', 'contractor')], june],
    [
      'until they left',
      [as('2026-05-16', 'contractor'), as('2026-06-11', 'left')],
      { from: '2026-06-01', to: '2026-06-10' },
    ],
    ['none', [as('2026-05-16', 'confirmed')], undefined],
  ])('%s', (_, employments, worked) =>
    expect(contractedMonth('2026-06', employments)?.worked).toEqual(worked),
  )
})
