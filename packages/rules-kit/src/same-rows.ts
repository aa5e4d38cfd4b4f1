import { errorAt, type RuleFinding } from './finding'

/**
 * Rows of a table that say the same thing twice, each named with the row it repeats. Of two such
 * rows only one can ever be used, and nobody could say which was meant.
 *
 * @param table JSON pointer of the table
 * @param keyOf what may stand in one row only: the key of a post, the bounds of a price
 */
export function sameRows<Row>(
  table: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly RuleFinding[] {
  const first = new Map<string, number>()
  return rows.flatMap((row, index) => {
    const key = keyOf(row)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, index)
      return []
    }
    return [
      errorAt(
        { table, index },
        'duplicate_row',
        `第 ${index + 1} 行与第 ${before + 1} 行重复：${key}。`,
        `Row ${index + 1} repeats row ${before + 1}: ${key}.`,
      ),
    ]
  })
}

/** The same for things that are told apart by their keys. */
export const sameKeys = (
  table: string,
  rows: readonly { readonly key: string }[],
): readonly RuleFinding[] => sameRows(table, rows, ({ key }) => key)
