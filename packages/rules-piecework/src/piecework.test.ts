import { expect, test } from 'vitest'
import { piecework } from './piecework'

test.each(piecework.examples)('$name.en', ({ rules, facts, expect: expected }) => {
  const answer = piecework.decide(piecework.rules.parse(rules), piecework.facts.parse(facts))
  expect(
    answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code },
  ).toEqual(expected)
})
