import { expect, test } from 'vitest'
import { pay } from './pay'

test.each(pay.examples)('$name.en', ({ rules, facts, expect: expected }) => {
  const answer = pay.decide(pay.rules.parse(rules), pay.facts.parse(facts))
  expect(
    answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
  ).toEqual(expected)
})
