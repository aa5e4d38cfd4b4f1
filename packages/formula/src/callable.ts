import type { Words } from '@bylaw/kernel'
import { assert } from '@bylaw/kernel'
import type { Fraction } from './fraction'
import type { Apply, Node, Value } from './node'
import { type Span, stop } from './refusal'
import type { Type } from './type'

/** A function that formulas may call. `xs.sum()` and `sum(xs)` are the same call. */
export interface Callable {
  readonly title: Words
  /** How it is written, for completion: `round(x, step)`. */
  readonly form: string
  readonly fewest: number
  readonly most: number
  /** The arguments with their units settled, and the type of the answer. */
  readonly check: (args: readonly Node[], span: Span) => Checked
  readonly apply: Apply
}

export interface Checked {
  readonly type: Type
  readonly args: readonly Node[]
}

/** The check has settled what each argument is; these only say so to the compiler. */
export function asNumber(value: Value | undefined): Fraction {
  assert(typeof value === 'object' && 'top' in value, 'the check let only a number pass')
  return value
}

export function asText(value: Value | undefined): string {
  assert(typeof value === 'string', 'the check let only a text pass')
  return value
}

export function asBool(value: Value | undefined): boolean {
  assert(typeof value === 'boolean', 'the check let only a condition pass')
  return value
}

export function asList(value: Value | undefined): readonly Value[] {
  assert(Array.isArray(value), 'the check let only a list pass')
  return value
}

export function asNumbers(
  value: Value | undefined,
  span: Span,
): readonly [Fraction, ...Fraction[]] {
  const [first, ...rest] = asList(value).map(asNumber)
  if (first) return [first, ...rest]
  stop('empty_list', span, '列表是空的，算不出结果', 'The list is empty: there is no answer')
}
