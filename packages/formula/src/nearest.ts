/** The name that a mistyped one most likely means: at most two letters away, or differing in case. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > 60) return undefined
  const near = names
    .map((name) => ({ name, away: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= (name.length > 4 ? 2 : 1))
    .sort((a, b) => a.away - b.away)
  return near[0]?.name
}

/** Letters to change, add or drop to make one word of the other; 9 when the lengths say it is far. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++)
      current[column] = Math.min(
        current[column - 1]! + 1,
        previous[column]! + 1,
        previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
      )
    previous = current
  }
  return previous[b.length]!
}
