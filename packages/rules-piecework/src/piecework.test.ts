import { lostPlaces, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { piecework } from './piecework'

describe('worked cases come out as worked by hand', () => {
  test.each(piecework.examples)('$name.en', ({ rules, facts, expect: expected }) => {
    const answer = piecework.decide(piecework.rules.parse(rules), piecework.facts.parse(facts))
    expect(
      answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
    ).toEqual(expected)
  })
})

test.each(piecework.examples)(
  'every step explains itself from a place that exists: $name.en',
  ({ rules, facts }) => {
    const answer = piecework.decide(rules, facts)
    if (answer.ok) expect(lostPlaces(answer.value.trace, rules, facts)).toEqual([])
    else expect(valueAt(rules, answer.refusal.rule ?? '')).toBeDefined()
  },
)

describe('any answer that a question offers makes rules that are accepted', () => {
  const answers = piecework.questions.flatMap(({ id, at, options }) =>
    options.map(({ value }) => ({ id, at, value })),
  )
  test.each(answers)('$id: $value', ({ at, value }) => {
    const decided = withValueAt(piecework.starter, at, value)
    expect(piecework.rules.safeParse(decided).error).toBeUndefined()
  })
})

test('a second rate pays as soon as its question is decided, and only then', () => {
  const [line] = piecework.examples[4]?.facts.lines ?? []
  const facts = { ...piecework.examples[4]!.facts, lines: [line!] }
  const earned = (meaning: unknown) => {
    const rules = piecework.rules.parse(
      withValueAt(piecework.starter, '/secondRateMeaning', meaning),
    )
    const answer = piecework.decide(rules, facts)
    return answer.ok ? answer.value.decision.earnedFen : answer.refusal.question
  }
  expect(earned(null)).toBe('piecework.second_rate_meaning')
  expect(earned('second_person')).toBe(820 * 30)
  expect(earned('other_work')).toBe(820 * 30)
  expect(earned('both_columns')).toBe(820 * 80)
})

test('day-rate pay is counted in stages only where the company says so', () => {
  const facts = { ...piecework.examples[0]!.facts, lines: [], dayRateDays: '3' }
  const paid = (staged: boolean) => {
    const { starter } = piecework
    const rules = { ...starter, dayRate: { ...starter.dayRate, staged } }
    const answer = piecework.decide(rules, facts)
    if (!answer.ok) throw new Error(answer.refusal.code)
    const { earnedFen, countedNowFen, carriedFen, dayRateFen } = answer.value.decision
    return { earnedFen, countedNowFen, carriedFen, dayRateFen }
  }
  const nothing = { earnedFen: 0, countedNowFen: 0, carriedFen: 0 }
  expect(paid(false)).toEqual({ ...nothing, dayRateFen: 240_00 })
  expect(paid(true)).toEqual({
    earnedFen: 240_00,
    countedNowFen: 144_00,
    carriedFen: 96_00,
    dayRateFen: 0,
  })
})

test('every sentence about the rules speaks of a place in them', () => {
  const lost = (rules: typeof piecework.starter) =>
    piecework.explain(rules).filter(({ rule }) => valueAt(rules, rule) === undefined)
  expect(lost(piecework.starter)).toEqual([])
})
