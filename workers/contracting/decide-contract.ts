import type {
  PersonalContractDecision,
  PersonalContractEnd,
  PersonalContractView,
} from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { wagesGoOn, wagesStop } from '../people/stop-wages'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../rulebook/today'
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
  await sayingWhyNot(() =>
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

/** Ends a running contract, by somebody else: pay goes on the day after, at the level it stopped at. */
export async function endContract(
  scope: Scope,
  id: string,
  basedOn: number,
  { lastDay, reason }: PersonalContractEnd,
): Promise<PersonalContractView> {
  const contract = await visibleContract(scope, id)
  const { personId, startOn, payStopsOn, level } = contract
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  mustBeVersion(basedOn, contract.version)
  if (contract.state !== 'running') throw new Problem('wrong_state', { detail: notRunning })
  if (lastDay < startOn) throw wrongAt('/lastDay', beforeStart)
  if (lastDay > today(scope)) throw wrongAt('/lastDay', notAhead)

  const turn = {
    state: 'ended' as const,
    lastDay,
    endedBy: scope.personId,
    endedByName: scope.personName,
    endedAtMs: scope.now,
    endedReason: reason,
  }
  const changed = { ...contract, ...turn, version: basedOn + 1 }
  await sayingWhyNot(() =>
    scope.shard.batch([
      scope.contracts.change(id, basedOn, 'running', turn),
      scope.shard.mustHaveChanged(),
      ...wagesGoOn(scope, personId, { stoppedOn: payStopsOn, level, from: daysAfter(lastDay, 1) }),
      auditEntry(scope, 'personal_contract.ended', id),
      ...tellPeople(scope, [personId], contractNews(changed, 'contract_decided')),
    ]),
  )
  return contractView(scope, changed)
}

/** Pay neither stops nor goes on in a month that is paid, or where the person is something else by then. */
async function sayingWhyNot(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === 'wrong_state' || error.code === 'already_exists')
      throw new Problem('wrong_state', { detail: cannotChange })
    throw error
  }
}

const fourEyes = words(
  '由提出人和承包人之外的人审批。',
  'Somebody decides it who neither proposed the contract nor takes it.',
)
const decided = words('已经审批。', 'It is decided already.')
const sayWhy = words('不同意请写明理由。', 'Say why it is declined.')
const notOneself = words(
  '不能结束自己的承包，请由另一人办理。',
  'Nobody ends a contract of their own; somebody else does.',
)
const notRunning = words('只有进行中的承包可以结束。', 'Only a contract that runs can end.')
const beforeStart = words('不能早于开工日。', 'It is not before the work started.')
const notAhead = words('日期不能晚于今天。', 'The day cannot be after today.')
const cannotChange = words(
  '工资停发或恢复的日期所在月份已批准，或本人在那之后另有任职登记，请先更正。',
  'Pay cannot stop or go on from that day: its month is approved, or something else of the person is on record from then on.',
)
