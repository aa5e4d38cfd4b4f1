/**
 * The places that a cell may be cited as, the narrowest first: the cell itself, in a table its row;
 * then each wider one that clauses are named for, or that the rules speak of in words.
 *
 * @param known places that sentences or clauses are about
 */
export function citablePlaces(cell: string, known: readonly string[]): readonly string[] {
  const narrowest = /^.*\/\d+(?=\/|$)/.exec(cell)?.[0] ?? cell
  const wider = known.filter((place) => place !== '' && isWithin(narrowest, place))
  return [...new Set([narrowest, ...wider])].toSorted((a, b) => b.length - a.length)
}

/** Whether a place is another one or lies in it. */
export const isWithin = (cell: string, place: string): boolean =>
  cell === place || cell.startsWith(`${place}/`)
