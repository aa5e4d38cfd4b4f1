import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Trace } from './trace'

/** Arithmetic reads the same in both languages. */
export const same = (text: string): Words => words(text, text)

/** Amounts joined as a sum that a reader can add up: `1700.00 + 500.00 − 100.00`. */
export const sumText = (amountsFen: readonly number[]): string =>
  amountsFen.map(yuanFromFen).join(' + ').replaceAll('+ -', '− ')

/** The same with what it comes to; a single amount is simply named. */
export function totalText(amountsFen: readonly number[]): string {
  const total = yuanFromFen(amountsFen.reduce((sum, amount) => sum + amount, 0))
  return amountsFen.length < 2 ? total : `${sumText(amountsFen)} = ${total}`
}

/** The sum that makes a step's amount, where there is one to re-add: an amount alone says it already. */
export const summing = (amountsFen: readonly number[]): Pick<Trace, 'because'> =>
  amountsFen.length > 1 ? { because: same(totalText(amountsFen)) } : {}
