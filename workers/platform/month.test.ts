import { expect, test } from 'vitest'
import { monthEndMs } from './month'

test.each([
  ['Asia/Shanghai', '2026-10', '2026-10-31T15:59:59.999Z'],
  ['UTC', '2026-02', '2026-02-28T23:59:59.999Z'],
  // Clocks went back on 25 October; November begins in winter time.
  ['Europe/Berlin', '2026-10', '2026-10-31T22:59:59.999Z'],
  ['America/New_York', '2026-12', '2027-01-01T04:59:59.999Z'],
])('in %s, %s ends at %s', (zone, month, end) =>
  expect(new Date(monthEndMs(zone, month)).toISOString()).toBe(end),
)
