import { expect, test } from 'vitest'
import { monthEmployment } from './month-employment'

const probation = (fromDate: string) => ({ fromDate, status: 'probation' as const, level: null })
const welder = (fromDate: string, level: number) => ({
  fromDate,
  status: 'confirmed' as const,
  level,
})
const worked = (from: string, to: string) => ({ ok: true, value: { worked: { from, to } } })

test('whoever was there before the month is paid for all of it', () => {
  expect(monthEmployment('2026-02', [welder('2025-06-01', 3)])).toMatchObject({
    ...worked('2026-02-01', '2026-02-28'),
    value: { status: 'confirmed', level: 3 },
  })
})

test('whoever joins on the 16th is paid from the 16th', () => {
  expect(monthEmployment('2026-10', [probation('2026-10-16')])).toMatchObject(
    worked('2026-10-16', '2026-10-31'),
  )
})

test('the newest employment by the first of the month counts, and later months do not', () => {
  const career = [welder('2026-12-01', 4), probation('2026-07-01'), welder('2026-10-01', 3)]
  expect(monthEmployment('2026-10', career)).toMatchObject({ value: { level: 3 } })
  expect(monthEmployment('2026-09', career)).toMatchObject({ value: { status: 'probation' } })
})

test('a change within the month is refused, so that neither part gets lost', () => {
  const confirmed = [probation('2026-07-01'), welder('2026-10-16', 3)]
  const hired = [probation('2026-10-05'), welder('2026-10-20', 1)]
  for (const employments of [confirmed, hired])
    expect(monthEmployment('2026-10', employments)).toMatchObject({
      refusal: { code: 'employment_changed' },
    })
})

test('the same employment written down twice is one', () => {
  const twice = [welder('2026-10-05', 3), welder('2026-10-20', 3)]
  expect(monthEmployment('2026-10', twice)).toMatchObject(worked('2026-10-05', '2026-10-31'))
})

test('nobody is employed before their first day', () => {
  expect(monthEmployment('2026-10', [welder('2026-11-01', 3)])).toBeUndefined()
})

const ended = (fromDate: string) => ({ fromDate, status: 'left' as const, level: null })
const contractor = (fromDate: string) => ({
  fromDate,
  status: 'contractor' as const,
  level: null,
})

test('whoever leaves is paid until their last day, and no month after it', () => {
  const career = [welder('2026-01-01', 3), ended('2026-11-13')]
  expect(monthEmployment('2026-11', career)).toMatchObject(worked('2026-11-01', '2026-11-12'))
  expect(monthEmployment('2026-10', career)).toMatchObject(worked('2026-10-01', '2026-10-31'))
  expect(monthEmployment('2026-12', career)).toBeUndefined()
})

test('a contractor is paid by the contract, from its first day', () => {
  const career = [welder('2026-01-01', 3), contractor('2026-11-01')]
  expect(monthEmployment('2026-11', career)).toBeUndefined()
  expect(monthEmployment('2026-10', career)).toMatchObject(worked('2026-10-01', '2026-10-31'))
})

test('whoever comes back within the month is not paid for the days between', () => {
  const career = [welder('2026-01-01', 3), ended('2026-11-10'), welder('2026-11-20', 3)]
  expect(monthEmployment('2026-11', career)).toMatchObject({
    refusal: { code: 'employment_changed', details: { from: '2026-11-20' } },
  })
})
