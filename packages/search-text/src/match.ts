import type { Phrase, Question } from './question'

/**
 * How an FTS5 table has to be made so that it takes our terms as they are: blanks part them, and
 * nothing else does, not even a character that is younger than SQLite's own tables.
 */
export const FTS_TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"

/**
 * A question as a MATCH expression of FTS5, in these columns only. Terms hold letters and digits,
 * so quoting them is all it takes.
 */
export const matchOf = (question: Question, columns: readonly string[]): string =>
  `({${columns.join(' ')}} : (${question.map(termsIn).join(' AND ')}))`

/** The same, where a phrase may also be meant by one of these, each in a column of its own. */
export const matchOrMeant = (
  question: Question,
  columns: readonly string[],
  { column, by }: { readonly column: string; readonly by: (phrase: Phrase) => readonly string[] },
): string => {
  const meant = question.map(by)
  if (meant.every((those) => those.length === 0)) return matchOf(question, columns)
  const phrases = question.map((phrase, index) => {
    const here = `{${columns.join(' ')}} : (${termsIn(phrase)})`
    const those = meant[index] ?? []
    return those.length === 0
      ? `(${here})`
      : `(${here} OR ${column} : (${those.map((each) => `"${each}"`).join(' OR ')}))`
  })
  return `(${phrases.join(' AND ')})`
}

const termsIn = ({ terms, open }: Phrase): string => `"${terms.join(' ')}"${open ? ' *' : ''}`
