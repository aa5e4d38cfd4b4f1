import type { ContractStatementView, NewContractStatement } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustNotBeCompleted } from '../pay/not-completed'
import { sayingMonthIsPaid } from '../pay/saying-month-is-paid'
import { statementDue } from '../pay/statement-due'
import { CONTRACT_PARTS, unpaidWork } from '../pay/unpaid-work'
import { madeOnce } from '../platform/made-once'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { dateIn, today } from '../platform/today'
import { NOT_WITHDRAWN, withdrawalView } from '../platform/withdrawal'
import type { Scope } from '../scope'
import { isCarriedOut, mayReport, visibleContract } from './contract-view'
import { statementNews } from './news-of'
import { progressOf } from './progress-of'
import { wrongAt } from './propose-contract'
import type { ContractStatement } from './statement-store'

/**
 * Reports what was done of a contract in a month: by whoever took it on, or by somebody who may verify.
 * It earns nothing until it is verified; one that was reported in error is simply never verified, and
 * one of somebody whom the month does not pay is refused: verified, it would hold up everybody's pay. It is due when quantities are (R19.15.3), and whoever may verify it is told.
 */
export async function reportStatement(
  scope: Scope,
  contractId: string,
  { month, metres }: NewContractStatement,
): Promise<ContractStatementView> {
  const contract = await visibleContract(scope, contractId)
  if (!mayReport(scope, contract)) throw new Problem('not_allowed')
  if (!isCarriedOut(contract)) throw new Problem('wrong_state', { detail: notCarriedOut })
  if (month < contract.startOn.slice(0, 7) || month > today(scope).slice(0, 7))
    throw wrongAt('/month', outside(contract.startOn))
  const project = await scope.projects.read(contract.projectId)
  if (project) mustNotBeCompleted(project, month, CONTRACT_PARTS)
  const unpaid = await unpaidWork(scope, month, [contract.personId], CONTRACT_PARTS)
  if (unpaid) throw new Problem('unacceptable', { errors: [{ pointer: '/month', ...unpaid }] })
  const statement: ContractStatement = {
    ...{ contractId, month, metres, personId: contract.personId, projectId: contract.projectId },
    id: scope.newId('pcs'),
    state: 'reported',
    reportedBy: scope.personId,
    reportedByName: scope.personName,
    reportedAtMs: scope.now,
    ...NOT_VERIFIED,
    ...NOT_WITHDRAWN,
    dueOn: await statementDue(scope, month),
    version: 1,
  }
  const { decided } = await progressOf(scope, contract, metres)
  if (!decided.ok) throw wrongAt('/metres', decided.refusal.message)
  const verifiers = await whoMay(scope, 'quantity.verify', [contract.personId])
  const made = await madeOnce(
    () =>
      sayingMonthIsPaid(scope, month, () =>
        scope.shard.batch([
          scope.projects.monthIsOpen(month),
          scope.projects.takesWorkOf(contract.projectId, month),
          scope.contracts.reportStatement(statement),
          auditEntry(scope, 'contract_statement.reported', statement.id),
          ...tellPeople(
            scope,
            verifiers,
            statementNews(contract, statement, 'contract_part_waits'),
          ),
        ]),
      ),
    () => scope.contracts.readStatement(statement.id),
  )
  return statementView(scope, made ?? statement)
}

const NOT_VERIFIED = {
  verifiedBy: null,
  verifiedByName: null,
  verifiedAtMs: null,
  earnedFen: null,
  staged: null,
  explanation: null,
} as const

/**
 * A statement as its readers see it; what it earns is pay.
 *
 * @param paid the months whose pay is approved: nothing of them is taken back. What was just written needs
 *   none, for nobody takes back what they did themselves.
 */
export function statementView(
  scope: Scope,
  row: ContractStatement,
  paid: ReadonlySet<string> = new Set(),
): ContractStatementView {
  const reportedOn = dateIn(scope.zone, row.reportedAtMs)
  const isOthers = ![row.personId, row.reportedBy].includes(scope.personId)
  return {
    id: row.id,
    contractId: row.contractId,
    month: row.month,
    metres: row.metres,
    state: row.withdrawnBy === null ? row.state : 'withdrawn',
    reported: { by: row.reportedByName, at: new Date(row.reportedAtMs).toISOString() },
    verified:
      row.verifiedByName === null || row.verifiedAtMs === null
        ? null
        : { by: row.verifiedByName, at: new Date(row.verifiedAtMs).toISOString() },
    reportedOn,
    dueOn: row.dueOn,
    late: row.dueOn !== null && reportedOn > row.dueOn,
    earned: row.earnedFen === null ? null : moneyIn(scope)(row.earnedFen),
    explanation: row.explanation,
    withdrawal: withdrawalView(row),
    mayWithdraw:
      row.state === 'verified' &&
      row.withdrawnBy === null &&
      !paid.has(row.month) &&
      row.verifiedBy !== scope.personId &&
      scope.may('quantity.verify'),
    mayVerify: row.state === 'reported' && isOthers && scope.may('quantity.verify'),
    version: row.version,
  }
}

const notCarriedOut = words(
  '承包批准之后才能申报进度。',
  'Contract progress can be reported once the contract is approved.',
)
const outside = (startOn: string) =>
  words(
    `月份须在开工（${startOn}）之后，且不晚于本月。`,
    `Work began on ${startOn}: choose that month or a later one, up to the current month.`,
  )
