import { expect, test } from 'vitest'
import { wholeInAddress } from './common'

test('a number in an address is digits alone', () => {
  const version = wholeInAddress(1)
  expect(version.parse('17')).toBe(17)
  for (const written of ['1e3', '0x10', ' 1', '', '+1', '1.0', '0', '-1', '９'])
    expect(version.safeParse(written).success, written).toBe(false)
})
