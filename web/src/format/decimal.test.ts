import { expect, test } from 'vitest'
import { decimalOf, unitsOf } from './decimal'

test('a decimal is read digit by digit', () => {
  expect(unitsOf('8.5', 2)).toBe(850)
  expect(unitsOf(' 310.125 ', 3)).toBe(310_125)
  expect(unitsOf('0', 2)).toBe(0)
  // As a float, 1.005 × 1000 is 1004.9999….
  expect(unitsOf('1.005', 3)).toBe(1_005)
})

test('what is no plain decimal of that size is not guessed at', () => {
  expect(
    ['', '.5', '5.', '-1', '1e3', '１', '1,000', '1.234'].map((text) => unitsOf(text, 2)),
  ).toEqual(Array(8).fill(undefined))
  expect(unitsOf('1000', 2, 3)).toBeUndefined()
})

test('units are written as the shortest decimal', () => {
  expect([850, 800, 5, 0].map((units) => decimalOf(units, 2))).toEqual(['8.5', '8', '0.05', '0'])
  expect(decimalOf(1_130_500, 3)).toBe('1130.5')
})
