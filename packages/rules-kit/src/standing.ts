import { sameJson } from '@bylaw/kernel'
import type { Question } from './kind'
import { valueAt } from './pointer'

/**
 * How a question stands that nobody has decided, by what the rules hold at its place: figures are
 * refused until it is (`stops`), the rules go by the proposal, or by something else (`otherwise`),
 * or none of them speaks of it (`open`).
 */
export type Standing = 'stops' | 'by_proposal' | 'otherwise' | 'open'

type Asked = Pick<Question, 'mustAsk' | 'options' | 'proposed'> & { readonly at: string | null }

/** @param rules those with the question's place; undefined where no rule set has one */
export function standingOf(question: Asked, rules: unknown): Standing {
  const { at, mustAsk, options, proposed } = question
  const held = at === null ? undefined : valueAt(rules, at)
  if (held === undefined) return 'open'
  // Null is an answer where it is one on offer: "any number" of managers is no most.
  if (held === null && mustAsk) return 'stops'
  if (held === null && !options.some(({ value }) => value === null)) return 'open'
  return sameJson(held, proposed) ? 'by_proposal' : 'otherwise'
}
