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
