import type { Question } from './question'

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
  `({${columns.join(' ')}} : (${question
    .map(({ terms, open }) => `"${terms.join(' ')}"${open ? ' *' : ''}`)
    .join(' AND ')}))`
