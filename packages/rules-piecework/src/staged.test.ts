import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PieceworkFacts } from './facts'
import { starter } from './starter'

const { stages } = starter
const IN_TIME = { completedOn: '2024-05-20', appliedOn: '2026-05-20', on: '2026-05-20' }

/** What is decided of a project that has no further work this month. */
function settled(
  facts: Pick<PieceworkFacts, 'previousEarnedFen' | 'previousPaidFen' | 'completed' | 'rest'>,
  mode: (typeof stages)['mode'] = 'cumulative',
) {
  const rules = { ...starter, stages: { ...stages, mode } }
  const answer = decide(rules, { lines: [], dayRateDays: '0', ...facts })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}

/** Months of earnings settled one after the other, then the completion, then what was held. */
function plan(earnedFen: readonly number[], mode?: (typeof stages)['mode']) {
  let [previousEarnedFen, previousPaidFen] = [0, 0]
  const counted = (more: Partial<PieceworkFacts>) => {
    const facts = { previousEarnedFen, previousPaidFen, completed: false, ...more }
    const { countedNowFen } = settled(facts, mode).decision
    previousPaidFen += countedNowFen
    return countedNowFen
  }
  const months = earnedFen.map((earned) => {
    previousEarnedFen += earned
    return counted({})
  })
  return [...months, counted({ completed: true }), counted({ completed: true, rest: IN_TIME })]
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
const months = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 24 })

describe('stages add up to what was earned', () => {
  test.each(['cumulative', 'lump_at_completion'] as const)(
    '%s, to the fen, for any months',
    (mode) =>
      fc.assert(
        fc.property(months, (earnedFen) => sum(plan(earnedFen, mode)) === sum(earnedFen)),
        { numRuns: 50 },
      ),
  )

  // 60% of 617.25 is 370.35; 90% is 555.525, so 555.53, of which 185.18 is new; 61.72 is held.
  test('617.25 in one month', () => expect(plan([617_25])).toEqual([370_35, 185_18, 61_72]))

  // 90% of 750.01 is 675.009.
  test('a lump at completion leaves the months before it empty', () =>
    expect(plan([750_01], 'lump_at_completion')).toEqual([0, 675_01, 75_00]))
})

describe('what is held after completion', () => {
  const facts = { previousEarnedFen: 617_25, previousPaidFen: 555_53, completed: true }

  test('is not paid while it is locked or not applied for, and the answer says which', () => {
    const early = settled({ ...facts, rest: { ...IN_TIME, on: '2026-05-19', appliedOn: null } })
    expect(early.decision).toMatchObject({
      countedNowFen: 0,
      carriedFen: 61_72,
      rest: { dueFrom: '2026-05-20', state: 'locked' },
    })
    const unasked = settled({ ...facts, rest: { ...IN_TIME, appliedOn: null } })
    expect(unasked.decision.rest?.state).toBe('awaiting_application')
  })

  test('is paid on application, by the months the rules name', () => {
    const { decision, trace } = settled({ ...facts, rest: IN_TIME })
    expect(decision).toMatchObject({ countedNowFen: 61_72, carriedFen: 0 })
    expect(trace.of?.[0]).toMatchObject({
      rule: '/stages/retentionMonths',
      also: ['/stages/earlyApplication'],
    })
  })

  test('stays held, and unspoken of, where nobody asks', () =>
    expect(settled(facts).decision).not.toHaveProperty('rest'))
})

describe('where more was counted before than the rules of now would', () => {
  test('nothing further counts, nothing is taken back, and the answer says why', () => {
    // 60 % of 1000.00 were counted; the company counts nothing before completion by now.
    const facts = { previousEarnedFen: 1000_00, previousPaidFen: 600_00, completed: false }
    const { decision, trace } = settled(facts, 'lump_at_completion')
    expect(decision).toMatchObject({ countedNowFen: 0, carriedFen: 400_00 })
    expect(trace.of?.[0]).toMatchObject({
      ...{ value: 0, rule: '/stages/mode' },
      because: { zh: expect.stringContaining('已计 600.00，多于此数') },
    })
    // Completion counts on from there: 90 % are 900.00.
    expect(
      settled({ ...facts, completed: true }, 'lump_at_completion').decision.countedNowFen,
    ).toBe(300_00)
  })
})
