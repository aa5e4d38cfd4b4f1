import type { FormulaTrace } from './trace'

/** Where the formula and its values stand in the rule set and the facts of a decision. */
export interface Pointers {
  /** JSON pointer of the formula inside the rule set: `/contracts/2/price`. */
  readonly rule?: string
  /** JSON pointers of the facts that the values were read from, by declared name. */
  readonly facts?: Readonly<Record<string, string>>
}

/** A step as the trace of a decision holds it. */
export type DecisionStep = Omit<FormulaTrace, 'exact' | 'variable' | 'place' | 'of'> & {
  readonly rule?: string
  readonly fact?: string
  readonly of?: readonly DecisionStep[]
}

/** The trace as part of a decision's: the formula names its rule, each handed-in value its fact. */
export function decisionTrace(trace: FormulaTrace, pointers: Pointers): DecisionStep {
  const { rule } = pointers
  return { ...stepOf(trace, pointers.facts ?? {}), ...(rule === undefined ? {} : { rule }) }
}

function stepOf(trace: FormulaTrace, facts: Readonly<Record<string, string>>): DecisionStep {
  const { exact: _exact, place: _place, variable, of, ...step } = trace
  const fact =
    variable !== undefined && Object.hasOwn(facts, variable) ? facts[variable] : undefined
  return {
    ...step,
    ...(fact === undefined ? {} : { fact }),
    ...(of ? { of: of.map((each) => stepOf(each, facts)) } : {}),
  }
}
