import {
  check,
  type Declaration,
  type Declarations,
  declare,
  type Formula,
  type FormulaRefusal,
  type Wanted,
} from '@bylaw/formula'
import { assert, type Result } from '@bylaw/kernel'
import type { FormulaRules, Variable } from './rules'

/** A formula as these rules would have it, checked: names, types, units, and what it gives. */
export const checked = (
  rules: FormulaRules,
  formula: string,
): Result<Formula<Wanted>, FormulaRefusal> =>
  check(formula, declarationsOf(rules.variables), wantedOf(rules))

/** The variables as the language knows them. */
export const declarationsOf = (variables: readonly Variable[]): Declarations =>
  declare(Object.fromEntries(variables.map((variable) => [variable.name, declaration(variable)])))

function declaration({ type, unit, title }: Variable): Declaration {
  if (type !== 'number' && type !== 'list of number') return { type, title }
  assert(unit !== null, 'a number counts something')
  return { type, unit, title }
}

function wantedOf({ result: { unit }, rounding }: FormulaRules): Wanted {
  if (unit === 'yes_no') return { type: 'bool' }
  if (unit === 'text') return { type: 'text' }
  if (unit === 'fen') return { type: 'number', unit }
  assert(rounding !== null, 'a number is rounded somewhere')
  return { type: 'number', unit, places: rounding.places }
}
