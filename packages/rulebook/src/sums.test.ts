import { describe, expect, test } from 'vitest'
import { equationsIn, sidesAgree } from './sums'

test('equations are found between words, units and brackets', () => {
  expect(equationsIn('35 + 34 = 69; 69 ÷ 80 × 100 = 86.25 (provisional)')).toEqual([
    '35 + 34 = 69',
    '69 ÷ 80 × 100 = 86.25',
  ])
  expect(equationsIn('0.5 元/米 × 820 米 = 410.00')).toEqual(['0.5 × 820 = 410.00'])
  expect(equationsIn('2818.60 is not below 2000.00: nothing to add')).toEqual([])
})

describe('an equation is done again', () => {
  test.each([
    ['(0.35 + 0.15) × 120 = 60.00', true],
    ['431.05 × 90% = 387.945 ≈ 387.95', true],
    ['2000.00 − 1800.00 = 200.00', true],
    ['1700.00 + 500.00 = 2200.01', false],
    ['387.945 ≈ 387.96', false],
    ['100 − 30 − 20 = 90', false],
  ])('%s: %s', (equation, holds) => expect(sidesAgree(equation)).toBe(holds))
})
