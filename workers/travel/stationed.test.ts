import { expect, test } from 'vitest'
import { daysStationed, wholeOf } from './stationed'

test.each([
  // from, last day, days of October
  ['2026-09-01', null, 31],
  ['2026-10-12', null, 20],
  ['2026-09-01', '2026-10-05', 5],
  ['2026-10-12', '2026-10-12', 1],
  ['2026-11-01', null, 0],
  ['2026-09-01', '2026-09-30', 0],
])('stationed from %s to %s: %s days of October', (fromDate, lastDay, days) =>
  expect(daysStationed({ fromDate, lastDay }, wholeOf('2026-10'))).toBe(days),
)
