import { lostPlaces, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { appraisal } from './appraisal'
import { review360 } from './starter'

describe('worked appraisals come out as worked by hand', () => {
  test.each(appraisal.examples)('$name.en', ({ rules, facts, expect: expected }) => {
    const answer = appraisal.decide(appraisal.rules.parse(rules), appraisal.facts.parse(facts))
    expect(
      answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
    ).toEqual(expected)
  })
})

test.each(appraisal.examples)(
  'every step explains itself from a place that exists: $name.en',
  ({ rules, facts }) => {
    const answer = appraisal.decide(rules, facts)
    if (answer.ok) expect(lostPlaces(answer.value.trace, rules, facts)).toEqual([])
    else expect(valueAt(rules, answer.refusal.rule ?? '')).toBeDefined()
  },
)

const documents = [appraisal.starter, review360, ...appraisal.examples.map(({ rules }) => rules)]

describe('any answer that a question offers makes rules that are accepted', () => {
  const answers = appraisal.questions.flatMap(({ id, at, options }) =>
    options.map(({ value }) => ({ id, at, value })),
  )
  test.each(answers)('$id: $value', ({ at, value }) => {
    const holder = documents.find((rules) => valueAt(rules, at) !== undefined)
    expect(appraisal.rules.safeParse(withValueAt(holder, at, value)).error).toBeUndefined()
  })
})

test('scores of one kind of form are refused by the other', () => {
  const answer = appraisal.decide(review360, { by: 'criteria', scores: {} })
  expect(answer).toMatchObject({ refusal: { code: 'wrong_template' } })
})

test('every sentence about the rules speaks of a place in them', () => {
  const lost = (rules: typeof appraisal.starter) =>
    appraisal.explain(rules).filter(({ rule }) => valueAt(rules, rule) === undefined)
  expect(lost(appraisal.starter)).toEqual([])
  expect(lost(review360)).toEqual([])
})
