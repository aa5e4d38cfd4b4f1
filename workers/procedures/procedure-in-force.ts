import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'

/** A procedure of the company’s rulebook as it decides now. */
export async function procedureInForce(
  scope: Scope,
  ruleSetId: string,
): Promise<InForce<'procedure'>> {
  const [found] = await scope.rules.allInForce('procedure', scope.now, ruleSetId)
  if (found) return found
  if (!(await scope.rules.readRuleSetRow(ruleSetId))) throw new Problem('not_found')
  throw new Problem('wrong_state', { detail: NOT_IN_FORCE })
}

const NOT_IN_FORCE = words('这不是现行的办事程序。', 'This is no procedure, or not in force now.')
