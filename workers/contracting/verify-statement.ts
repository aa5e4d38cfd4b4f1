import type { ContractStatementView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { paidAmong } from '../pay/paid-among'
import { CONTRACT_PARTS, unpaidWork } from '../pay/unpaid-work'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { visibleContract } from './contract-view'
import { statementNews } from './news-of'
import { progressOf } from './progress-of'
import { statementView } from './report-statement'

/**
 * Verifies what was done of a contract, by somebody whom the month pays. From then on it never changes, and
 * the month's pay counts what it earns by the rules that the contract was proposed under, unless it is taken
 * back; so neither whoever did the work nor
 * whoever reported it verifies it.
 */
export async function verifyStatement(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<ContractStatementView> {
  const statement = await scope.contracts.readStatement(id)
  if (!statement) throw new Problem('not_found')
  const contract = await visibleContract(scope, statement.contractId)
  mustBeVersion(basedOn, statement.version)
  if ([statement.personId, statement.reportedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: fourEyes })
  if (statement.withdrawnBy !== null) throw new Problem('wrong_state', { detail: takenBack })
  if (statement.state === 'verified') throw new Problem('wrong_state')
  const { month, personId } = statement
  const unpaid = await unpaidWork(scope, month, [personId], CONTRACT_PARTS)
  if (unpaid) throw new Problem('wrong_state', { detail: unpaid.message })

  const { decided, before } = await progressOf(scope, contract, statement.metres)
  if (!decided.ok) throw new Problem('wrong_state', { detail: decided.refusal.message })
  const { decision, explanation } = decided.value
  const turn = {
    verifiedBy: scope.personId,
    verifiedByName: scope.personName,
    verifiedAtMs: scope.now,
    earnedFen: decision.earnedFen,
    staged: decision.stagesAndGuarantee,
    explanation,
  }
  await scope.shard.batch([
    scope.projects.monthIsOpen(statement.month),
    scope.contracts.mustBeVerifiedSoFar(contract.id, before),
    scope.contracts.verifyStatement(id, basedOn, turn),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'contract_statement.verified', id),
    ...tellPeople(
      scope,
      [statement.personId, statement.reportedBy],
      statementNews(contract, statement, 'contract_part_verified'),
    ),
  ])
  return statementView(scope, { ...statement, ...turn, state: 'verified', version: basedOn + 1 })
}

export async function readStatement(scope: Scope, id: string): Promise<ContractStatementView> {
  const statement = await scope.contracts.readStatement(id)
  assert(statement !== undefined, 'what was verified is there')
  return statementView(scope, statement, await paidAmong(scope, [statement]))
}

const takenBack = words(
  '这份进度核实后已撤回，请重新申报。',
  'Its verification was undone. If the work was done, report it again.',
)
const fourEyes = words(
  '由承包人和申报人之外的人核实。',
  'It has to be verified by someone who neither did the work nor reported it.',
)
