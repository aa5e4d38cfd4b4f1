import { expect, test } from 'vitest'
import { refreshMs } from './refresh'

test('a contact, who has no socket, sees an answer within five seconds', () => {
  expect(refreshMs(false)).toBeLessThanOrEqual(5_000)
})

test('staff, who hear changes by the socket, read again for the clocks only', () => {
  expect(refreshMs(true)).toBe(60_000)
})
