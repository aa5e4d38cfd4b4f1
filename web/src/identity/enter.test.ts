import { expect, test } from 'vitest'
import { nextOf } from './enter'

test('signing in leads back to the screen that was asked for', () => {
  expect(nextOf('?next=%2Ftickets%2Ftkt_1')).toBe('/tickets/tkt_1')
  expect(nextOf('')).toBe('/')
})

test('signing in never leads to another site', () => {
  for (const next of ['https://evil.test', '//evil.test', '/\\evil.test', 'javascript:alert(1)'])
    expect(nextOf(`?next=${encodeURIComponent(next)}`)).toBe('/')
})
