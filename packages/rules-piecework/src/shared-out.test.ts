import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Share, sharedOut, sharesOn } from './shared-out'

const crew = (...bp: number[]): Share[] =>
  bp.map((shareBp, index) => ({ personId: `per_${index}`, shareBp }))

test('a hundred metres among three: the odd millimetre goes to the largest remainder', () => {
  expect(sharedOut('100', crew(3_333, 3_333, 3_334))).toEqual(['33.33', '33.33', '33.34'])
  expect(sharedOut('0.001', crew(5_000, 5_000))).toEqual(['0.001', '0'])
  expect(sharedOut('1', crew(3_333, 3_334, 3_333))).toEqual(['0.333', '0.334', '0.333'])
})

test('for any metres and shares, no millimetre appears or vanishes', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 11 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), cuts, (mm, places) => {
      const ends = [...places.sort((a, b) => a - b), 10_000]
      const shares = crew(...ends.map((end, index) => end - (ends[index - 1] ?? 0)))
      const parts = sharedOut((mm / 1_000).toFixed(3), shares)
      const sum = parts.reduce((total, part) => total + Math.round(Number(part) * 1_000), 0)
      const isFair = parts.every(
        (part, index) =>
          Math.abs(Number(part) * 1_000 - (mm * (shares[index]?.shareBp ?? 0)) / 10_000) < 1,
      )
      return sum === mm && isFair
    }),
  )
})

test('shares that are not all of it are our bug', () =>
  expect(() => sharedOut('1', crew(5_000, 4_999))).toThrow('shares all of its work'))

test('a day goes by the shares that began last by then; recorded anew, the later ones hold', () => {
  const [first, second, anew] = [crew(10_000), crew(6_000, 4_000), crew(5_000, 5_000)]
  const dated = [
    { fromDate: '2026-10-01', shares: first },
    { fromDate: '2026-10-16', shares: second },
    { fromDate: '2026-10-16', shares: anew },
  ]
  expect(sharesOn(dated, '2026-09-30')).toBeUndefined()
  expect(sharesOn(dated, '2026-10-15')).toBe(first)
  expect(sharesOn(dated, '2026-10-16')).toBe(anew)
  // What is recorded later for an earlier day leaves the days after it alone.
  expect(sharesOn([...dated, { fromDate: '2026-10-05', shares: second }], '2026-10-20')).toBe(anew)
})
