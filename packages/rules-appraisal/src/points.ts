import { Decimal } from 'decimal.js'

/** Wide enough for products of every rater count, so that only the printed rounding rounds. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

/** A total as it is printed and graded: half up to 0.01. */
export const official = (points: Decimal): Decimal =>
  points.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

/** A decimal as people write it: no exponent, no trailing zeros. */
export const plain = (points: Decimal): string => points.toFixed()

export const sumOf = (points: readonly (string | number)[]): Decimal =>
  points.reduce<Decimal>((sum, each) => sum.plus(each), new Exact(0))
