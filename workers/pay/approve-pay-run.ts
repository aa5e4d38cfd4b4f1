import type { PayRunView } from '@bylaw/contract'
import { lastDateOf, sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import type { CommissionRow } from './commission-store'
import { mustBeOver } from './month-time'
import { runView } from './run-view'
import type { PayRunRow, SlipOfRun } from './store'
import { unapprovedRun } from './unapproved-run'
import { type RunWorkedOut, workOutRun } from './work-out-month'

/**
 * Approves a calculated run; from then on it never changes.
 *
 * Not before the month's last day, and not by whoever calculated it, is paid by it, recorded or took back a reward or a penalty of it, or wrote down an employment
 * that begins in it. It is worked out once more, and only what comes out the same is approved: a
 * quantity verified or a rule published since would otherwise be paid unseen. Nor may anything
 * have been recorded between that and the approval itself.
 */
export async function approvePayRun(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<PayRunView> {
  const run = await unapprovedRun(scope, id, basedOn)
  if (run.state !== 'calculated') throw new Problem('wrong_state', { detail: notCalculated })
  mustBeOver(scope, run.month)
  await mustBeAnotherPair(scope, run)

  const stamp = await scope.pay.factsStamp(run.month)
  const [slips, commissions] = await Promise.all([
    scope.pay.slipsOfRun(id),
    scope.pay.commissionsOfRun(id),
  ])
  if (slips.some(({ personId }) => personId === scope.personId))
    throw new Problem('not_allowed', { detail: ownSlip })
  const again = await workOutRun(scope, run)
  if (!comesOutTheSame(again, run, { slips, commissions }))
    throw new Problem('wrong_state', { detail: changedSince })

  const change = {
    state: 'approved' as const,
    approvedBy: scope.personId,
    approvedByName: scope.personName,
    approvedAtMs: scope.now,
  }
  await scope.shard.batch([
    scope.pay.factsMustStillBe(run.month, stamp),
    scope.pay.changeRun(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    scope.pay.settle(id, scope.now),
    scope.pay.carry(id, again.carried, scope.now),
    auditEntry(scope, 'pay_run.approved', id),
    outboxEvent(scope, 'pay_run.approved', { payRunId: id, month: run.month }),
  ])
  return runView(
    { ...run, ...change, version: basedOn + 1 },
    { slipCount: slips.length },
    scope.currency,
  )
}

/** Four eyes: nobody approves what they themselves put into the month. */
async function mustBeAnotherPair(scope: Scope, run: PayRunRow): Promise<void> {
  const { personId } = scope
  if (run.calculatedBy === personId) throw new Problem('not_allowed', { detail: fourEyes })
  if ((await scope.pay.lineHandsIn(run.month)).has(personId))
    throw new Problem('not_allowed', { detail: ownLine })
  const employed = await scope.people.employedOn(lastDateOf(run.month))
  const begun = employed.filter(({ fromDate }) => fromDate >= `${run.month}-01`)
  if (begun.some(({ recordedBy }) => recordedBy === personId))
    throw new Problem('not_allowed', { detail: ownEmployment })
}

function comesOutTheSame(
  { slips, commissions, blocking, calendar, afterRoster }: RunWorkedOut,
  run: PayRunRow,
  stored: { readonly slips: readonly SlipOfRun[]; readonly commissions: readonly CommissionRow[] },
): boolean {
  const { attendanceFrom, attendanceTo, rosterOn, payOn } = run
  const asClosed = { attendanceFrom, attendanceTo, rosterOn, payOn, afterRoster: run.afterRoster }
  const asWorkedOut = stored.slips.map(
    ({ runId, month, companyId, state, n, paidWith, lastWord, ...slip }) => slip,
  )
  const asCounted = stored.commissions.map(({ runId, month, companyId, ...row }) => row)
  const counted = commissions.map(({ contractFen = 0, ...row }) => ({ ...row, contractFen }))
  return (
    blocking.length === 0 &&
    sameJson(slips, asWorkedOut) &&
    sameJson(counted, asCounted) &&
    sameJson({ ...calendar, afterRoster }, asClosed)
  )
}

const notCalculated = words(
  '请先计算，并处理完所有不能计算的人员。',
  'Calculate the run first, and settle everyone it could not decide.',
)
const fourEyes = words(
  '计算人不能批准自己计算的工资，请由另一人批准。',
  'Whoever calculated a pay run cannot approve it; someone else must.',
)
const ownLine = words(
  '本月有您登记或撤销的奖罚，您不能批准，请由另一人批准。',
  'You recorded a reward or a penalty of this month, or took one back, so someone else must approve it.',
)
const ownSlip = words(
  '本月工资中有您自己的工资，请由另一位有批准权限的人批准；没有的话，请先邀请一位经理。',
  'The run pays you as well. Someone else who may approve must; if there is nobody, invite a manager first.',
)
const ownEmployment = words(
  '本月有您登记的入职或调级，您不能批准，请由另一人批准。',
  'You wrote down an employment that begins this month, so someone else must approve it.',
)
const changedSince = words(
  '计算之后资料或规则有变，请重新计算。',
  'Facts or rules have changed since it was calculated; calculate it again.',
)
