import { type Words, words } from '@bylaw/kernel'
import { writeExact } from './decimal-text'
import { type Fraction, fraction, times } from './fraction'
import type { Value } from './node'
import type { Span } from './refusal'
import type { Type } from './type'
import type { Unit } from './unit'

const YUAN = fraction(1n, 100n)
/** Items of a list that are written out. */
export const ITEMS_WRITTEN = 20

/** A value as it stands in a sentence: money in yuan, `8%`, a third as `1/3`, a list in brackets. */
export function written(value: Value, type: Type): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
  if (typeof value === 'boolean') return String(value)
  if (type.kind === 'list' && Array.isArray(value)) {
    const items: readonly Value[] = value
    const shown = items.slice(0, ITEMS_WRITTEN).map((each) => written(each, type.of))
    return `[${[...shown, ...(items.length > ITEMS_WRITTEN ? [`… (${items.length})`] : [])].join(', ')}]`
  }
  return type.kind === 'number' && 'top' in value ? writtenNumber(value, type.unit) : ''
}

/** Money as yuan; other numbers as they are. Always exact. */
export function writtenNumber(value: Fraction, unit: Unit): string {
  if (unit.percent) return `${writeExact(value)}%`
  const fenPower = unit.powers.get('fen') ?? 0
  if (fenPower !== 1) return writeExact(value)
  const yuan = writeExact(times(value, YUAN))
  return unit.key === 'fen1' ? withTwoPlaces(yuan) : yuan
}

/** `500` is written `500.00`, `1.5` is `1.50`; what needs more places keeps them. */
function withTwoPlaces(decimal: string): string {
  if (decimal.includes('/')) return decimal
  const [whole = '', part = ''] = decimal.split('.')
  return `${whole}.${part.padEnd(2, '0')}`
}

/** The piece of a formula at a place, with the parentheses that belong to it. */
export function pieceOf(source: string, { start, end }: Span): string {
  if (end - start > LONGEST_PIECE) return `${source.slice(start, start + LONGEST_PIECE - 1)}…`
  let [from, to] = [start, end]
  let missing = 0
  let surplus = 0
  for (const character of source.slice(start, end).replace(/"[^"\n]*"|'[^'\n]*'/g, '')) {
    if (character === '(') missing += 1
    if (character === ')' && missing === 0) surplus += 1
    else if (character === ')') missing -= 1
  }
  for (; surplus && from > 0; from--) if (source[from - 1] === '(') surplus -= 1
  for (; missing && to < source.length; to++) if (source[to] === ')') missing -= 1
  return source.slice(from, to).replace(/\s+/g, ' ')
}

const LONGEST_PIECE = 80

/** The same text in both languages: figures and pieces of formulas need no translation. */
export const same = (text: string): Words => words(text, text)
