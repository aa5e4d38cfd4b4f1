import { expect, test } from 'vitest'
import { retention, statementDueOn } from './retention'
import { starter } from './starter'

const { stages } = starter
const state = (today: string, appliedOn: string | null, early: 'refused' | 'waits' = 'refused') =>
  retention({ ...stages, earlyApplication: early }, '2024-05-20', today, appliedOn).state

test('the last share is locked until two years have passed', () => {
  expect(state('2026-05-19', null)).toBe('locked')
  expect(state('2026-05-20', null)).toBe('awaiting_application')
  expect(state('2026-05-20', '2026-05-20')).toBe('payable')
})

test('an early application counts from the day it is due, or not at all', () => {
  expect(state('2026-06-01', '2026-05-19')).toBe('awaiting_application')
  expect(state('2026-06-01', '2026-05-19', 'waits')).toBe('payable')
  expect(state('2026-05-19', '2026-05-19', 'waits')).toBe('locked')
})

test('completed on a leap day, it is due on the last day of February', () =>
  expect(retention(stages, '2024-02-29', '2026-02-28', null)).toEqual({
    dueFrom: '2026-02-28',
    state: 'awaiting_application',
  }))

test('quantities are due on the 3rd of the next month, over the new year too', () => {
  expect(statementDueOn(starter, '2026-03')).toBe('2026-04-03')
  expect(statementDueOn(starter, '2026-12')).toBe('2027-01-03')
})
