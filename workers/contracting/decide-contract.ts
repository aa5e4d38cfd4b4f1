import type { PersonalContractDecision, PersonalContractView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { wagesStop } from '../people/stop-wages'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'
import { contractView, visibleContract } from './contract-view'
import { contractNews } from './news-of'
import { wrongAt } from './propose-contract'

/**
 * Approves a contract or declines it, by somebody who neither proposed it nor takes it. Approved, their
 * pay stops from the day that the rules said, in the same transaction.
 */
export async function decideContract(
  scope: Scope,
  id: string,
  basedOn: number,
  { approved, reason = '' }: PersonalContractDecision,
): Promise<PersonalContractView> {
  const contract = await visibleContract(scope, id)
  const { personId, proposedBy } = contract
  if ([personId, proposedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: fourEyes })
  mustBeVersion(basedOn, contract.version)
  if (contract.state !== 'proposed') throw new Problem('wrong_state', { detail: decided })
  if (!approved && reason === '') throw wrongAt('/reason', sayWhy)

  const turn = {
    state: approved ? ('running' as const) : ('declined' as const),
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
    decidedReason: reason,
  }
  const changed = { ...contract, ...turn, version: basedOn + 1 }
  // Pay does not stop in a month that is paid, or where the person is something else by then.
  const cannot = {
    wrong_state: cannotChange,
    already_exists: () => new Problem('wrong_state', { detail: cannotChange }),
  }
  await saying(cannot, () =>
    scope.shard.batch([
      scope.contracts.change(id, basedOn, 'proposed', turn),
      scope.shard.mustHaveChanged(),
      ...(approved ? wagesStop(scope, personId, contract.level, contract.payStopsOn) : []),
      auditEntry(scope, approved ? 'personal_contract.approved' : 'personal_contract.declined', id),
      ...tellPeople(scope, [personId, proposedBy], contractNews(changed, 'contract_decided')),
    ]),
  )
  return contractView(scope, changed)
}

const fourEyes = words(
  '由提出人和承包人之外的人审批。',
  'It has to be decided by someone other than the contractor and the person who proposed it.',
)
const decided = words('已经审批。', 'It has already been decided.')
const sayWhy = words('不同意请写明理由。', 'Give a reason for declining.')
const cannotChange = words(
  '停发工资的日期所在月份已批准，或本人在那之后另有任职或离职登记，请先更正。',
  'Pay cannot stop from that date: its month is approved, or a later entry or leaving is on record for this person.',
)
