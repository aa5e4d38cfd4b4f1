import type { NewQuantity, QuantityView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { repairAgreed } from '../contracting/repair-fee'
import { statementDue } from '../pay/statement-due'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { mustBeOpened } from '../procedures/openings'
import { dateIn } from '../rulebook/today'
import type { Scope } from '../scope'
import type { QuantityRow } from './store'

/**
 * Reports what a person did on a project in a month. It counts for nothing until it is verified;
 * a report made in error is simply never verified.
 *
 * The project's responsible person reports for everyone on it; others may only report for
 * projects if they could verify as well (R19.15).
 */
export async function reportQuantity(scope: Scope, wish: NewQuantity): Promise<QuantityView> {
  const [project, person] = await Promise.all([
    scope.projects.read(wish.projectId),
    scope.people.read(wish.personId),
  ])
  if (!project || !person || person.role === 'contact') throw new Problem('not_found')
  const mayReport = project.responsibleId === scope.personId || scope.may('quantity.verify')
  if (!mayReport) throw new Problem('not_allowed')
  if (project.completedOn !== null && project.completedOn.slice(0, 7) < wish.month)
    throw new Problem('wrong_state', { detail: completed(project.completedOn) })
  await mustBeOpened(scope, project.id)
  const contract = await scope.contracts.throughout(project.id, person.personId, wish.month)
  if (contract) throw new Problem('wrong_state', { detail: contracted(contract.startOn) })
  const repair = await repairAgreed(scope, wish)

  const quantity = {
    ...wish,
    repair,
    id: scope.newId('qty'),
    state: 'reported' as const,
    reportedBy: scope.personId,
    reportedAtMs: scope.now,
    verifiedBy: null,
    verifiedByName: null,
    verifiedAtMs: null,
    dueOn: await statementDue(scope, wish.month),
    version: 1,
  }
  await scope.shard.batch([
    scope.projects.monthIsOpen(wish.month),
    scope.projects.takesWorkOf(project.id, wish.month),
    scope.projects.addQuantity(quantity),
    auditEntry(scope, 'quantity.reported', quantity.id),
  ])
  return quantityView(scope, quantity)
}

export function quantityView(
  scope: Pick<Scope, 'zone' | 'currency'>,
  row: Omit<QuantityRow, 'companyId'>,
): QuantityView {
  const reportedOn = dateIn(scope.zone, row.reportedAtMs)
  return {
    id: row.id,
    projectId: row.projectId,
    personId: row.personId,
    month: row.month,
    lines: row.lines,
    dayRateDays: row.dayRateDays,
    state: row.state,
    verifiedBy: row.verifiedByName,
    reportedOn,
    dueOn: row.dueOn,
    late: row.dueOn !== null && reportedOn > row.dueOn,
    repair: row.repair && {
      fee: moneyIn(scope)(row.repair.feeFen),
      underWarranty: row.repair.underWarranty,
      explanation: row.repair.explanation,
    },
    version: row.version,
  }
}

const contracted = (from: string) =>
  words(
    `此人自 ${from} 起个人承包本项目，承包期间的工程量按合同结算，不再按米计提。`,
    `They have contracted for this project from ${from} on: its work is settled by the contract, not by the metre.`,
  )
const completed = (on: string) =>
  words(
    `项目已于 ${on} 完工，不再申报其后月份的工程量。`,
    `The project was completed on ${on}; no work of later months is reported on it.`,
  )
