import { expect, test } from 'vitest'
import { dayRate } from './day-rate'
import type { PieceworkRules } from './rules'
import { starter } from './starter'

const pay = (days: string, steps: PieceworkRules['dayRate']['steps'], persons = 1) => {
  const answer = dayRate({ dayRate: { ...starter.dayRate, steps } }, days, persons)
  return answer.ok ? answer.value.amountFen : answer.refusal.code
}

test('a day of one person pays 80.00', () => {
  expect(pay('3', 'half_days')).toBe(240_00)
  expect(pay('1.5', 'half_days', 2)).toBe(240_00)
  expect(pay('0', 'half_days')).toBe(0)
})

test('days come in the steps the company allows', () => {
  expect(pay('1.5', 'whole_days')).toBe('days_not_in_whole_days')
  expect(pay('0.25', 'half_days')).toBe('days_not_in_half_days')
  expect(pay('0.375', 'eighths')).toBe(30_00)
})

test('days below zero are refused', () => expect(pay('-1', 'half_days')).toBe('negative_days'))
