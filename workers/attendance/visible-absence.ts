import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Absence } from './store'

/** The absence, if it is the reader's own, or by `attendance.read_all`. */
export async function visibleAbsence(scope: Scope, id: string): Promise<Absence> {
  const absence = await scope.attendance.read(id)
  if (!absence || (absence.personId !== scope.personId && !scope.may('attendance.read_all')))
    throw new Problem('not_found')
  return absence
}

/** Whether the person has said what they have to say, or had the time to. */
export const isHeard = (
  scope: Scope,
  { mayAnswerFirst, reply, replyBy }: Pick<Absence, 'mayAnswerFirst' | 'reply' | 'replyBy'>,
): boolean => !mayAnswerFirst || reply !== null || today(scope) > replyBy

/** Nobody decides about themselves, or what they proposed. */
export const isAnothers = ({ personId }: Scope, absence: Absence): boolean =>
  ![absence.personId, absence.proposedBy].includes(personId)
