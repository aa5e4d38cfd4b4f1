import { expect, test } from 'vitest'
import { dueOn, remindDaysOf } from './due'
import { review360, starter } from './starter'

test('a sheet is due on the 25th, a review on the last day of its period', () => {
  expect(dueOn(starter.cycle, '2026-05')).toBe('2026-05-25')
  expect(dueOn(review360.cycle, '2026-06')).toBe('2026-06-30')
  expect(dueOn({ period: 'month', dueDay: 'last' }, '2028-02')).toBe('2028-02-29')
})

test('an appraisal by project is due so many days after its end', () =>
  expect(dueOn({ period: 'project', dueDays: 15 }, '2026-08-31')).toBe('2026-09-15'))

test('a review is due at the end of its period, whichever of its months is asked about', () => {
  expect(dueOn(review360.cycle, '2026-05')).toBe('2026-06-30')
  expect(dueOn({ period: 'quarter', dueDay: 25 }, '2026-10')).toBe('2026-12-25')
  expect(dueOn({ period: 'year', dueDay: 'last' }, '2026-03')).toBe('2026-12-31')
})

test('whoever still owes something is reminded three days before, or as the rules say', () => {
  expect(remindDaysOf(review360.cycle)).toBe(3)
  expect(remindDaysOf({ ...starter.cycle, remindDays: null })).toBe(3)
  expect(remindDaysOf({ ...starter.cycle, remindDays: 0 })).toBe(0)
})
