import type { Words } from '@bylaw/kernel'
import { type AnyRuleKind, type Citations, carryCitations, clausesAbout } from '@bylaw/rules-kit'
import { type Clause, figuresByPart } from './clause-parts'
import { changedSentences } from './diff'
import { asWritten, figuresIn, moreIn } from './figures-in'

/** A clause whose rule has other figures than it had. */
export interface CitedChange {
  readonly clause: string
  /** The changed rule, in the rules as they are after; as they were where it is gone. */
  readonly rule: string
  /** The former figures that the clause’s heading or text still states, as it writes them; none where it states none. */
  readonly states: readonly string[]
  /** What the rule says instead; null where it is gone. */
  readonly now: Words | null
}

interface Change {
  readonly before: unknown
  readonly after: unknown
  /** Of the rules before. */
  readonly citations: Citations
}

/**
 * The clauses behind the figures that a change of rules changes, and whether their text has fallen
 * behind: R19.13.5 says 500, and with the allowance raised to 600 it says so still.
 *
 * @param clauses with their texts in both languages; one that either of them states is stated
 */
export function clausesBehind(
  kind: Pick<AnyRuleKind, 'explain'>,
  { before, after, citations }: Change,
  clauses: readonly Clause[],
): readonly CitedChange[] {
  const carried = carryCitations(before, after, citations)
  const then = { rules: before, citations }
  const now = { rules: after, citations: carried }
  return figuresReplaced(kind, then, now).flatMap(({ rule, cited, former, says }) =>
    (former.length === 0 ? [] : cited).flatMap((id): CitedChange[] => {
      const clause = clauses.find((each) => each.id === id)
      if (!clause) return []
      const states = figuresByPart(clause).flatMap(({ words, figures }) =>
        former.filter((figure) => figures.has(figure)).map(asWritten(words)),
      )
      return [{ clause: id, rule, states: [...new Set(states)], now: says }]
    }),
  )
}

/** Rules with the clauses they rest on. */
export interface CitingRules {
  readonly rules: unknown
  readonly citations: Citations
}

/** A rule that says other figures than it did. */
interface Replaced {
  /** Its place in the rules now; in those then where it is gone. */
  readonly rule: string
  readonly cited: readonly string[]
  /** The figures that it says no longer. */
  readonly former: readonly string[]
  /** Those that it says still, and less often: of two places at 80 yuan one was raised. */
  readonly fewer: readonly string[]
  /** Those that it did not say then, or not as often. */
  readonly fresh: readonly string[]
  /** How it reads now; null where it is gone. */
  readonly says: Words | null
}

/** The rules that no longer say every figure that they said then, or not as often. */
export const figuresReplaced = (
  kind: Pick<AnyRuleKind, 'explain'>,
  then: CitingRules,
  now: CitingRules,
): readonly Replaced[] =>
  changedSentences(kind, then.rules, now.rules).flatMap(({ rule, before, after }) => {
    const was = before ? figuresIn(before) : []
    const is = after ? figuresIn(after) : []
    const dropped = moreIn(was, is)
    if (dropped.length === 0) return []
    return [
      {
        rule,
        cited: clausesAbout(rule, after ? now.citations : then.citations),
        former: dropped.filter((figure) => !is.includes(figure)),
        fewer: dropped.filter((figure) => is.includes(figure)),
        fresh: moreIn(is, was),
        says: after,
      },
    ]
  })
