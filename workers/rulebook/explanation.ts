import type { Explanation, TraceView } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { type Trace, valueAt, withCitations, withDecisions } from '@bylaw/rules-kit'
import type { CompanyDecision } from './decision-store'
import type { RuleVersion } from './rule-version'

type Explaining = Pick<RuleVersion, 'rules' | 'citations'> & {
  readonly ref: Pick<RuleVersion['ref'], 'ruleSetId' | 'validFromMs'>
}

/** A decision's trace as people see it, and the rule version it rests on. */
export const explanation = (
  trace: Trace,
  version: RuleVersion,
  decisions: readonly CompanyDecision[],
): Explanation => ({
  trace: traceView(explained(trace, version, decisions)),
  rules: [version.ref],
})

/**
 * A trace with each step's clauses named, and what the company itself decided. A version names the
 * decisions whose answers it holds: one taken back since, or made after it, is not its own.
 */
export const explained = (
  trace: Trace,
  { ref, rules, citations }: Explaining,
  decisions: readonly CompanyDecision[],
): Trace =>
  withDecisions(
    withCitations(trace, citations),
    decisions.filter(
      ({ ruleSetId, at, value, fromMs, untilMs }) =>
        ruleSetId === ref.ruleSetId &&
        fromMs <= ref.validFromMs &&
        (untilMs === null || ref.validFromMs < untilMs) &&
        sameJson(valueAt(rules, at), value),
    ),
  )

/** The same tree as it crosses the wire; a trace never holds more than the contract says. */
export const traceView = (trace: Trace): TraceView => {
  const { clauses, of, because, rounding, name, also: _, ...plain } = trace
  return {
    ...plain,
    name: { ...name },
    ...(because ? { because: { ...because } } : {}),
    ...(rounding ? { rounding: { ...rounding } } : {}),
    ...(clauses ? { clauses: [...clauses] } : {}),
    ...(of ? { of: of.map(traceView) } : {}),
  }
}
