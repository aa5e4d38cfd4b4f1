/** Rows that are read from D1 at once; one more page is read after each that is full. */
export const ROWS_AT_ONCE = 500

/**
 * All rows of a list, read page by page: none is left out in silence, however many there are.
 *
 * @param pageAfter up to `ROWS_AT_ONCE` rows that follow one; the first ones after undefined
 */
export async function wholeList<Row>(
  pageAfter: (last: Row | undefined) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  let page: readonly Row[]
  do {
    page = await pageAfter(rows.at(-1))
    rows.push(...page)
  } while (page.length === ROWS_AT_ONCE)
  return rows
}
