import { describe, expect, test } from 'vitest'
import { type Case, withCases } from './fold'
import type { CaseOutcome } from './outcome'
import { type BackTest, MOST_CHANGES, MOST_REASONS, NOTHING_YET } from './summary'

/** The same numbers every time: 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Cases of every sort: amounts, scores, clocks, refusals of many reasons, changed or not. */
function manyCases(count: number, seed: number): Case[] {
  const roll = dice(seed)
  const outcome = (): CaseOutcome => {
    if (roll(10) === 0) {
      const rule = `/table/${roll(80)}`
      const message = { zh: '没有这一行', en: 'There is no such row' }
      return { measured: null, refusals: [{ code: 'not_covered', question: null, rule, message }] }
    }
    const clock = { late: roll(2) === 0, dueAtMs: roll(5) === 0 ? null : roll(1_000) }
    return {
      measured: {
        amountFen: roll(40) * 100,
        points: `${roll(100)}.${roll(10)}`,
        grade: 'ABCD'.charAt(roll(4)),
        ...(roll(3) === 0 ? {} : { clocks: { resolution: clock } }),
      },
      refusals: [],
    }
  }
  return Array.from({ length: count }, (_, n) => ({
    subject: { id: `c${roll(1_000_000)}.${n}`, name: `${n}`, month: null },
    before: outcome(),
    after: outcome(),
  }))
}

/** As a job does it: a slice at a time, and between two slices nothing is left but text. */
function inSlices(cases: readonly Case[], size: number): BackTest {
  let text = JSON.stringify(NOTHING_YET)
  for (let first = 0; first < cases.length; first += size) {
    const kept = JSON.parse(text) as BackTest
    text = JSON.stringify(withCases(kept, cases.slice(first, first + size)))
  }
  return JSON.parse(text) as BackTest
}

describe('cases go in', () => {
  test.each([1, 2, 3, 4, 5])('in slices of any size with the same result (series %i)', (seed) => {
    const cases = manyCases(300, seed)
    const whole = withCases(NOTHING_YET, cases)
    for (const size of [1, 7, 64, 199, 201, 299, 300, 1_000])
      expect(inSlices(cases, size)).toEqual(whole)
  })

  test('and what was found before is left as it was', () => {
    const before = withCases(NOTHING_YET, manyCases(300, 6))
    const text = JSON.stringify(before)
    withCases(before, manyCases(300, 7))
    expect(JSON.stringify(before)).toBe(text)
  })
})

describe('what is kept', () => {
  const cases = manyCases(20_000, 8)
  const found = withCases(NOTHING_YET, cases)

  test('are the largest changes, in order, and no more of them', () => {
    const money = cases.map(({ subject, before, after }, n) => ({
      subject,
      before: { ...before, measured: { amountFen: 0 }, refusals: [] },
      after: { ...after, measured: { amountFen: (n * 7_919) % 20_011 }, refusals: [] },
    }))
    const sizes = withCases(NOTHING_YET, money).changes.map(({ size }) => size)
    const all = money.map(({ after }) => after.measured.amountFen).sort((a, b) => b - a)
    expect(sizes).toEqual(all.slice(0, MOST_CHANGES))
  })

  test('is small however many cases there were', () => {
    expect(found.cases).toBe(20_000)
    expect(found.changes).toHaveLength(MOST_CHANGES)
    expect(found.refusals).toHaveLength(MOST_REASONS)
    expect(JSON.stringify(found).length).toBeLessThan(150_000)
  })

  test('loses no count: before and after differ by what was gained and lost', () => {
    const clock = found.clocks.resolution
    expect((clock?.lateAfter ?? 0) - (clock?.lateBefore ?? 0)).toBe(
      (clock?.newlyLate ?? 0) - (clock?.noLongerLate ?? 0),
    )
    const undecided = cases.filter(({ before }) => before.measured === null)
    expect(found.undecided.before).toBe(undecided.length)
  })
})
