import { assert } from '@bylaw/kernel'

/**
 * An exact number: `top / bottom`, in lowest terms, `bottom` above zero. A third stays a third, so
 * nothing is lost before the one rounding at the end.
 */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** The fraction in lowest terms. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  assert(bottom !== 0n, 'nothing is divided by zero')
  if (bottom === 1n) return { top, bottom }
  const shared = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
  const sign = bottom < 0n ? -1n : 1n
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared }
}

export const ZERO = fraction(0n)

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.bottom === b.bottom
    ? fraction(a.top + b.top, a.bottom)
    : fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b))

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.top, a.bottom * b.bottom)

export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom, a.bottom * b.top)

/** What is left after taking `b` away as often as it fits whole; it has the sign of `a`. */
export const remainder = (a: Fraction, b: Fraction): Fraction =>
  fraction((a.top * b.bottom) % (b.top * a.bottom), a.bottom * b.bottom)

export const negated = ({ top, bottom }: Fraction): Fraction => ({ top: -top, bottom })

/** Below zero, zero or above, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.top * b.bottom
  const right = b.top * a.bottom
  return left < right ? -1 : left > right ? 1 : 0
}

export type Rounding = 'half_up' | 'down' | 'up'

/**
 * The nearest whole number. `half_up` takes a half away from zero: 2.5 is 3 and −2.5 is −3.
 * `down` goes towards less, `up` towards more.
 */
export function whole({ top, bottom }: Fraction, rounding: Rounding): bigint {
  const size = top < 0n ? -top : top
  if (rounding === 'half_up') {
    const rounded = (2n * size + bottom) / (2n * bottom)
    return top < 0n ? -rounded : rounded
  }
  const towardsZero = top / bottom
  if (top % bottom === 0n) return towardsZero
  if (rounding === 'down') return top < 0n ? towardsZero - 1n : towardsZero
  return top < 0n ? towardsZero : towardsZero + 1n
}

const LARGEST_PLAIN = BigInt(Number.MAX_SAFE_INTEGER)

/** Euclid; the rest of the way in plain numbers once both fit, which most do from the start. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let left = a
  let right = b
  while (left > LARGEST_PLAIN || right > LARGEST_PLAIN) {
    if (right === 0n) return left
    const rest = left % right
    left = right
    right = rest
  }
  let small = Number(left)
  let smaller = Number(right)
  while (smaller !== 0) {
    const rest = small % smaller
    small = smaller
    smaller = rest
  }
  return BigInt(small)
}
