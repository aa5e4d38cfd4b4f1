/**
 * Whether a number is kept as it is written. A double holds every decimal of 15 digits apart, so
 * `0.1` comes back as `0.1`; of `0.12345678901234567890` or `1e-400` another number would be left.
 */
export function isKeptAs(written: string, value: number): boolean {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false
  return sameDecimal(written, String(value))
}

/** Whether two texts write one number: `1.50`, `1.5` and `15e-1` do. */
function sameDecimal(one: string, other: string): boolean {
  const [a, b] = [decimalOf(one), decimalOf(other)]
  return a.digits === b.digits && (a.digits === '' || a.exponent === b.exponent)
}

/** The digits that count, and the power of ten of the last of them. */
function decimalOf(written: string): { readonly digits: string; readonly exponent: number } {
  const [mantissa = '', power = '0'] = written.toLowerCase().split('e')
  const [whole = '', part = ''] = mantissa.replace(/^[-+]/, '').split('.')
  const all = `${whole}${part}`.replace(/^0+/, '')
  const digits = all.replace(/0+$/, '')
  return { digits, exponent: Number(power) - part.length + all.length - digits.length }
}
