import type { PersonalContractEnd, PersonalContractView } from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustStillStand } from '../growth/must-still-stand'
import { tellPeople } from '../notices/tell'
import type { Employment } from '../people/employment-store'
import { type Wages, wagesFrom, wagesGoOn } from '../people/stop-wages'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { contractView, visibleContract } from './contract-view'
import { contractNews } from './news-of'
import { wrongAt } from './propose-contract'
import type { PersonalContract } from './store'

/**
 * Ends a running contract, by somebody else: pay goes on the day after, at the level it stopped at, as the
 * record says by now. Of whoever leaves it ends with their last day at the latest, and pay goes on only
 * until then. What was done of it is verified and paid as before.
 */
export async function endContract(
  scope: Scope,
  id: string,
  basedOn: number,
  { lastDay, reason }: PersonalContractEnd,
): Promise<PersonalContractView> {
  const contract = await visibleContract(scope, id)
  const { personId, startOn } = contract
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
  const all = await scope.people.employmentsOf(personId)
  const wages = wagesAfter(contract, lastDay, all)
  const change = { before: all, come: wages ? [wages] : [] }
  const stands = await mustStillStand(scope, change, { personId, ground: reason })
  // Pay does not go on in a month that is paid.
  await saying({ wrong_state: monthIsPaid }, () =>
    scope.shard.batch([
      scope.contracts.change(id, basedOn, 'running', turn),
      scope.shard.mustHaveChanged(),
      ...stands,
      ...(wages ? wagesGoOn(scope, personId, wages) : []),
      auditEntry(scope, 'personal_contract.ended', id),
      ...tellPeople(scope, [personId], contractNews(changed, 'contract_decided')),
    ]),
  )
  return contractView(scope, changed)
}

/**
 * The wages that go on the day after; none where the employment ends with the contract. They are
 * refused where the person is something else by now than a contractor, or one who leaves.
 *
 * @param all the person's employments, the latest first
 */
function wagesAfter(
  { startOn, payStopsOn, level }: PersonalContract,
  lastDay: string,
  all: readonly Employment[],
): Wages | undefined {
  const since = all.findIndex(
    ({ fromDate, status }) => status === 'contractor' && fromDate === payStopsOn,
  )
  const [left, ...others] = since < 0 ? [] : all.slice(0, since)
  if (since < 0 || others.length > 0 || (left && left.status !== 'left'))
    throw new Problem('wrong_state', { detail: isSomethingElse })
  const from = daysAfter(lastDay, 1)
  const wages = wagesFrom(from, all, { payStopsOn, level })
  if (!left) return wages
  const latest = daysAfter(left.fromDate, -1)
  // Who left before the work began ends it on its first day: a contract has no day before that.
  if (lastDay > latest && lastDay > startOn) throw wrongAt('/lastDay', afterLeaving(latest))
  return from < left.fromDate ? wages : undefined
}

const notOneself = words(
  '不能结束自己的承包，请由另一人办理。',
  'You cannot end your own contract; someone else has to.',
)
const notRunning = words('只有进行中的承包可以结束。', 'Only a contract in progress can be ended.')
const beforeStart = words('不能早于开工日。', 'The date cannot be before the start date.')
const notAhead = words('日期不能晚于今天。', 'The date cannot be after today.')
const afterLeaving = (latest: string) =>
  words(
    `本人已登记离职，承包最晚到最后工作日 ${latest} 结束。`,
    `This person is leaving, so the contract has to end by their last working day, ${latest}.`,
  )
const isSomethingElse = words(
  '本人在停发工资之后另有任职登记，请先更正。',
  'Another entry has been recorded for this person since their pay stopped. Correct it first.',
)
const monthIsPaid = words(
  '恢复工资的日期所在月份或其后月份的工资已批准，请先开始更正该月。',
  'Pay for the month in which wages would resume, or a later month, is approved. Start a correction of it first.',
)
