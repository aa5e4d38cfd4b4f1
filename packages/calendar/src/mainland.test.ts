import { expect, test } from 'vitest'
import { keepsStateHolidays } from './mainland'

test.each([
  ['Asia/Shanghai', true],
  ['Asia/Urumqi', true],
  ['Asia/Hong_Kong', false],
  ['Asia/Taipei', false],
  ['Europe/London', false],
])('%s: holidays of the State Council’s notice %s', (zone, keeps) =>
  expect(keepsStateHolidays(zone)).toBe(keeps),
)
