import { yuanFromFen } from '@bylaw/kernel'
import { Decimal } from 'decimal.js'

/** Whole fen nearest to an exact amount of yuan; half a fen goes up, away from zero. */
export const fenOf = (yuan: Decimal): number =>
  yuan.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()

/** Whole fen nearest to a share of an amount; half a fen goes up. */
export const shareOf = (amountFen: number, shareBp: number): number =>
  new Decimal(amountFen)
    .times(shareBp)
    .div(10_000)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber()

/** A decimal as people write it: no exponent, no trailing zeros. */
export const plain = (value: Decimal): string => value.toFixed()

/** The same share as arithmetic: `431.05 × 90% = 387.945 ≈ 387.95`. */
export function shareText(amountFen: number, shareBp: number): string {
  const exact = new Decimal(amountFen).times(shareBp).div(1_000_000)
  const rounded = yuanFromFen(shareOf(amountFen, shareBp))
  const steps = exact.eq(rounded) ? rounded : `${plain(exact)} ≈ ${rounded}`
  return `${yuanFromFen(amountFen)} × ${percent(shareBp)} = ${steps}`
}

export const percent = (shareBp: number): string => `${plain(new Decimal(shareBp).div(100))}%`
