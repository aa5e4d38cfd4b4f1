import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { ContractFacts } from './facts'
import { ContractingRules } from './rules'
import { starter } from './starter'

const pipe: ContractFacts = {
  about: 'contract',
  employee: true,
  medium: 'supply',
  work: 'weld',
  startOn: '2026-06-01',
  listPrice: '88.8',
  pipe: null,
  metres: '250',
}
const decided: ContractingRules = {
  ...starter,
  price: { ...starter.price, factor: '1.2', rounding: 'unit_first' },
  contractor: { stagesAndGuarantee: false, partMonth: 'no_pay' },
}
const price = (change: Partial<ContractingRules['price']>): ContractingRules => ({
  ...decided,
  price: { ...decided.price, ...change },
})
const asked = (rules: ContractingRules, facts: Partial<ContractFacts>) => {
  const answer = decide(rules, { ...pipe, ...facts })
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

test('rounding the unit price first makes a difference of 1.02 over 250 m', () => {
  // 88.8 × 0.35 × 0.02 × 1.2 = 0.74592; 0.75 × 250 = 187.50, 0.74592 × 250 = 186.48.
  expect(asked(decided, {})).toMatchObject({ unitUnrounded: '0.74592', totalFen: 187_50 })
  expect(asked(price({ rounding: 'total_only' }), {})).toMatchObject({ totalFen: 186_48 })
})

test('without a length there is a unit price and no total, and no question about rounding', () =>
  expect(asked(price({ rounding: null }), { metres: null })).toMatchObject({
    unitFen: 75,
    totalFen: null,
  }))

describe('a contract that needs an open decision is refused with its question', () => {
  test.each([
    ['the factor', price({ factor: null }), {}, 'contracting.price_factor'],
    ['rounding', price({ rounding: null }), {}, 'contracting.price_rounding'],
    ['the price book', decided, { listPrice: null }, 'contracting.price_book'],
    ['drainage pipe', decided, { medium: 'drain' }, 'contracting.drain_price'],
    [
      'stages and guarantee',
      { ...decided, contractor: { ...decided.contractor, stagesAndGuarantee: null } },
      {},
      'contracting.contractor_stages',
    ],
    [
      'a start within the month',
      { ...decided, contractor: { ...decided.contractor, partMonth: null } },
      { startOn: '2026-06-02' },
      'contracting.part_month',
    ],
  ] as const)('%s', (_, rules, facts, question) => expect(asked(rules, facts)).toBe(question))
})

describe('the price book', () => {
  const row = { medium: 'supply', diameterMm: 200, pressureMpa: '1.6' } as const
  const book = [
    { ...row, validFrom: '2026-07-01', listPrice: '200' },
    { ...row, validFrom: '2026-01-01', listPrice: '100' },
    { ...row, validFrom: '2026-01-01', pressureMpa: '1.0', listPrice: '50' },
  ]
  const lookup = { listPrice: null, pipe: { diameterMm: 200, pressureMpa: '1.6' } }
  // 100 × 0.35 × 0.02 × 1.2 = 0.84.
  test.each([
    ['2026-06-30', '0.84'],
    ['2026-07-01', '1.68'],
  ])('gives the price of the day work starts: %s', (startOn, unitUnrounded) =>
    expect(asked(price({ book }), { ...lookup, startOn })).toMatchObject({ unitUnrounded }),
  )
  test('never guesses at a pipe or a day it does not know', () => {
    expect(asked(price({ book }), { ...lookup, startOn: '2025-12-31' })).toBe('no_list_price')
    expect(asked(price({ book }), { listPrice: null })).toBe('missing_fact')
  })
})

describe('an own crew wins at equal price', () => {
  const win = (internalFen: number, equalWithinFen: number | null) => {
    const answer = decide(
      { ...decided, bids: { equalWithinFen } },
      { about: 'bids', internalFen, externalFen: 12_000_00 },
    )
    return answer.ok ? answer.value.decision : answer.refusal.question
  }
  test('and within the tolerance the company set', () => {
    expect(win(12_100_00, 100_00)).toMatchObject({ winner: 'internal', priorityRuleUsed: true })
    expect(win(12_100_01, 100_00)).toMatchObject({ winner: 'external' })
  })
  test('not by preference where it is cheaper anyway', () =>
    expect(win(11_999_99, 0)).toMatchObject({ winner: 'internal', priorityRuleUsed: false }))
  test('once someone has said what equal means', () =>
    expect(win(12_000_00, null)).toBe('contracting.equal_price'))
})

test('work nobody assigned gets no support, late or not, where the company says never', () => {
  const facts = {
    about: 'assignment',
    assigned: false,
    regularised: { on: '2026-06-20', reason: '抢修' },
  } as const
  expect(decide({ ...decided, assignment: { later: 'never' } }, facts)).toMatchObject({
    value: { decision: { companyLiable: false, toolsSupported: false, from: null } },
  })
  expect(decide(decided, { ...facts, regularised: null })).toMatchObject({
    value: { decision: { companyLiable: false } },
  })
})

describe('a repair fee', () => {
  const fee = (
    yuan: number,
    change: Partial<ContractingRules['repair']>,
    underWarranty = false,
  ) => {
    const answer = decide(
      { ...decided, repair: { ...decided.repair, ...change } },
      { about: 'repair', feeFen: yuan * 100, underWarranty },
    )
    return answer.ok
      ? 'accepted' in answer.value.decision && answer.value.decision.accepted
      : answer.refusal.question
  }
  const [floor, range] = [
    { fee: { leastFen: 200_00, mostFen: null } },
    { fee: { leastFen: 200_00, mostFen: 500_00 } },
  ]
  test('starts at the floor, which belongs to it', () => {
    expect(fee(199.99, floor)).toBe(false)
    expect(fee(200, floor)).toBe(true)
  })
  test('ends at the most, where there is one', () => {
    expect(fee(500, range)).toBe(true)
    expect(fee(501, range)).toBe(false)
    expect(fee(501, floor)).toBe(true)
  })
  test('under warranty is the company’s decision', () => {
    expect(fee(0, floor, true)).toBe('contracting.warranty_repairs')
    expect(fee(0, { ...floor, warranty: 'free' }, true)).toBe(true)
    expect(fee(1, { warranty: 'free' }, true)).toBe(false)
    expect(fee(150, { ...floor, warranty: 'charge' }, true)).toBe(false)
  })
  test('is refused until someone says what the floor is', () =>
    expect(fee(600, {})).toBe('contracting.repair_floor'))
})

test('a floor above the most is no range', () =>
  expect(
    ContractingRules.safeParse({
      ...decided,
      repair: { ...decided.repair, fee: { leastFen: 2, mostFen: 1 } },
    }).success,
  ).toBe(false))
