import type { Explanation, TraceView } from '@bylaw/contract'
import { type Trace, withCitations } from '@bylaw/rules-kit'
import type { RuleVersion } from './rule-version'

/** A decision's trace with its clauses named, and the rule version it rests on. */
export const explanation = (trace: Trace, { ref, citations }: RuleVersion): Explanation => ({
  trace: traceView(withCitations(trace, citations)),
  rules: [ref],
})

/** The same tree as it crosses the wire; a trace never holds more than the contract says. */
export const traceView = (trace: Trace): TraceView => {
  const { clauses, of, because, rounding, name, ...plain } = trace
  return {
    ...plain,
    name: { ...name },
    ...(because ? { because: { ...because } } : {}),
    ...(rounding ? { rounding: { ...rounding } } : {}),
    ...(clauses ? { clauses: [...clauses] } : {}),
    ...(of ? { of: of.map(traceView) } : {}),
  }
}
