import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { staged } from './staged'
import { starter } from './starter'

const { stages } = starter
const months = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 24 })

describe('stages add up to what was earned', () => {
  test.each(['cumulative', 'lump_at_completion'] as const)(
    '%s, to the fen, for any months',
    (mode) =>
      fc.assert(
        fc.property(months, (earnedFen) => {
          const { totalFen, sumFen } = staged(stages, earnedFen, mode)
          return sumFen === totalFen
        }),
      ),
  )

  // 60% of 617.25 is 370.35; 90% is 555.525, so 555.53, of which 185.18 is new; 61.72 is held.
  test('617.25 in one month', () =>
    expect(staged(stages, [617_25], 'cumulative')).toEqual({
      totalFen: 617_25,
      monthlyFen: [370_35],
      atCompletionFen: 185_18,
      retainedFen: 61_72,
      sumFen: 617_25,
    }))

  // 30% is 185.175 and 10% is 61.725: rounded apart, both go up.
  test('rounding each share by itself makes a fen out of nothing', () =>
    expect(staged(stages, [617_25], 'naive')).toMatchObject({
      atCompletionFen: 185_18,
      retainedFen: 61_73,
      sumFen: 617_26,
    }))
})

test('settling month by month pays what the whole project’s plan says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 }),
      (days) => {
        const earnedFen = days.map((count) => count * 80_00)
        const plan = staged(stages, earnedFen, 'cumulative')
        let [previousEarnedFen, previousPaidFen] = [0, 0]
        for (const [month, count] of days.entries()) {
          const answer = decide(
            { ...starter, dayRate: { ...starter.dayRate, staged: true } },
            {
              lines: [],
              dayRateDays: `${count}`,
              previousEarnedFen,
              previousPaidFen,
              completed: false,
            },
          )
          if (!answer.ok) throw new Error(answer.refusal.code)
          expect(answer.value.decision.countedNowFen).toBe(plan.monthlyFen[month])
          previousEarnedFen += answer.value.decision.earnedFen
          previousPaidFen += answer.value.decision.countedNowFen
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('a lump at completion leaves the months before it empty', () => {
  const rules = { ...starter, stages: { ...stages, mode: 'lump_at_completion' as const } }
  const facts = { lines: [], dayRateDays: '0', previousEarnedFen: 750_01, previousPaidFen: 0 }
  const counted = (completed: boolean) => {
    const answer = decide(rules, { ...facts, completed })
    return answer.ok ? answer.value.decision.countedNowFen : answer.refusal.code
  }
  expect(counted(false)).toBe(0)
  // 90% of 750.01 is 675.009.
  expect(counted(true)).toBe(675_01)
})
