import type { Words } from '@bylaw/kernel'
import { writeExact } from './decimal-text'
import type { Value } from './node'
import type { Span } from './refusal'
import type { Type } from './type'
import type { Unit } from './unit'
import { written, writtenNumber } from './written'

/**
 * How a value came to be: one step per operation. It has the shape of the traces of rule sets, so
 * that a decision carries it as it is.
 */
export interface FormulaTrace {
  readonly name: Words
  /** Whole fen as a number; other numbers as decimal strings, or `1000/3` where no decimal ends. */
  readonly value: string | number | boolean
  readonly unit: FormulaTraceUnit
  readonly because?: Words
  readonly rounding?: Words
  readonly of?: readonly FormulaTrace[]
  /** A number exactly, in its own unit (fen, percent …): a decimal, or a fraction like `1000/3`. */
  readonly exact?: string
  /** The declared name, where the step is a value that was handed in. */
  readonly variable?: string
  /** Where in the formula's text the step stands. */
  readonly place: Span
}

/** Those units of a rule set's trace that formulas use. Units without a word of their own count. */
export type FormulaTraceUnit =
  | 'fen'
  | 'yuan_per_metre'
  | 'yuan_per_day'
  | 'metres'
  | 'days'
  | 'people'
  | 'percent'
  | 'points'
  | 'count'
  | 'text'
  | 'yes_no'

/** A value with its unit, as a trace shows it. */
export function shown(value: Value, type: Type): Pick<FormulaTrace, 'value' | 'unit' | 'exact'> {
  if (typeof value === 'boolean') return { value, unit: 'yes_no' }
  if (typeof value === 'string') return { value, unit: 'text' }
  if (type.kind !== 'number' || !('top' in value))
    return { value: written(value, type), unit: 'text' }
  const exact = writeExact(value)
  const unit = UNITS[type.unit.key] ?? 'count'
  if (type.unit.key !== 'fen1')
    return { value: inYuan(type.unit) ? writtenNumber(value, type.unit) : exact, unit, exact }
  // Whole fen are money like any other; a part of a fen is only ever on the way to a rounding.
  return value.bottom === 1n && Number.isSafeInteger(Number(value.top))
    ? { value: Number(value.top), unit, exact }
    : { value: writtenNumber(value, type.unit), unit: 'text', exact }
}

const inYuan = (unit: Unit): boolean => unit.powers.get('fen') === 1

const UNITS: Readonly<Record<string, FormulaTraceUnit>> = {
  '%': 'percent',
  fen1: 'fen',
  'fen1 metres-1': 'yuan_per_metre',
  'days-1 fen1': 'yuan_per_day',
  metres1: 'metres',
  days1: 'days',
  people1: 'people',
  points1: 'points',
}
