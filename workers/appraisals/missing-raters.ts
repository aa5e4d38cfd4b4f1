import type { Scope } from '../scope'
import { mayAppraise } from './open-sheet'
import type { RaterRow } from './rater-store'
import type { AppraisalSheet } from './store'

/**
 * Who of a group has given no score, by name. The count tells it where nobody of the group has given
 * one; where somebody has, a name would tell who did. Whom it is about is not told who rates them.
 */
export function missingRaters(
  scope: Pick<Scope, 'personId' | 'may'>,
  { personId }: Pick<AppraisalSheet, 'personId'>,
  raters: readonly RaterRow[],
): (group: string) => string[] {
  const mayKnow = mayAppraise(scope, { personId })
  return (group) => {
    const asked = raters.filter(({ raterGroup }) => raterGroup === group)
    const isUntouched = asked.every(({ state }) => state === 'asked')
    return mayKnow && isUntouched ? asked.map(({ name }) => name) : []
  }
}
