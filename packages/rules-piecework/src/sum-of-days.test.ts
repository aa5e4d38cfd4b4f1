import { describe, expect, test } from 'vitest'
import { sumOfDays } from './sum-of-days'

describe('days of several reports', () => {
  test.each([
    [[], '0'],
    [['1.5', '2'], '3.5'],
    [['0.5', '0.5', '10'], '11'],
    [['0.375', '0.25', '1.500'], '2.125'],
    [['0.005'], '0.005'],
  ])('%j are %s', (days, sum) => expect(sumOfDays(days)).toBe(sum))
})

test('days that are no plain decimal are our mistake, not nothing', () => {
  expect(() => sumOfDays(['1.5', 'two'])).toThrow('got two')
})
