import type { ApprovalPathChange, RegulationView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { readRegulation } from '../list-rulebook'

/**
 * Changes what changes of a regulation have to pass. Drafts that are on their path stay on the
 * one they were submitted to.
 */
export async function changeApprovalPath(
  scope: Scope,
  regulationId: string,
  basedOn: number,
  { steps, reason }: ApprovalPathChange,
): Promise<RegulationView> {
  const regulation = await scope.rules.readRegulationRow(regulationId)
  if (!regulation) throw new Problem('not_found')
  if (regulation.approvalPathVersion !== basedOn)
    throw new Problem('stale_version', { currentVersion: regulation.approvalPathVersion })
  await scope.shard.batch([
    scope.rules.keepFormerPath(regulationId, basedOn, scope.now),
    scope.rules.setApprovalPath(regulationId, basedOn, steps, `${scope.personName} ${reason}`),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'approval_path.changed', regulationId),
  ])
  return readRegulation(scope, regulationId)
}
