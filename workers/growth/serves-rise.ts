import type { Employed } from './on-record'
import type { Promotion } from './promotion-store'

/**
 * Whether what was approved is the rise that somebody is to make, by which a level is higher than the
 * one before it (R19.13.9). It serves once: level 4, approved of level 3 from January on and lowered to 3
 * since, is approved anew before it is had again; and what was approved of level 3 raises nobody from 2.
 *
 * @param rise.others what stands besides the entry that the rise begins with
 */
export function servesRise(
  { state, fromLevel, toLevel, levelFrom }: Approved,
  {
    before,
    wish: { fromDate, level },
    others,
  }: {
    readonly before: number
    readonly wish: Employed
    readonly others: readonly Employed[]
  },
): boolean {
  if (state !== 'approved' || levelFrom === null) return false
  const hadSince = others.some(
    (other) =>
      levelFrom <= other.fromDate && other.fromDate < fromDate && (other.level ?? 0) >= toLevel,
  )
  return toLevel === level && fromLevel <= before && levelFrom <= fromDate && !hadSince
}

type Approved = Pick<Promotion, 'state' | 'fromLevel' | 'toLevel' | 'levelFrom'>
