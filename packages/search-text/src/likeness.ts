import { termsOf } from './terms'

/** What a longer text says at its beginning is what it is about. */
const MOST_TERMS = 60
const SHORTEST = 2

/** The terms of a text that tell what it is about, each once: pairs, and words of two letters on. */
export const tellingTerms = (text: string): string[] =>
  [
    ...new Set(
      termsOf(text)
        .filter((term) => !term.lone && term.text.length >= SHORTEST)
        .map((term) => term.text),
    ),
  ].slice(0, MOST_TERMS)

/** Any of these terms, in these columns, as a MATCH expression of FTS5. */
export const anyMatchOf = (terms: readonly string[], columns: readonly string[]): string =>
  `({${columns.join(' ')}} : (${terms.map((term) => `"${term}"`).join(' OR ')}))`

/** How many of these terms a text has. */
export function sharedTerms(terms: readonly string[], text: string): number {
  const there = new Set(termsOf(text).map((term) => term.text))
  return terms.filter((term) => there.has(term)).length
}
