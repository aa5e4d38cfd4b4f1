import type { Absence } from './staffing-news'

/**
 * Who acts for someone at a moment: themselves while they are there, else whoever stands in, and
 * for them in turn. Null where the chain ends in someone who is away without a stand-in.
 */
export function standInFor(
  absences: readonly Absence[],
  personId: string,
  atMs: number,
): string | null {
  const seen = new Set<string>()
  let acting: string | null = personId
  while (acting !== null) {
    // Two absences recorded in the same instant may have closed a circle; nobody acts in one.
    if (seen.has(acting)) return null
    seen.add(acting)
    const who: string = acting
    const away = absences.find(
      (each) => each.personId === who && each.fromMs <= atMs && atMs < each.toMs,
    )
    if (!away) return acting
    acting = away.substituteId
  }
  return null
}
