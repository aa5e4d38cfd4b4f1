import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import { wagesAboveLeast } from './least'
import type { PayRules } from './rules'
import { starter } from './starter'

const june = { from: '2026-06-01', to: '2026-06-30' }
/** Level 1 earns 1300 + 500 = 1800 and is guaranteed 2000; the legal minimum is 1800. */
const welder: PayFacts = {
  ...{ status: 'confirmed', level: 1, period: june, worked: june, commissionFen: 0 },
  ...{ dayRateFen: 0, fieldDays: null, furloughMonths: 0, rewards: [], penalties: [] },
}
const rules: PayRules = {
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards' },
  legalMinimumFen: 1800_00,
  prorationBasis: 'calendar_days',
}
const answerTo = (facts: Partial<PayFacts>, by = rules) => decide(by, { ...welder, ...facts })
const payable = (facts: Partial<PayFacts>, by = rules) => {
  const answer = answerTo(facts, by)
  return answer.ok ? answer.value.decision.payableFen : answer.refusal.message.en.split(':').at(-1)
}
const fine = (fen: number) => [{ name: '质量', fen }]
const trip = (fen: number) => [{ name: '云岭', fen, settles: 'trip' as const }]
const REDUCE = ' reduce this month’s penalties.'

describe('only wages count towards the legal minimum', () => {
  test('a fine that they cannot bear is not borne by the refund of a trip', () => {
    expect(payable({ penalties: fine(200_00) })).toBe(1800_00)
    expect(payable({ penalties: fine(200_01) })).toBe(REDUCE)
    expect(payable({ penalties: fine(200_01), rewards: trip(900_00) })).toBe(REDUCE)
  })

  test('nor by an allowance of residence', () => {
    const residence = {
      code: 'residence' as const,
      name: { zh: '驻点', en: 'Residence' },
      fen: 900_00,
    }
    expect(payable({ penalties: fine(200_01), besides: [residence] })).toBe(REDUCE)
  })

  test('contract money bears fines before wages do, and is no wages itself', () => {
    const contract = {
      code: 'contract' as const,
      name: { zh: '承包', en: 'Contract' },
      fen: 900_00,
    }
    expect(payable({ penalties: fine(1100_00), besides: [contract] })).toBe(1800_00)
    expect(payable({ penalties: fine(1100_01), besides: [contract] })).toBe(REDUCE)
    const low = { ...rules, legalMinimumFen: 2000_01 }
    expect(payable({ besides: [contract] }, low)).toBe(' make it up, or change the rules.')
  })

  test('what a trip gives back is no penalty: it may go below the minimum, not below nothing', () => {
    expect(payable({ penalties: trip(500_00) })).toBe(1500_00)
    expect(payable({ penalties: trip(2000_01) })).toBe(' settle it with another month, or by hand.')
    // Nor does the refund of another trip bear a fine where there is no minimum.
    const none = { ...rules, legalMinimumFen: null }
    expect(payable({ penalties: fine(2000_01), rewards: trip(900_00) }, none)).toBe(REDUCE)
  })
})

describe('how much of wages something else may take off', () => {
  const left = (facts: Partial<PayFacts>, by = rules) => {
    const answer = answerTo(facts, by)
    return answer.ok
      ? wagesAboveLeast(by, { ...welder, ...facts }, answer.value.decision.lines)
      : undefined
  }
  test('is what is above the minimum, whatever trips pay', () => {
    expect(left({})).toBe(200_00)
    expect(left({ penalties: fine(150_00), rewards: trip(900_00) })).toBe(50_00)
  })
  test('of a part month, above the minimum of its days', () => {
    // 1000 guaranteed of half a month, and 900 the least of it.
    expect(left({ worked: { from: '2026-06-16', to: '2026-06-30' } })).toBe(100_00)
  })
  test('is not known without a minimum, nor of a month without wages', () => {
    expect(left({}, { ...rules, legalMinimumFen: null })).toBe(null)
    expect(left({ status: 'contracted', level: null })).toBe(null)
  })
})
