import { expect, test } from 'vitest'
import { appraisal } from './appraisal'

test.each(appraisal.examples)('$name.en', ({ rules, facts, expect: expected }) => {
  const answer = appraisal.decide(appraisal.rules.parse(rules), appraisal.facts.parse(facts))
  expect(
    answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
  ).toEqual(expected)
})
