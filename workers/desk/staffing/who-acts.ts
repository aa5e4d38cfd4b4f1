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

/** Someone, and everybody who was ever to stand in for them, or for one of those in turn. */
export function everActing(
  { staffing }: Pick<DeskBooks, 'staffing'>,
  personId: string | null,
): string[] {
  const people = personId === null ? [] : [personId]
  for (const id of people)
    for (const { personId: who, substituteId } of staffing.absences())
      if (who === id && substituteId !== null && !people.includes(substituteId))
        people.push(substituteId)
  return people
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
