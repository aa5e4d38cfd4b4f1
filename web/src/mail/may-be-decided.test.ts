import { expect, test } from 'vitest'
import { mayBeDecided } from './may-be-decided'

test.each([
  ['held', 'unknown_sender', true],
  ['set_aside', 'automatic', true],
  ['set_aside', 'form_machine', true],
  ['set_aside', 'bounce', false],
  ['set_aside', 'copy', false],
  ['taken', 'automatic', false],
] as const)('a letter that is %s as %s may be decided: %s', (state, reason, may) => {
  expect(mayBeDecided({ state, reason })).toBe(may)
})
