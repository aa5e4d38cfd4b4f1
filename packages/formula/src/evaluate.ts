import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { Decimal } from 'decimal.js'
import { asBool, asNumber, asText } from './callable'
import { type Formula, placesOf, type Wanted } from './check'
import { roundToPlaces, writeExact } from './decimal-text'
import { compare } from './fraction'
import { LIMITS } from './limits'
import type { Value } from './node'
import { Readings, type Values } from './readings'
import { type FormulaRefusal, Refused } from './refusal'
import { type FormulaTrace, shown } from './trace'
import { traced } from './traced'
import { Work } from './work'

/** What a formula gives: a number as an exact decimal, a condition or a text. */
export type Given<W extends Wanted> = W extends { readonly type: 'number' }
  ? Decimal
  : W extends { readonly type: 'bool' }
    ? boolean
    : string

export interface Outcome<W extends Wanted> {
  readonly value: Given<W>
  readonly trace: FormulaTrace
}

/**
 * Works a formula out. All arithmetic is exact, in fractions; the one rounding is that of the
 * result, half up to the wanted places. Only the values that this case comes to need must be there.
 *
 * @param values numbers as whole numbers or decimal strings, money as whole fen, percentages as
 *   hundredths: `{ listPrice: 55_634, share: "3.5" }`
 */
export function evaluate<W extends Wanted>(
  formula: Formula<W>,
  values: Values,
): Result<Outcome<W>, FormulaRefusal> {
  const { source, declarations, root, wanted } = formula
  try {
    const { value, step } = traced(root, {
      source,
      declarations,
      work: new Work(),
      readings: new Readings(values, declarations),
      items: [],
      room: { steps: LIMITS.traceSteps },
    })
    return ok(rounded(value, step, formula, wanted))
  } catch (error) {
    if (error instanceof Refused) return refuse(error.inside(source))
    throw error
  }
}

function rounded<W extends Wanted>(
  value: Value,
  step: FormulaTrace,
  { root }: Formula<W>,
  wanted: Wanted,
): Outcome<W> {
  // What is wanted settles what the value is; the compiler cannot follow a type that far.
  const outcome = (given: Decimal | boolean | string, trace: FormulaTrace): Outcome<W> => ({
    value: given as Given<W>,
    trace,
  })
  if (wanted.type === 'bool') return outcome(asBool(value), step)
  if (wanted.type === 'text') return outcome(asText(value), step)

  const exact = asNumber(value)
  const places = placesOf(wanted)
  const result = roundToPlaces(exact, places)
  const given = new Decimal(writeExact(result))
  if (compare(exact, result) === 0) return outcome(given, step)
  return outcome(given, {
    ...step,
    ...shown(result, root.type),
    because: step.name,
    rounding:
      wanted.unit === 'fen'
        ? words('四舍五入到分', 'rounded half up to the fen')
        : words(`四舍五入到 ${places} 位小数`, `rounded half up to ${places} places`),
    of: [step],
  })
}
