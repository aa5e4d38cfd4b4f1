/** What somebody is employed as, from a day on until the next says otherwise. */
export interface Employed {
  readonly fromDate: string
  readonly status: string
}

/** The first day, of those from a date on, on which an employment holds. */
export function employedSince(employments: readonly Employed[], date: string): string | undefined {
  const inOrder = employments.toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
  const holding = inOrder.find(({ status }, index) => {
    const next = inOrder[index + 1]
    return status !== 'left' && (next === undefined || next.fromDate > date)
  })
  return holding && (holding.fromDate > date ? holding.fromDate : date)
}
