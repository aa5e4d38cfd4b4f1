import type { QuantityView, QuantityWithdrawal } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { sayingMonthIsPaid, staysAsPaid } from '../pay/saying-month-is-paid'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { quantityNews } from './news-of'
import { quantityView } from './report-quantity'

/**
 * Takes a verified quantity back while its month is not paid, or is being corrected: it counts no more
 * and stays on record, with the reason. What was done can be reported anew. By whoever may verify and
 * did not verify this one; of a crew's work, all shares at once.
 */
export async function withdrawQuantity(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: QuantityWithdrawal,
): Promise<QuantityView> {
  const quantity = await scope.projects.readQuantity(id)
  if (!quantity) throw new Problem('not_found')
  mustBeVersion(basedOn, quantity.version)
  if (quantity.state === 'reported') throw new Problem('wrong_state', { detail: notVerified })
  if (quantity.state === 'withdrawn') throw new Problem('wrong_state', { detail: alreadyBack })
  if (quantity.verifiedBy === scope.personId)
    throw new Problem('not_allowed', { detail: notTheVerifier })
  const { crewStatementId, month } = quantity
  const [whole, project] = await Promise.all([
    crewStatementId === null ? [quantity] : scope.projects.ofCrewStatement(crewStatementId),
    scope.projects.read(quantity.projectId),
  ])
  assert(project !== undefined, 'work is of a project that is there')
  const people = await scope.people.readAll(whole.map(({ personId }) => personId))
  const whose = quantity.crewName ?? people.map(({ name }) => name).join(' · ')
  const told = { of: crewStatementId ?? id, whose, month }
  const turn = {
    withdrawnBy: scope.personId,
    withdrawnByName: scope.personName,
    withdrawnAtMs: scope.now,
    withdrawnReason: reason,
  }
  const hands = whole.flatMap(({ personId, reportedBy, verifiedBy }) => [
    ...[personId, reportedBy],
    ...(verifiedBy === null ? [] : [verifiedBy]),
  ])
  const takeBack = () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(month),
      ...whole.flatMap((each) => [
        scope.projects.withdraw(each.id, each.version, turn),
        scope.shard.mustHaveChanged(),
        auditEntry(scope, 'quantity.withdrawn', each.id),
      ]),
      ...tellPeople(scope, hands, quantityNews(project, told, 'quantity_withdrawn')),
    ])
  await sayingMonthIsPaid(scope, month, takeBack, staysAsPaid)
  return quantityView(scope, { ...quantity, ...turn, state: 'withdrawn', version: basedOn + 1 })
}

const notVerified = words(
  '这份工程量还没有核实，不必撤回。',
  'It has not been verified yet, so there is nothing to undo.',
)
const alreadyBack = words('这份工程量已经撤回。', 'Its verification has already been undone.')
const notTheVerifier = words(
  '不能撤回自己核实的工程量，请由另一位有权核实的人撤回。',
  'You verified it, so someone else with the right to verify has to undo it.',
)
