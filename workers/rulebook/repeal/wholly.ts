import type { RulesDiff } from '@bylaw/rulebook'
import type { Sentence } from '@bylaw/rules-kit'

/** What a repeal says. */
export const NO_WORDS = null

/**
 * How words that are repealed differ from what is left, which is nothing; and the other way round,
 * what comes back with words that are put in force again.
 */
export function wholly<Content>(
  explain: (content: Content) => readonly Sentence[],
  before: { readonly data?: Content | undefined },
  after: { readonly data?: Content | undefined },
): RulesDiff {
  const told = ({ data }: typeof before) => (data === undefined ? [] : explain(data))
  return {
    sentences: [
      ...told(before).map(({ rule, text }) => ({ rule, before: text, after: null })),
      ...told(after).map(({ rule, text }) => ({ rule, before: null, after: text })),
    ],
    places: [],
  }
}
