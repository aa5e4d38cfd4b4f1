import { expect, test } from 'vitest'
import { significantDigits } from './phone-number'

test.each([
  ['+86 571 8888 1234', '8657188881234'],
  ['0086 (571) 8888-1234', '8657188881234'],
  ['0571-88881234', '57188881234'],
  ['８８１２６６３０', '88126630'],
  ['8888 1234 转 12', '88881234'],
  ['+44 20 7946 0958', '442079460958'],
  ['(020) 7946 0958 ext 3', '2079460958'],
])('%s is known by %s', (text, digits) => expect(significantDigits(text)).toBe(digits))

test.each(['马骏', 'Laura Stone', '8012', '', '3号楼 88881234'])('%s is no number', (text) =>
  expect(significantDigits(text)).toBeNull(),
)
