import type { ContractStatementView, ContractStatementWithdrawal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { sayingMonthIsPaid, staysAsPaid } from '../pay/saying-month-is-paid'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { withdrawnNow } from '../platform/withdrawal'
import type { Scope } from '../scope'
import { visibleContract } from './contract-view'
import { statementNews } from './news-of'
import { statementView } from './report-statement'

/**
 * Takes back what was verified of a contract while its month is not paid, or is being corrected: it earns
 * nothing any more and stays on record, with the reason. What was done can be reported anew. By whoever may
 * verify and did not verify this.
 */
export async function withdrawStatement(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: ContractStatementWithdrawal,
): Promise<ContractStatementView> {
  const statement = await scope.contracts.readStatement(id)
  if (!statement) throw new Problem('not_found')
  const contract = await visibleContract(scope, statement.contractId)
  mustBeVersion(basedOn, statement.version)
  const { month, personId, reportedBy, verifiedBy, withdrawnBy } = statement
  if (verifiedBy === null) throw new Problem('wrong_state', { detail: notVerified })
  if (withdrawnBy !== null) throw new Problem('wrong_state', { detail: alreadyBack })
  if (verifiedBy === scope.personId) throw new Problem('not_allowed', { detail: notTheVerifier })
  const turn = withdrawnNow(scope, reason)
  const takeBack = () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(month),
      scope.contracts.withdrawStatement(id, basedOn, turn),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'contract_statement.withdrawn', id),
      ...tellPeople(
        scope,
        [personId, reportedBy, verifiedBy],
        statementNews(contract, statement, 'contract_part_withdrawn'),
      ),
    ])
  await sayingMonthIsPaid(scope, month, takeBack, staysAsPaid)
  return statementView(scope, { ...statement, ...turn, version: basedOn + 1 })
}

const notVerified = words(
  '这份进度还没有核实，不必撤回。',
  'It has not been verified yet, so there is nothing to undo.',
)
const alreadyBack = words('这份进度已经撤回。', 'Its verification has already been undone.')
const notTheVerifier = words(
  '不能撤回自己核实的进度，请由另一位有权核实的人撤回。',
  'You verified it, so someone else with the right to verify has to undo it.',
)
