import { expect, test } from 'vitest'
import { isSameNumber, significantDigits } from './phone-number'

test.each([
  ['+86 571 8888 1234', '0571-88881234'],
  ['0086 (571) 8888-1234', '8888 1234 转 12'],
  ['138 0013 8000', '+8613800138000'],
  ['+44 20 7946 0958', '(020) 7946 0958 ext 3'],
])('%s and %s are one number', (one, other) => expect(isSameNumber(one, other)).toBe(true))

test.each([
  ['0571-88881234', '0571-88881235'],
  ['13800138000', '13900138000'],
  ['1234', '88881234'],
  ['', '88881234'],
])('%s and %s are not', (one, other) => expect(isSameNumber(one, other)).toBe(false))

test.each(['马骏', 'Laura Stone', '8012', '3号楼 88881234'])('%s is no number', (text) =>
  expect(significantDigits(text)).toBeNull(),
)
