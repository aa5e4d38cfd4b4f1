import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecimal, roundToPlaces, writeExact } from './decimal-text'
import { dividedBy, fraction, minus, plus, remainder, times, whole } from './fraction'

const anyFraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt({ min: 1n, max: 10n ** 30n }),
  )
  .map(([top, bottom]) => fraction(top, bottom))

test('what is added can be taken away again, to the last digit', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(minus(plus(a, b), b)).toEqual(a)
    }),
    { seed: 1 },
  )
})

test('what is multiplied can be divided again, to the last digit', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      fc.pre(b.top !== 0n)
      expect(dividedBy(times(a, b), b)).toEqual(a)
    }),
    { seed: 2 },
  )
})

test('a whole number rounded down is the last one that is not above', () => {
  fc.assert(
    fc.property(anyFraction, (a) => {
      const down = fraction(whole(a, 'down'))
      const rest = minus(a, down)
      expect(rest.top >= 0n && rest.top < rest.bottom).toBe(true)
    }),
    { seed: 3 },
  )
})

describe('a half goes away from zero', () => {
  test.each([
    ['2.5', '3'],
    ['-2.5', '-3'],
    ['2.4999', '2'],
    ['-2.4999', '-2'],
    ['0.5', '1'],
    ['-0.5', '-1'],
  ])('%s is %s', (value, expected) =>
    expect(writeExact(roundToPlaces(readDecimal(value)!, 0))).toBe(expected),
  )
})

describe('down is towards less, up towards more', () => {
  test.each([
    ['2.5', 2n, 3n],
    ['-2.5', -3n, -2n],
    ['4', 4n, 4n],
  ])('%s', (value, down, up) => {
    expect(whole(readDecimal(value)!, 'down')).toBe(down)
    expect(whole(readDecimal(value)!, 'up')).toBe(up)
  })
})

test('a remainder has the sign of what was divided', () => {
  // −7.5 = −3 × 2 − 1.5
  expect(writeExact(remainder(readDecimal('-7.5')!, readDecimal('2')!))).toBe('-1.5')
})

describe('decimals are read and written exactly', () => {
  test.each([
    ['0.1', '0.1'],
    ['1.50', '1.5'],
    ['-0.0', '0'],
    ['1.5e3', '1500'],
    ['25e-4', '0.0025'],
    ['007', '7'],
  ])('%s is %s', (text, expected) => expect(writeExact(readDecimal(text)!)).toBe(expected))

  test('what never ends stays a fraction', () => {
    expect(writeExact(fraction(10n, -6n))).toBe('-5/3')
  })

  test.each(['', '.5', '5.', '1,5', '0x10', '1e31', '9'.repeat(31), `0.${'3'.repeat(31)}`, 'NaN'])(
    '%j is no decimal',
    (text) => expect(readDecimal(text)).toBeUndefined(),
  )
})
