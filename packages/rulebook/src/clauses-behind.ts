import type { Words } from '@bylaw/kernel'
import { type AnyRuleKind, type Citations, carryCitations, clausesOf } from '@bylaw/rules-kit'
import { changedSentences } from './diff'
import { asWritten, figuresIn } from './figures-in'

/** A clause whose rule has other figures than it had. */
export interface CitedChange {
  readonly clause: string
  /** The changed rule, in the rules as they are after; as they were where it is gone. */
  readonly rule: string
  /** The former figures that the clause’s text still states, as it writes them; none where it states none. */
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
  clauses: readonly { readonly id: string; readonly text: Words }[],
): readonly CitedChange[] {
  const carried = carryCitations(before, after, citations)
  return changedSentences(kind, before, after).flatMap((sentence): CitedChange[] => {
    if (sentence.before === null) return []
    const now = new Set(sentence.after ? figuresIn(sentence.after) : [])
    const former = [...new Set(figuresIn(sentence.before))].filter((figure) => !now.has(figure))
    if (former.length === 0) return []
    const cited = clausesOf(sentence.rule, sentence.after ? carried : citations) ?? []
    return cited.flatMap((id) => {
      const clause = clauses.find((each) => each.id === id)
      if (!clause) return []
      const stated = new Set(figuresIn(clause.text))
      const states = former.filter((figure) => stated.has(figure)).map(asWritten(clause.text))
      return [{ clause: id, rule: sentence.rule, states, now: sentence.after }]
    })
  })
}
