import { expect, test } from 'vitest'
import { monthEmployment } from './month-employment'

const probation = (fromDate: string) => ({ fromDate, status: 'probation' as const, level: null })
const welder = (fromDate: string, level: number) => ({
  fromDate,
  status: 'confirmed' as const,
  level,
})
const worked = (from: string, to: string) => ({ worked: { from, to } })

test('whoever was there before the month is paid for all of it', () => {
  expect(monthEmployment('2026-02', [welder('2025-06-01', 3)])).toMatchObject({
    ...worked('2026-02-01', '2026-02-28'),
    status: 'confirmed',
    level: 3,
  })
})

test('whoever joins on the 16th is paid from the 16th', () => {
  expect(monthEmployment('2026-10', [probation('2026-10-16')])).toMatchObject(
    worked('2026-10-16', '2026-10-31'),
  )
})

test('the newest employment by the first of the month counts, and later months do not', () => {
  const career = [welder('2026-12-01', 4), probation('2026-07-01'), welder('2026-10-01', 3)]
  expect(monthEmployment('2026-10', career)).toMatchObject({ level: 3 })
  expect(monthEmployment('2026-09', career)).toMatchObject({
    status: 'probation',
  })
})

test('a change within the month makes two stretches of it, and neither gets lost', () => {
  const confirmed = [probation('2026-07-01'), welder('2026-10-16', 3)]
  const hired = [probation('2026-10-05'), welder('2026-10-20', 1)]
  expect(monthEmployment('2026-10', confirmed)).toMatchObject({
    ...worked('2026-10-01', '2026-10-31'),
    status: 'confirmed',
    stretches: [
      { status: 'probation', ...worked('2026-10-01', '2026-10-15') },
      { status: 'confirmed', level: 3, ...worked('2026-10-16', '2026-10-31') },
    ],
  })
  expect(monthEmployment('2026-10', hired)).toMatchObject({
    ...worked('2026-10-05', '2026-10-31'),
    stretches: [worked('2026-10-05', '2026-10-19'), worked('2026-10-20', '2026-10-31')],
  })
})

test('the same employment written down twice is one', () => {
  const twice = [welder('2026-10-05', 3), welder('2026-10-20', 3)]
  expect(monthEmployment('2026-10', twice)).toEqual({
    ...worked('2026-10-05', '2026-10-31'),
    status: 'confirmed',
    level: 3,
  })
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
    ...worked('2026-11-01', '2026-11-30'),
    stretches: [worked('2026-11-01', '2026-11-09'), worked('2026-11-20', '2026-11-30')],
  })
})
