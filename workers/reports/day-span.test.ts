import { expect, test } from 'vitest'
import { spanBefore, spanOf, startsOf } from './day-span'

test.each([
  ['a month beside the month before', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['a quarter beside the quarter before', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
  ['a week beside the week before', '2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01'],
  ['a day beside the day before', '2026-03-01', '2026-03-01', '2026-02-28', '2026-02-28'],
])('%s', (_, from, to, before, until) => {
  expect(spanBefore({ from, to })).toEqual({ from: before, to: until })
})

test('days begin at midnight where the company is, and the last one ends with them', () => {
  expect(startsOf('Asia/Shanghai', { from: '2026-03-01', to: '2026-03-02' })).toEqual(
    ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => Date.parse(`${day}T00:00+08:00`)),
  )
})

test('a stretch goes forwards, and is no longer than two quarters', () => {
  expect(spanOf({ from: '2026-01-01', to: '2026-07-03' })).toBeTruthy()
  expect(() => spanOf({ from: '2026-01-01', to: '2026-07-04' })).toThrow()
  expect(() => spanOf({ from: '2026-01-02', to: '2026-01-01' })).toThrow()
})
