import { afterEach, expect, test, vi } from 'vitest'
import { allBytes, goldenSlips } from './golden-marks'
import { ALL_BYTES, GOLDEN_SLIPS } from './golden-slips'

afterEach(() => void vi.unstubAllEnvs())

test('200 slips over ten rule versions stay as they are (else run scripts/golden/main.ts)', async () => {
  expect(await goldenSlips()).toEqual(GOLDEN_SLIPS)
})

test.each([
  ['Asia/Shanghai', -480],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
])('a machine in %s works out the same bytes', async (zone, minutesBehind) => {
  vi.stubEnv('TZ', zone)
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind)
  expect(await allBytes()).toBe(ALL_BYTES)
})
