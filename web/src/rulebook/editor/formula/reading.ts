import { valueAt } from '../json'
import type { Declarations, Language, Refused, Rules } from './language'
import { readyVariables, type Variable } from './model'
import { RESULT_UNITS } from './units'

/** What can be said of the formula as it stands now. */
export interface Reading {
  readonly variables: readonly Variable[]
  readonly declarations: Declarations
  /** What is wrong with the formula; undefined where nothing is, or nothing is written. */
  readonly refusal: Refused | undefined
  /** Rules that may be tried; undefined while there is no sound formula. */
  readonly rules: Rules | undefined
  /** Names that the formula mentions. */
  readonly names: readonly string[]
}

/** Reads the formula against the variables that are filled in, in rules that need not be sound. */
export function readingOf(language: Language, rules: unknown): Reading {
  const variables = readyVariables(rules, language.isFreeName)
  // What a row says of its type and unit has been held against what there is.
  const given = { ...(rules as Rules), variables: variables as Rules['variables'] }
  const declarations = language.declarationsOf(given.variables)
  const nothing = { variables, declarations, refusal: undefined, rules: undefined, names: [] }
  if (typeof given.formula !== 'string' || !isResult(rules)) return nothing
  const checked = language.checked(given, given.formula)
  return checked.ok
    ? { ...nothing, rules: given, names: checked.value.names }
    : { ...nothing, refusal: checked.refusal }
}

/** Whether the result is settled enough to be worked out; someone may be typing its places. */
function isResult(rules: unknown): boolean {
  const unit = valueAt(rules, '/result/unit')
  const places = valueAt(rules, '/rounding/places')
  if (unit === 'yes_no' || unit === 'text' || unit === 'fen') return true
  const isKnown = RESULT_UNITS.some(({ value }) => value === unit)
  return isKnown && Number.isInteger(places) && Number(places) >= 0 && Number(places) <= 6
}
