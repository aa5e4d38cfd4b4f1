import { expect, test } from 'vitest'
import { MAX_TRIES, nextTryAtMs } from './retries'

test('twelve tries are spread over about three days', () => {
  let at = 0
  for (let tries = 1; tries < MAX_TRIES; tries++) at = nextTryAtMs(tries, at, 0.5) ?? Number.NaN
  // 5 s + 30 s + 2 min + 15 min + (1+2+4+8+12+20+24) h
  expect(at).toBe(5_000 + 30_000 + 17 * 60_000 + 71 * 3_600_000)
  expect(nextTryAtMs(MAX_TRIES, at, 0.5)).toBeUndefined()
})

test('chance moves a wait by a tenth at the most', () => {
  expect(nextTryAtMs(2, 0, 0)).toBe(27_000)
  expect(nextTryAtMs(2, 0, 1)).toBe(33_000)
})

test('a receiver may ask for more patience, not for less, and for a day at the most', () => {
  expect(nextTryAtMs(1, 0, 0.5, 60)).toBe(60_000)
  expect(nextTryAtMs(4, 0, 0.5, 1)).toBe(15 * 60_000)
  expect(nextTryAtMs(1, 0, 0.5, 1e9)).toBe(24 * 3_600_000)
})
