import type { Words } from '@bylaw/kernel'
import { type AnyRuleKind, clausesAbout } from '@bylaw/rules-kit'
import { type Clause, figuresByPart } from './clause-parts'
import type { CitingRules } from './clauses-behind'
import { asWritten, figuresIn } from './figures-in'

/** A rule with the figures that no clause says, as it writes them. */
export interface RuleUnsaid {
  /** JSON pointer of the rule. */
  readonly rule: string
  readonly text: Words
  readonly figures: readonly string[]
}

/**
 * The rules that state figures which no clause they rest on states, be there none or others. A company
 * that begins pay of its own with the starter of its kind has 2000.00 guaranteed a month; whoever
 * passes it should know that nobody wrote that, also where the sentence has another figure which a
 * clause does state.
 */
export function figuresUnsaid(
  kind: Pick<AnyRuleKind, 'explain'>,
  { rules, citations }: CitingRules,
  clauses: readonly Clause[],
): readonly RuleUnsaid[] {
  const says = new Map(
    clauses.map((clause) => [
      clause.id,
      new Set(figuresByPart(clause).flatMap(({ figures }) => [...figures])),
    ]),
  )
  return kind.explain(rules).flatMap(({ rule, text }) => {
    const cited = clausesAbout(rule, citations)
    const unsaid = [...new Set(figuresIn(text))].filter(
      (figure) => !cited.some((id) => says.get(id)?.has(figure)),
    )
    return unsaid.length === 0 ? [] : [{ rule, text, figures: unsaid.map(asWritten(text)) }]
  })
}
