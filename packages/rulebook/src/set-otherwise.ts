import type { Words } from '@bylaw/kernel'
import { type Clause, PARTS, type Part } from './clause-parts'
import type { CitedChange } from './clauses-behind'
import { figuresIn } from './figures-in'
import { changedFigures } from './rules-behind'

/** A clause that a new text brings up to date with a figure that its rules do not say either. */
export interface SetOtherwise {
  /** Where the clause stands among those of the new text. */
  readonly index: number
  readonly part: Part
  /** What it states that it did not state before. */
  readonly states: readonly string[]
  /** What the rule says. */
  readonly now: Words
}

/**
 * The clauses that had fallen behind their rules, and which a new text has state a third figure: the
 * text said 1.5, the rule has been 1.6 since, and the draft says 1.7.
 *
 * @param left what the rules had left behind in the text before
 */
export const setOtherwise = (
  left: readonly CitedChange[],
  { before, after }: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): readonly SetOtherwise[] =>
  left.flatMap(({ clause, states: behind, now }) => {
    const index = after.findIndex(({ id }) => id === clause)
    const [was, is] = [before.find(({ id }) => id === clause), after[index]]
    if (!was || !is || now === null) return []
    const old = behind.flatMap((written) => figuresIn({ zh: written, en: '' }))
    const says = figuresIn(now)
    return PARTS.flatMap((part): SetOtherwise[] => {
      const { former, states } = changedFigures(was[part], is[part])
      const replaced = former.some((figure) => old.includes(figure))
      const isCaughtUp = states.length === 0 || states.some((figure) => says.includes(figure))
      return replaced && !isCaughtUp ? [{ index, part, states, now }] : []
    })
  })
