import { expect, test } from 'vitest'
import { summing, sumText, totalText } from './arithmetic'

test.each([
  [[], '', '0.00'],
  [[1700_00], '1700.00', '1700.00'],
  [[1700_00, 500_00, -100_00], '1700.00 + 500.00 − 100.00', '1700.00 + 500.00 − 100.00 = 2100.00'],
  [[-50_00, 20_00], '-50.00 + 20.00', '-50.00 + 20.00 = -30.00'],
])('%j is written %s', (amounts, sum, total) => {
  expect(sumText(amounts)).toBe(sum)
  expect(totalText(amounts)).toBe(total)
})

test('an amount by itself needs no sum', () => {
  expect(summing([500_00])).toEqual({})
  expect(summing([500_00, 18_60]).because?.zh).toBe('500.00 + 18.60 = 518.60')
})
