import { expect, test } from 'vitest'
import { instantAt, localAt } from './local-time'

test.each([
  ['2026-11-30T09:00', 'Asia/Shanghai', '2026-11-30T01:00:00.000Z'],
  ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
  // The night in which summer time ends.
  ['2026-10-25T12:00', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'],
])('%s in %s is %s, and back', (local, zone, instant) => {
  expect(instantAt(local, zone)).toBe(instant)
  expect(localAt(instant, zone)).toBe(local)
})
