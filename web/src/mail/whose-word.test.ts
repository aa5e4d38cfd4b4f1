import { expect, test } from 'vitest'
import { mayBeTheWordOf, whoseAtFirst } from './whose-word'

const OURS = { id: 'cus_a', name: 'A' }

test.each([
  ['nobody here knows', 'unknown_sender', null, true],
  ['was not sorted while something was out of order', 'not_sorted', OURS, true],
  ['answered a ticket of another customer’s, of its sender’s own', 'not_theirs', OURS, true],
  ['is from another customer’s people', 'not_theirs', { id: 'cus_b', name: 'B' }, false],
  ['a machine wrote from an address nobody here knows', 'automatic', null, false],
  ['a machine wrote from an address of the customer’s', 'automatic', OURS, true],
  ['its sender’s domain disowns', 'disowned', OURS, false],
  ['a colleague wrote', 'from_staff', null, false],
  ['cannot be read', 'unreadable', null, false],
  ['is not read any more', 'gave_up', OURS, false],
])('whether a letter that %s may be a customer’s word', (_, reason, sender, mayBe) => {
  expect(mayBeTheWordOf('cus_a', { reason }, sender)).toBe(mayBe)
})

test('a stranger’s letter is nobody’s until the reader says whose', () => {
  expect(whoseAtFirst(true, null)).toBeUndefined()
  expect(whoseAtFirst(true, OURS)).toBe('customer')
  expect(whoseAtFirst(false, null)).toBe('colleague')
})
