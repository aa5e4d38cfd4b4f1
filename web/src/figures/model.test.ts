import { expect, test } from 'vitest'
import { busiest, heightOf, lateShare } from './model'

const NONE = {
  opened: 0,
  firstResponseBreached: 0,
  resolutionBreached: 0,
  firstResponseEnded: 0,
  resolutionEnded: 0,
}
const day = (n: number, opened: number, closed: number) => ({
  day: `2026-11-0${n}`,
  opened,
  closed,
})

test.each([
  [1, 8, '12.5%'],
  [1, 3, '33.3%'],
  [0, 5, '0%'],
  [0, 0, '—'],
])('%i late of %i is %s', (late, opened, said) =>
  expect(lateShare({ ...NONE, opened, firstResponseBreached: late }, 'firstResponse')).toBe(said),
)

test('what was merged or withdrawn before it was answered is not of those that could be late', () => {
  const sums = { ...NONE, opened: 3, firstResponseBreached: 1, firstResponseEnded: 1 }
  expect(lateShare(sums, 'firstResponse')).toBe('50%')
})

test('bars are as tall as the month’s tallest lets them be', () => {
  const days = [day(1, 2, 8), day(2, 4, 0)]
  expect([heightOf(8, days), heightOf(4, days), heightOf(0, days)]).toEqual([100, 50, 0])
  expect(heightOf(0, [day(1, 0, 0)])).toBe(0)
})

test('of two days with as many the first is named, of none none', () => {
  expect(busiest([day(1, 3, 0), day(2, 3, 9)])?.day).toBe('2026-11-01')
  expect(busiest([day(1, 0, 4)])).toBeUndefined()
})
