/** Fewer digits are an extension or half a number, and belong to anyone. */
const LEAST_DIGITS = 7

/**
 * The digits by which a telephone number is known, however it is written: without an extension, and
 * without the zeros that stand for a country or a trunk line. `+86 571 8888 1234`, `0571-88881234`
 * and `8888 1234 转 12` end alike: 86 571 8888 1234, 571 8888 1234, 8888 1234.
 *
 * @returns null for what is no number: a name, or too few digits
 */
export function significantDigits(text: string): string | null {
  const [main = ''] = text.normalize('NFKC').split(/转|ext\.?|#|x/i)
  if (/[^\d\s+().\-–]/.test(main)) return null
  const digits = main.replaceAll(/\D/g, '').replace(/^0+/, '')
  return digits.length >= LEAST_DIGITS ? digits : null
}
