import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { graded, meanTotal } from './grade'
import { starter } from './starter'

const grade = (total: string, changes: Partial<typeof starter> = {}) => {
  const answer = graded({ ...starter, ...changes }, new Decimal(total))
  return answer.ok ? answer.value.grade : answer.refusal.code
}

describe('grades are half-open, so that every total has one', () => {
  test.each([
    ['100', 'excellent'],
    ['90', 'excellent'],
    ['89.99', 'good'],
    ['89.5', 'good'],
    ['80', 'good'],
    ['79.99', 'pass'],
    ['60', 'pass'],
    ['59.99', 'fail'],
    ['0', 'fail'],
  ])('%s', (total, expected) => expect(grade(total)).toBe(expected))
})

test('rounded to whole points first, 89.5 is excellent and 89.49 is not', () => {
  expect(grade('89.5', { bandOn: 'whole_points' })).toBe('excellent')
  expect(grade('89.49', { bandOn: 'whole_points' })).toBe('good')
})

test('a total outside 0 to 100 has no grade', () => {
  expect(grade('100.01')).toBe('score_outside_0_to_100')
  expect(grade('-0.01')).toBe('score_outside_0_to_100')
})

test('a grade has a letter once letters are decided', () => {
  const letters = { excellent: 'A', good: 'B', pass: 'C', fail: 'D' } as const
  const letter = (decided: typeof letters | null) => {
    const answer = graded({ ...starter, letters: decided }, new Decimal('65'))
    return answer.ok && answer.value.letter
  }
  expect(letter(letters)).toBe('C')
  expect(letter(null)).toBeNull()
})

test('a year is the mean of its totals, half up: 90 and 89.99 make 90.00', () => {
  expect(meanTotal(['90', '89.99']).toFixed(2)).toBe('90.00')
  // 342.75 ÷ 4 = 85.6875.
  expect(meanTotal(['86.25', '90', '78.5', '88']).toFixed(2)).toBe('85.69')
  expect(() => meanTotal([])).toThrow('a year has at least one total')
})
