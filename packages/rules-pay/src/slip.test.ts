import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import { fieldCondition } from './questions'
import type { PayRules } from './rules'
import { starter } from './starter'
import { decided, june, welder } from './welder.fixture'

const payable = (rules: PayRules, facts: Partial<PayFacts>) => {
  const answer = decide(rules, { ...welder, ...facts })
  return answer.ok
    ? answer.value.decision.payableFen
    : (answer.refusal.question ?? answer.refusal.code)
}
const penalty = (fen: number) => ({ penalties: [{ name: '质量', fen }] })

test('a slip adds up as printed, line by line, and its trace explains the lines in order', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 })
  const facts = fc.record({
    level: fc.integer({ min: 1, max: 8 }),
    commissionFen: amount,
    dayRateFen: amount,
    reward: amount,
    penaltyFen: fc.integer({ min: 0, max: 1300_00 }),
    from: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(facts, ({ reward, penaltyFen, from, ...rest }) => {
      const answer = decide(decided, {
        ...welder,
        ...rest,
        rewards: [{ name: 'R', fen: reward }],
        ...penalty(penaltyFen),
        worked: { from: `2026-06-${String(from).padStart(2, '0')}`, to: june.to },
      })
      if (!answer.ok) return answer.refusal.code === 'below_legal_minimum'
      const { lines, payableFen } = answer.value.decision
      expect(answer.value.trace.of?.map(({ name, value }) => [name, value])).toEqual(
        lines.map(({ name, amountFen }) => [name, amountFen]),
      )
      return lines.reduce((sum, { amountFen }) => sum + amountFen, 0) === payableFen
    }),
  )
})

describe('what is compared with the guarantee decides what a penalty does', () => {
  const reading = (value: PayRules['guarantee']['reading']) => ({
    ...decided,
    guarantee: { ...decided.guarantee, reading: value },
  })
  // Level 1 earns 1300 + 500 = 1800; the guarantee is 2000.
  test.each([
    ['before_rewards', 1900_00],
    ['literal_net', 2000_00],
    ['excluding_field', 2400_00],
  ] as const)('%s', (value, expected) =>
    expect(payable(reading(value), penalty(100_00))).toBe(expected),
  )
})

test('work by the day is paid on probation too: only piece pay is not', () => {
  const answer = decide(decided, {
    ...{ ...welder, status: 'probation', level: null },
    ...{ commissionFen: 90_00, dayRateFen: 160_00 },
  })
  const { lines = [] } = answer.ok ? answer.value.decision : {}
  // 1500 + 300 + 160 = 1960, topped up to 2000.
  expect(lines.map(({ code, amountFen }) => [code, amountFen])).toEqual([
    ['base', 1500_00],
    ['post_subsidy', 300_00],
    ['commission', 0],
    ['day_rate', 160_00],
    ['top_up', 40_00],
  ])
  const traces = answer.ok ? (answer.value.trace.of ?? []) : []
  expect(traces[2]?.because?.zh).toBe('试用期不计提成，已记录的 90.00 不发')
  expect(traces[3]?.fact).toBe('/dayRateFen')
})

test('what was earned before and falls due now is paid on probation too, and is called that', () => {
  const answer = decide(decided, {
    ...{ ...welder, status: 'probation', level: null },
    ...{ commissionFen: 390_00, releasedFen: 300_00 },
  })
  const line = answer.ok ? answer.value.trace.of?.find(({ name }) => name.zh === '计件提成') : null
  expect(line).toMatchObject({
    value: 300_00,
    because: { zh: '此前挣得、本月到期的 300.00；试用期不计提成，已记录的 90.00 不发' },
    fact: '/releasedFen',
  })
})

test('what settles a trip is a line of its own, whichever way the money goes', () => {
  const ofTrip = (fen: number) => [{ name: '云岭', fen, settles: 'trip' as const }]
  const printed = (facts: Partial<PayFacts>) => {
    const answer = decide(decided, { ...welder, ...facts })
    const last = answer.ok ? answer.value.decision.lines.at(-1) : undefined
    return [last?.code, last?.name.zh, last?.name.en, last?.amountFen]
  }
  expect(printed({ rewards: ofTrip(360_00) })).toEqual([
    ...['trip', '出差结算：云岭', 'Travel settlement: 云岭', 360_00],
  ])
  expect(printed({ penalties: ofTrip(99_50) })).toEqual([
    ...['trip', '出差结算：云岭', 'Travel settlement: 云岭', -99_50],
  ])
  // Like a reward, it comes on top of the guarantee.
  expect(payable(decided, { rewards: ofTrip(360_00) })).toBe(2360_00)
})

