import type { Words } from '@bylaw/kernel'
import { type AnyRuleKind, clausesAbout } from '@bylaw/rules-kit'
import { type Clause, figuresByPart } from './clause-parts'
import type { CitingRules } from './clauses-behind'
import { figuresIn } from './figures-in'

/** A rule as it reads, by its place. */
export interface RuleSaid {
  /** JSON pointer of the rule. */
  readonly rule: string
  readonly text: Words
}

/**
 * The rules that state figures which no clause says: those that rest on no clause, and those that
 * rest on clauses with none of their figures. A company that begins pay of its own with the starter
 * of its kind has 2000.00 guaranteed a month; whoever passes it should know that nobody wrote that.
 */
export function figuresUnsaid(
  kind: Pick<AnyRuleKind, 'explain'>,
  { rules, citations }: CitingRules,
  clauses: readonly Clause[],
): readonly RuleSaid[] {
  const says = new Map(
    clauses.map((clause) => [
      clause.id,
      new Set(figuresByPart(clause).flatMap(({ figures }) => [...figures])),
    ]),
  )
  return kind.explain(rules).flatMap(({ rule, text }) => {
    const figures = figuresIn(text)
    const cited = clausesAbout(rule, citations)
    const isSaid = figures.some((each) => cited.some((id) => says.get(id)?.has(each)))
    return figures.length === 0 || isSaid ? [] : [{ rule, text }]
  })
}
