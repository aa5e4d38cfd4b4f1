import { expect, test } from 'vitest'
import { mayBeTheCustomers } from './whose-word'

test.each([
  ['nobody here knows', 'unknown_sender', true],
  ['was not sorted while something was out of order', 'not_sorted', true],
  ['cannot be read', 'unreadable', false],
  ['is not read any more', 'gave_up', false],
])('whether a letter that %s may be a customer’s word', (_, reason, mayBe) => {
  expect(mayBeTheCustomers({ reason })).toBe(mayBe)
})
