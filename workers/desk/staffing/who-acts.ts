import type { DeskBooks } from '../books'
import { standInFor } from './stand-in'

/**
 * Who acts for someone now: themselves, or whoever stands in for them while they are away. Null where
 * that is nobody, or somebody who has left.
 */
export function whoActsFor(
  { staffing, roster }: Pick<DeskBooks, 'staffing' | 'roster'>,
  personId: string,
  atMs: number,
): string | null {
  const acting = standInFor(staffing.absences(), personId, atMs)
  return acting !== null && roster.member(acting)?.active ? acting : null
}

/**
 * Who stood in for someone at a moment, now or before: also one who has left since, as the record
 * keeps them. Null while that person acts for themselves, or nobody does.
 */
export function standInAt(
  { staffing }: Pick<DeskBooks, 'staffing'>,
  personId: string,
  atMs: number,
): string | null {
  const acting = standInFor(staffing.absences(), personId, atMs)
  return acting === personId ? null : acting
}
