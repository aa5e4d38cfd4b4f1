import type { PersonalContractView } from '@bylaw/contract'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { PersonalContract } from './store'

export function contractView(scope: Scope, row: PersonalContract): PersonalContractView {
  const money = moneyIn(scope)
  const { diameterMm, pressureMpa } = row
  const isOthers = row.personId !== scope.personId && scope.may('personal_contract.decide')
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName },
    project: { id: row.projectId, name: row.projectName },
    medium: row.medium,
    work: row.work,
    listPrice: row.listPrice,
    pipe: diameterMm === null || pressureMpa === null ? null : { diameterMm, pressureMpa },
    metres: row.metres,
    startOn: row.startOn,
    deadline: row.deadline,
    quality: row.quality,
    unit: money(row.unitFen),
    total: money(row.totalFen),
    payStopsOn: row.payStopsOn,
    level: row.level,
    explanation: row.explanation,
    state: row.state,
    proposed: { by: row.proposedByName, at: new Date(row.proposedAtMs).toISOString() },
    decided: turn(row.decidedByName, row.decidedAtMs, row.decidedReason),
    lastDay: row.lastDay,
    ended: turn(row.endedByName, row.endedAtMs, row.endedReason),
    stagesAndGuarantee: row.staged,
    mayReport: isCarriedOut(row) && mayReport(scope, row),
    mayDecide: row.state === 'proposed' && isOthers && row.proposedBy !== scope.personId,
    mayEnd: row.state === 'running' && isOthers,
    version: row.version,
  }
}

const turn = (by: string | null, atMs: number | null, reason: string | null) =>
  by === null || atMs === null
    ? null
    : { by, at: new Date(atMs).toISOString(), reason: reason ?? '' }

/** Whether work is done by it, or was. */
export const isCarriedOut = ({ state }: Pick<PersonalContract, 'state'>): boolean =>
  state === 'running' || state === 'ended'

/** Whoever took it on says what was done of it, or somebody who may verify. */
export const mayReport = (scope: Scope, { personId }: Pick<PersonalContract, 'personId'>) =>
  scope.may('quantity.report') && (personId === scope.personId || scope.may('quantity.verify'))

/** A contract, if it is there for the reader: their own, one they proposed, or by `personal_contract.read_all`. */
export async function visibleContract(scope: Scope, id: string): Promise<PersonalContract> {
  const row = await scope.contracts.read(id)
  const isTheirs = row && [row.personId, row.proposedBy].includes(scope.personId)
  if (!row || !(isTheirs || scope.may('personal_contract.read_all'))) throw new Problem('not_found')
  return row
}

export const readContract = async (scope: Scope, id: string): Promise<PersonalContractView> =>
  contractView(scope, await visibleContract(scope, id))
