import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'

/** An amount of money on the way to the answer, in fen. */
export const money = (
  name: Words,
  fen: number,
  why: Omit<Trace, 'name' | 'value' | 'unit'>,
): Trace => ({ name, value: fen, unit: 'fen', ...why })

/** A rate for so many days and people: `120.00 × 4 × 2 = 960.00`. */
export const productText = (rateFen: number, days: number, persons: number): string =>
  `${yuanFromFen(rateFen)} × ${days} × ${persons} = ${yuanFromFen(rateFen * days * persons)}`

export const daysStep = (
  name: Words,
  days: number,
  why: Omit<Trace, 'name' | 'value' | 'unit'>,
): Trace => ({ name, value: String(days), unit: 'days', ...why })

export const personsStep = (persons: number): Trace => ({
  name: words('人数', 'People'),
  value: String(persons),
  unit: 'people',
  fact: '/persons',
})
