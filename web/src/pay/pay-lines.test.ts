import { expect, test } from 'vitest'
import { isAmount, staffIn } from './model'

test.each([
  ['200', true],
  ['200.50', true],
  ['0', false],
  ['0.00', false],
  ['0.01', true],
  ['-5', false],
  ['1.005', false],
  ['', false],
])('“%s” as an amount: %s', (text, good) => expect(isAmount(text)).toBe(good))

test('whoever has left is still among those to be paid, below the others and by name; neither a contact nor an auditor is', () => {
  const people = [
    { name: 'left', active: false, role: 'engineer' },
    { name: 'contact', active: true, role: 'contact' },
    { name: 'auditor', active: true, role: 'auditor' },
    { name: 'zoe', active: true, role: 'lead' },
    { name: 'here', active: true, role: 'engineer' },
  ] as const
  expect(staffIn(people).map(({ name }) => name)).toEqual(['here', 'zoe', 'left'])
})
