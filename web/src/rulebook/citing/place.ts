/**
 * The place of rules that a cell belongs to when clauses are named for it: the closest that has
 * some, or is said in words; in a table at least its row.
 *
 * @param known places that sentences or clauses are about
 */
export function citedPlace(cell: string, known: readonly string[]): string {
  const around = known.filter((place) => place !== '' && isWithin(cell, place))
  const row = /^.*\/\d+(?=\/|$)/.exec(cell)?.[0]
  const candidates = row === undefined ? around : [...around, row]
  return candidates.toSorted((a, b) => b.length - a.length)[0] ?? cell
}

/** Whether a place is another one or lies in it. */
export const isWithin = (cell: string, place: string): boolean =>
  cell === place || cell.startsWith(`${place}/`)
