import type { Result } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { refusalView } from '../refusal-view'
import { type Repealed, repealedRefusal } from './repealed-refusal'

/** The rules that decide; where they were repealed, a Problem that says since when and by whom. */
export async function mustDecide<Rules>(
  scope: Scope,
  found: Result<Rules, Repealed>,
): Promise<Rules> {
  if (found.ok) return found.value
  const { ruleSetId } = found.refusal
  const refusal = await refusalView(scope, repealedRefusal(found.refusal, scope.zone), ruleSetId)
  throw new Problem('rules_incomplete', { refusal })
}
