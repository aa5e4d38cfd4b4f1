import { expect, test } from 'vitest'
import { isKeyOf } from './key-sheet'

test('the sheet names what its reader may do: a customer’s people neither take nor go to pay', () => {
  const theirs = isKeyOf({ permissions: ['ticket.read'], person: { role: 'contact' } })
  expect(theirs(['go_queue', ['G', 'Q']])).toBe(true)
  expect(theirs(['reply', ['R']])).toBe(true)
  for (const key of [
    ['go_pay', ['G', 'P']],
    ['take', ['I']],
    ['macro', ['M']],
  ] as const)
    expect(theirs(key)).toBe(false)
  const ours = isKeyOf({ permissions: ['pay.read'], person: { role: 'engineer' } })
  expect([ours(['go_pay', ['G', 'P']]), ours(['take', ['I']])]).toEqual([true, true])
})
