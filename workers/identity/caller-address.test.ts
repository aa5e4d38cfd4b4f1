import { expect, test } from 'vitest'
import { callerAddress } from './caller-address'

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['198.51.100.7:50112', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['[::ffff:198.51.100.7]:50112', '198.51.100.7'],
  ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:bbbb::9', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ['someone', 'unreadable'],
  ['', 'unreadable'],
])('tries from %s are counted under %s', (noted, caller) =>
  expect(callerAddress(noted)).toBe(caller),
)

test('a caller without an address is on this machine', () =>
  expect(callerAddress(undefined)).toBe('local'))
