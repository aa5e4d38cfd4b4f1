import { lostPlaces, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { pay } from './pay'

describe('worked months come out as worked by hand', () => {
  test.each(pay.examples)('$name.en', ({ rules, facts, expect: expected }) => {
    const answer = pay.decide(pay.rules.parse(rules), pay.facts.parse(facts))
    expect(
      answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
    ).toEqual(expected)
  })
})

test.each(pay.examples)(
  'every step explains itself from a place that exists: $name.en',
  ({ rules, facts }) => {
    const answer = pay.decide(rules, facts)
    if (answer.ok) expect(lostPlaces(answer.value.trace, rules, facts)).toEqual([])
    else expect(valueAt(rules, answer.refusal.rule ?? '')).toBeDefined()
  },
)

describe('any answer that a question offers makes rules that are accepted', () => {
  const answers = pay.questions.flatMap(({ id, at, options }) =>
    options.map(({ value }) => ({ id, at, value })),
  )
  test.each(answers)('$id: $value', ({ at, value }) => {
    expect(pay.rules.safeParse(withValueAt(pay.starter, at, value)).error).toBeUndefined()
  })
})

test('every sentence about the rules speaks of a place in them', () => {
  const lost = (rules: typeof pay.starter) =>
    pay.explain(rules).filter(({ rule }) => valueAt(rules, rule) === undefined)
  expect(lost(pay.starter)).toEqual([])
})
