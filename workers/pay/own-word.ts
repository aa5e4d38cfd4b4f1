import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/**
 * Refuses the caller who said when a project was completed, where nobody else has approved pay by that yet: what
 * is held of it goes out by their word alone.
 */
export async function mustNotBeByOwnWord(scope: Scope, projectId: string): Promise<void> {
  const hands = await scope.pay.unseenCompletions(projectId)
  if (hands.has(scope.personId)) throw new Problem('not_allowed', { detail: ownWord })
}

const ownWord = words(
  '首次按您登记、更正或撤回的完工发放留存提成，您不能批准，请由另一人批准。',
  'This would be the first payment based on a completion you recorded, corrected or withdrew, so someone else has to approve it.',
)
