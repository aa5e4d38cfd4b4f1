import { assert } from '@bylaw/kernel'
import { type Fraction, fraction, times, whole } from './fraction'
import { LIMITS } from './limits'

const WRITTEN = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,3}))?$/

/**
 * Reads a decimal exactly: `"0.1"` is one tenth.
 *
 * @returns undefined for what is no decimal, or has more digits than a formula may hold
 */
export function readDecimal(text: string): Fraction | undefined {
  const match = WRITTEN.exec(text)
  if (!match) return undefined
  const [, sign, before = '', after = '', power = '0'] = match
  const exponent = Number(power)
  const { writtenDigits } = LIMITS
  if (before.length > writtenDigits || after.length > writtenDigits) return undefined
  if (Math.abs(exponent) > writtenDigits) return undefined
  const shift = exponent - after.length
  const digits = BigInt(`${sign}${before}${after}`)
  return shift < 0 ? fraction(digits, tenTo(-shift)) : fraction(digits * tenTo(shift))
}

/** The decimal when it ends, `1000/3` when it does not: what is written is always exact. */
export function writeExact(value: Fraction): string {
  const places = decimalPlaces(value.bottom)
  return places === undefined
    ? `${value.top}/${value.bottom}`
    : writeScaled((value.top * tenTo(places)) / value.bottom, places)
}

/** Rounded half up to a number of places; no zeros are added at the end. */
export function roundToPlaces(value: Fraction, places: number): Fraction {
  const scale = fraction(tenTo(places))
  return fraction(whole(times(value, scale), 'half_up'), scale.top)
}

/** How many places a decimal with this denominator needs, or undefined where it never ends. */
function decimalPlaces(bottom: bigint): number | undefined {
  // The twos come off in one piece; what is left must be fives only.
  const twos = bottom & -bottom
  let rest = bottom / twos
  let fives = 0
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos.toString(2).length - 1, fives) : undefined
}

function writeScaled(scaled: bigint, places: number): string {
  assert(places >= 0, 'places are counted from 0')
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const text = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits
  return scaled < 0n ? `-${text}` : text
}

const tenTo = (power: number): bigint => 10n ** BigInt(power)
