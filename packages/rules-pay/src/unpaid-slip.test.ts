import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayRules } from './rules'
import { decided, welder } from './welder.fixture'

describe('days without pay', () => {
  const what = { zh: '事假', en: 'Personal leave' }
  const day = (n: number, partBp = 10_000) => ({
    on: `2026-06-${String(n).padStart(2, '0')}`,
    partBp,
    what,
  })
  const paid = (unpaid: ReturnType<typeof day>[], rules = decided) => {
    const answer = decide(rules, { ...welder, level: 1, unpaid })
    return answer.ok
      ? answer.value.decision.payableFen
      : (answer.refusal.question ?? answer.refusal.code)
  }
  const of2175: PayRules = { ...decided, prorationBasis: '21.75' }
  // Level 1 earns 1300 + 500 = 1800 and is guaranteed 2000: each of June's 22 weekdays costs 1/22 of that.
  test.each([
    [[day(1)], 1909_09], // 2000 × 21 ÷ 22 = 1909.0909…
    [[day(1, 5_000)], 1954_55], // 2000 × 21.5 ÷ 22 = 1954.5454…
    [[day(1, 2_000), day(2, 3_000)], 1954_55],
    [Array.from({ length: 30 }, (_, index) => day(index + 1)), 0],
  ])('%#', (unpaid, fen) => expect(paid(unpaid, of2175)).toBe(fen))
  test('ask how a part month is paid, and name each day that is not', () => {
    expect(paid([day(1)], { ...decided, prorationBasis: null })).toBe('pay.proration_basis')
    const answer = decide(of2175, { ...welder, unpaid: [day(1), day(9, 5_000)] })
    const base = answer.ok ? answer.value.trace.of?.[0] : undefined
    expect(base?.of?.[1]).toMatchObject({ value: '20.5', fact: '/worked' })
    expect(base?.of?.[1]?.of?.map(({ name, value, fact }) => [name.en, value, fact])).toEqual([
      ['2026-06-01 Personal leave', '1', '/unpaid/0'],
      ['2026-06-09 Personal leave', '0.5', '/unpaid/1'],
    ])
  })
})