describe('a case that needs an open decision is refused with its question', () => {
  const probation = { status: 'probation', level: null } as const
  const half = { worked: { from: '2026-06-16', to: '2026-06-30' } }
  test.each([
    ['a confirmed person’s guarantee', starter, {}, 'pay.guarantee_reading'],
    ['probation under the guarantee', starter, probation, 'pay.guarantee_covers_probation'],
    ['a part month', { ...decided, prorationBasis: null }, half, 'pay.proration_basis'],
    ['a shutdown', decided, { furloughMonths: 1 }, 'pay.company_minimum'],
    [
      'the field allowance’s condition',
      { ...decided, fieldAllowance: { ...decided.fieldAllowance, condition: null } },
      {},
      'pay.field_allowance_condition',
    ],
  ] as const)('%s', (_, rules, facts, question) => expect(payable(rules, facts)).toBe(question))

  test('and one that does not need it is paid', () => {
    expect(payable({ ...decided, prorationBasis: null }, {})).toBe(2000_00)
    const guarantee = { ...starter.guarantee, coversProbation: false }
    expect(payable({ ...starter, guarantee }, probation)).toBe(1800_00)
  })
})

describe('a shutdown of a month or more switches the guarantee', () => {
  const rules = { ...decided, furlough: { ...decided.furlough, companyMinimumFen: 2500_00 } }
  test('from the first month', () => expect(payable(rules, { furloughMonths: 1 })).toBe(2500_00))
  test('not before', () => expect(payable(rules, { furloughMonths: 0 })).toBe(2000_00))
})

describe('the field allowance', () => {
  const allowance = (change: Partial<PayRules['fieldAllowance']>) => ({
    ...decided,
    fieldAllowance: { ...decided.fieldAllowance, ...change },
  })
  const level4 = { level: 4, fieldDays: 2 }
  test('flat per month', () => expect(payable(decided, level4)).toBe(2400_00))
  test('for each day on site', () =>
    expect(payable(allowance({ condition: 'per_field_day' }), level4)).toBe(2900_00))
  test('only with a day on site', () => {
    const rules = allowance({ condition: 'if_any_field_day' })
    expect(payable(rules, level4)).toBe(2400_00)
    expect(payable(rules, { level: 5, fieldDays: 0 })).toBe(2100_00)
    expect(payable(rules, { level: 5 })).toBe('missing_fact')
  })
  test('by days on site says before it is chosen that nobody is paid without them', () => {
    const byDays = fieldCondition.options.filter(({ value }) => value !== 'per_month')
    expect(byDays.map(({ consequence }) => consequence)).toEqual(
      Array(2).fill({
        zh: expect.stringContaining('野外工作天数由他人登记，没有登记的，当月工资算不出来'),
        en: expect.stringContaining('Somebody else records everyone’s days on site'),
      }),
    )
  })
  test('for level 4 alone, where the text is read to the letter', () => {
    expect(payable(allowance({ levels: [4] }), level4)).toBe(2400_00)
    expect(payable(allowance({ levels: [4] }), { level: 5 })).toBe(2100_00)
  })
})

test('penalties may not take pay below the legal minimum, nor below nothing', () => {
  const legal = { ...decided, legalMinimumFen: 1950_00 }
  expect(payable(legal, penalty(50_00))).toBe(1950_00)
  expect(payable(legal, penalty(50_01))).toBe('below_legal_minimum')
  expect(payable(decided, penalty(2000_00))).toBe(0)
  expect(payable(decided, penalty(2000_01))).toBe('below_legal_minimum')
})

test('nor do rules that pay less than the legal minimum by themselves', () => {
  const probation = { status: 'probation', level: null } as const
  const legal = (fen: number) => ({ ...decided, legalMinimumFen: fen })
  // 1500 + 300 on probation, where the guarantee does not cover it.
  const uncovered = (fen: number) => ({
    ...legal(fen),
    guarantee: { ...decided.guarantee, coversProbation: false },
  })
  expect(payable(uncovered(1800_00), probation)).toBe(1800_00)
  expect(payable(uncovered(1800_01), probation)).toBe('below_legal_minimum')
})

test('part of a month guarantees its part, or all of it where the company says so', () => {
  // 30 June 2026 is a Tuesday: 1 of 21.75. Level 1: 59.77 + 22.99 = 82.76; guaranteed 91.95.
  const lastDay = { worked: { from: '2026-06-30', to: '2026-06-30' } }
  expect(payable(decided, lastDay)).toBe(91_95)
  const full = { ...decided, guarantee: { ...decided.guarantee, inPartMonth: 'full' as const } }
  expect(payable(full, lastDay)).toBe(2000_00)
})

test('nobody earns more by leaving before the last weekend: 22 weekdays of 22, not of 21.75', () => {
  const period = { from: '2026-01-01', to: '2026-01-31' }
  const toFriday = { period, worked: { ...period, to: '2026-01-30' } }
  expect(payable(decided, toFriday)).toBe(payable(decided, { period, worked: period }))
})
