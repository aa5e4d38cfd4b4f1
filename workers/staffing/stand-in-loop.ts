/** Someone away, half-open, and whoever stands in. */
export interface Away {
  readonly personId: string
  readonly substituteId: string | null
  readonly fromMs: number
  readonly toMs: number
}

/**
 * Whether an absence would make someone stand in for themselves at any moment of it, over however
 * many others. An is away all week and Bo stands in; on Tuesday Bo is away, and An may not.
 *
 * @param others absences that overlap it
 */
export function standsInForThemselves(others: readonly Away[], absence: Away): boolean {
  const seen = new Set<Away>()
  const reaches = ({ substituteId, fromMs, toMs }: Away): boolean => {
    if (substituteId === absence.personId) return true
    return others
      .filter((other) => other.personId === substituteId && !seen.has(other))
      .filter((other) => other.fromMs < toMs && other.toMs > fromMs)
      .some((other) => {
        const within = {
          ...other,
          fromMs: Math.max(fromMs, other.fromMs),
          toMs: Math.min(toMs, other.toMs),
        }
        seen.add(other)
        const found = reaches(within)
        // Another way here may reach another part of it.
        seen.delete(other)
        return found
      })
  }
  return reaches(absence)
}
