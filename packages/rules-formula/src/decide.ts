import { evaluate, type FormulaRefusal } from '@bylaw/formula'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { checked } from './checked'
import { ended } from './ended'
import type { FormulaFacts } from './facts'
import { outsideBounds } from './outside-bounds'
import { whichFormula } from './question'
import type { FormulaRules } from './rules'
import { resultTrace } from './trace'

export interface FormulaDecision {
  /** Whole fen for money, a decimal string for other numbers; yes or no; a text. */
  readonly value: number | string | boolean
  readonly unit: FormulaRules['result']['unit']
}

/** Works the formula out for one case, or says what is missing. */
export function decide(
  rules: FormulaRules,
  { values }: FormulaFacts,
): Result<Decided<FormulaDecision>, Refusal> {
  if (rules.formula === null) return undecided(whichFormula)
  const formula = checked(rules, rules.formula)
  if (!formula.ok) return refuse(refusalFrom(formula.refusal))
  const outcome = evaluate(formula.value, values)
  if (!outcome.ok) return refuse(refusalFrom(outcome.refusal))

  const { value: given, trace } = outcome.value
  const { unit } = rules.result
  if (typeof given !== 'object')
    return ok({ decision: { value: given, unit }, trace: resultTrace(rules, given, trace) })
  if (unit === 'fen' && !Number.isSafeInteger(given.toNumber())) return refuse(tooLarge)
  const outside = outsideBounds(rules, given)
  if (outside) return refuse(outside)
  const value = unit === 'fen' ? given.toNumber() : given.toFixed()
  return ok({ decision: { value, unit }, trace: resultTrace(rules, value, trace) })
}

/** Why the language refuses, as a rule set's refusal: the fact is named where one is at fault. */
function refusalFrom({ code, message, place, details }: FormulaRefusal): Refusal {
  const name = details?.['name']
  const faulty = name !== undefined && (code === 'missing_value' || code === 'bad_value')
  return {
    code: code === 'missing_value' ? 'missing_fact' : code,
    message: ended(message),
    rule: '/formula',
    ...(faulty ? { fact: `/values/${name}` } : {}),
    details: { ...details, start: place.start, end: place.end },
  }
}

const tooLarge: Refusal = {
  code: 'too_large',
  message: words('结果的金额太大。', 'The amount is too large.'),
  rule: '/formula',
}
