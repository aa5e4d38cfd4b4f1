import type { Explanation, HeldPayoutView } from '@bylaw/contract'
import { assert, capitals, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import { refusalView } from '../rulebook/refusal-view'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'
import type { HeldPayoutRow } from './held-payout-store'
import { payoutPart } from './payout-part'

/** What can be paid now of what is held of somebody who has left, and why. */
export interface Payable
  extends Pick<
    HeldPayoutRow,
    | 'personId'
    | 'personName'
    | 'projectId'
    | 'projectName'
    | 'amountFen'
    | 'earnedFen'
    | 'paidBeforeFen'
  > {
  readonly stage: HeldPayoutRow['stage']
  readonly explanation: Explanation
}

/**
 * Works out what can be paid apart from a run, by the rules that a run would go by: the completion
 * share once the project is completed, the rest once it is due, applied for and granted. Only of
 * people who are here no more: everyone else is paid by the month.
 */
export async function payableOf(
  scope: Scope,
  { personId, projectId }: Pick<HeldPayoutRow, 'personId' | 'projectId'>,
): Promise<Payable> {
  const [person, project, balance, rules, applications] = await Promise.all([
    scope.people.read(personId),
    scope.projects.read(projectId),
    scope.pay.balanceOf({ personId, projectId }),
    scope.rules.inForce('piecework', undefined, scope.now),
    scope.pay.applications([personId]),
  ])
  if (!person || !project) throw new Problem('not_found')
  if (person.active) throw new Problem('wrong_state', { detail: isHere })
  if (!rules) throw new Problem('rules_incomplete', { detail: noRules })
  const version = await mustDecide(scope, rules)
  const application = applications.findLast((each) => each.projectId === projectId)
  const paid = payoutPart(
    version.rules,
    {
      ...{ projectId, projectName: project.name, completedOn: project.completedOn },
      ...{ earnedFen: balance.earnedFen, paidFen: balance.paidFen },
      appliedOn: application?.state === 'granted' ? application.appliedOn : null,
    },
    today(scope),
  )
  if (!paid.ok) {
    const refusal = await refusalView(scope, paid.refusal, version.ref.ruleSetId)
    throw new Problem('rules_incomplete', { refusal })
  }
  const part = paid.value
  if (!part) throw new Problem('wrong_state', { detail: notPayable })
  assert(part.counted !== undefined && part.stage !== 'at_work', 'what is due is explained')
  const decisions = await scope.rules.decisionsFor('piecework')
  return {
    ...{ personId, personName: person.name, projectId, projectName: project.name },
    stage: part.stage,
    amountFen: part.countedFen,
    earnedFen: balance.earnedFen,
    paidBeforeFen: balance.paidFen,
    explanation: explanation(part.counted, version, decisions),
  }
}

/** A payment, if it is there; that it was read is noted. */
export async function readHeldPayout(scope: Scope, id: string): Promise<HeldPayoutView> {
  const row = await scope.pay.readHeldPayout(id)
  if (!row) throw new Problem('not_found')
  await scope.shard.batch([auditEntry(scope, 'held_payout.read', id)])
  return payoutView(scope, row)
}

export function payoutView(scope: Scope, row: HeldPayoutRow): HeldPayoutView {
  const money = moneyIn(scope)
  const isPrepared = row.state === 'prepared'
  const isOthers = row.preparedBy !== scope.personId && row.personId !== scope.personId
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName },
    project: { id: row.projectId, name: row.projectName },
    stage: row.stage,
    amount: money(row.amountFen),
    amountInCapitals: capitals(row.amountFen),
    earned: money(row.earnedFen),
    paidBefore: money(row.paidBeforeFen),
    heldAfter: money(row.earnedFen - row.paidBeforeFen - row.amountFen),
    explanation: row.explanation,
    state: row.state,
    prepared: { by: row.preparedByName, at: instantText(row.preparedAtMs) },
    decided:
      row.decidedByName === null || row.decidedAtMs === null
        ? null
        : {
            by: row.decidedByName,
            at: instantText(row.decidedAtMs),
            reason: row.decidedReason ?? '',
          },
    paid: row.paidOn === null ? null : { on: row.paidOn, by: row.paidByName ?? '' },
    mayDecide: isPrepared && isOthers && scope.may('pay.approve'),
    mayWithdraw: isPrepared && row.preparedBy === scope.personId,
    mayPay: row.state === 'approved' && scope.may('pay.pay_out'),
    version: row.version,
  }
}

const instantText = (atMs: number): string => new Date(atMs).toISOString()

const isHere = words(
  '本人还在职，留存提成随月度工资发放；单独发放只用于已离职、不能再进入系统的人。',
  'This person is still employed and is paid in the monthly run; only people who have left are paid separately.',
)
const noRules = words('现在没有计件提成规则。', 'No piece-rate rules are in force.')
const notPayable = words(
  '现在没有可以发放的留存提成：完工部分须项目已完工，余款须到期、有本人申请并已同意。',
  'Nothing can be paid yet: the completion share is due on completion, and the balance on its due date with an approved application.',
)
