import type { NewQuantity, QuantityView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { repairAgreed } from '../contracting/repair-fee'
import { tellPeople, whoMay } from '../notices/tell'
import { mustNotBeCompleted } from '../pay/not-completed'
import { sayingMonthIsPaid } from '../pay/saying-month-is-paid'
import { statementDue } from '../pay/statement-due'
import { unpaidWork } from '../pay/unpaid-work'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../platform/today'
import { mustBeOpened } from '../procedures/openings'
import type { Scope } from '../scope'
import { doesNotFit, tooManyDays } from './days-of-month'
import { quantityNews } from './news-of'
import type { ProjectRow, QuantityRow } from './store'

/**
 * Reports what a person did on a project in a month. It counts for nothing until it is verified;
 * a report made in error is simply never verified. Work of somebody whom the month does not pay is
 * refused: verified, it would hold up everybody's pay.
 *
 * The project's responsible person reports for everyone on it; others may only report for
 * projects if they could verify as well (R19.15).
 */
export async function reportQuantity(scope: Scope, wish: NewQuantity): Promise<QuantityView> {
  const person = await scope.people.read(wish.personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const project = await mayReportOn(scope, wish)
  await notOnContract(scope, project.id, person.personId, wish.month)
  const unpaid = await unpaidWork(scope, wish.month, [person.personId])
  if (unpaid) throw new Problem('unacceptable', { errors: [{ pointer: '/personId', ...unpaid }] })
  const quantity = newQuantity(scope, {
    ...wish,
    repair: await repairAgreed(scope, wish),
    dueOn: await statementDue(scope, wish.month),
  })
  const tooMany = await tooManyDays(scope, quantity)
  if (tooMany) throw doesNotFit('/dayRateDays', tooMany)
  const verifiers = await whoMay(scope, 'quantity.verify', [person.personId])
  const told = { of: quantity.id, whose: person.name, month: wish.month }
  await sayingMonthIsPaid(scope, wish.month, () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(wish.month),
      scope.projects.takesWorkOf(project.id, wish.month),
      scope.projects.addQuantity(quantity),
      auditEntry(scope, 'quantity.reported', quantity.id),
      ...tellPeople(scope, verifiers, quantityNews(project, told, 'quantity_waits')),
    ]),
  )
  return quantityView(scope, quantity)
}

/** A project of which the caller may report the work of a month. */
export async function mayReportOn(
  scope: Scope,
  { projectId, month }: Pick<NewQuantity, 'projectId' | 'month'>,
): Promise<ProjectRow> {
  const project = await scope.projects.read(projectId)
  if (!project) throw new Problem('not_found')
  const mayReport = project.responsibleId === scope.personId || scope.may('quantity.verify')
  if (!mayReport) throw new Problem('not_allowed')
  mustNotBeCompleted(project, month)
  if (isToCome(scope, month)) throw doesNotFit('/month', notBegun)
  await mustBeOpened(scope, project.id)
  return project
}

/** Whether a month has not begun where the company is: nobody has done any work in it. */
export const isToCome = (scope: Scope, month: string): boolean => month > today(scope).slice(0, 7)

/** Refuses work of a month that a contract covers throughout: that is settled by the contract. */
export async function notOnContract(
  scope: Scope,
  projectId: string,
  personId: string,
  month: string,
): Promise<void> {
  const contract = await scope.contracts.throughout(projectId, personId, month)
  if (contract) throw new Problem('wrong_state', { detail: contracted(contract.startOn) })
}

type Reported = Pick<QuantityRow, 'projectId' | 'personId' | 'month' | 'lines' | 'dayRateDays'> &
  Partial<Pick<QuantityRow, 'repair' | 'dueOn' | 'crewStatementId' | 'crewName' | 'dayShares'>>

/** A statement as it is kept: reported now, by whoever asks. */
export const newQuantity = (
  scope: Scope,
  {
    repair = null,
    dueOn = null,
    crewStatementId = null,
    crewName = null,
    dayShares = null,
    ...work
  }: Reported,
): Omit<QuantityRow, 'companyId'> => ({
  ...{ ...work, repair, dueOn, crewStatementId, crewName, dayShares },
  id: scope.newId('qty'),
  state: 'reported',
  reportedBy: scope.personId,
  reportedAtMs: scope.now,
  verifiedBy: null,
  verifiedByName: null,
  verifiedAtMs: null,
  anotherPiece: null,
  ...NOT_WITHDRAWN,
  version: 1,
})

const NOT_WITHDRAWN = {
  withdrawnBy: null,
  withdrawnByName: null,
  withdrawnAtMs: null,
  withdrawnReason: null,
} as const

/**
 * A statement as its readers see it.
 *
 * @param paid the months whose pay is approved: nothing of them is taken back. What was just written needs
 *   none, for nobody takes back what they did themselves.
 */
export function quantityView(
  scope: Pick<Scope, 'zone' | 'currency' | 'personId' | 'may'>,
  row: Omit<QuantityRow, 'companyId'>,
  paid: ReadonlySet<string> = new Set(),
): QuantityView {
  const reportedOn = dateIn(scope.zone, row.reportedAtMs)
  const money = moneyIn(scope)
  return {
    id: row.id,
    projectId: row.projectId,
    personId: row.personId,
    month: row.month,
    lines: row.lines,
    crew: row.crewName,
    dayRateDays: row.dayRateDays,
    dayShares: (row.dayShares ?? []).map(({ crew, on, days, sharesBp, index }) => ({
      ...{ crew, on, days, shareBp: sharesBp[index] ?? 0 },
    })),
    state: row.state,
    verifiedBy: row.verifiedByName,
    anotherPiece: row.anotherPiece,
    withdrawal:
      row.withdrawnAtMs === null
        ? null
        : {
            reason: row.withdrawnReason ?? '',
            by: row.withdrawnByName ?? '',
            at: new Date(row.withdrawnAtMs).toISOString(),
          },
    mayWithdraw:
      row.state === 'verified' &&
      !paid.has(row.month) &&
      row.verifiedBy !== scope.personId &&
      scope.may('quantity.verify'),
    reportedOn,
    dueOn: row.dueOn,
    late: row.dueOn !== null && reportedOn > row.dueOn,
    repair: row.repair && repairView(row.repair, money),
    version: row.version,
  }
}

const repairView = (
  { feeFen, underWarranty, explanation, shared }: NonNullable<QuantityRow['repair']>,
  money: ReturnType<typeof moneyIn>,
): NonNullable<QuantityView['repair']> => ({
  ...{ fee: money(feeFen), underWarranty, explanation },
  shared: shared
    ? {
        ...{ crew: shared.crew, on: shared.on },
        ...{ fee: money(shared.feeFen), shareBp: shared.shareBp },
      }
    : null,
})

const contracted = (from: string) =>
  words(
    `此人自 ${from} 起个人承包本项目，承包期间的工程量按合同结算，不再按米计提。`,
    `This person has a personal contract on this project from ${from}, so their work is settled under the contract, not by the metre.`,
  )
const notBegun = words(
  '这个月还没有开始，不能申报它的工程量。',
  'That month has not begun, so no work can be reported for it yet.',
)
