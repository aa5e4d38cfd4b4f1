import type { PayRunView } from '@bylaw/contract'
import { sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { inRun, mustBeFreeOf } from './approvers'
import { mustComeBeforeItsMonth, mustPaySomebody } from './before-its-month'
import type { CommissionRow } from './commission-store'
import { mustBeOver } from './month-time'
import { tellOfDebtsLeft } from './not-taken-off'
import { tellOfLeaversOwing } from './overpaid'
import { owingLeaversIn } from './owing-leavers'
import { payableFrom } from './payable-from'
import { runView } from './run-view'
import { isPaidByItself } from './slip-view'
import type { PayRunRow, SlipOfRun } from './store'
import { unapprovedRun } from './unapproved-run'
import { tellOfMissingAccounts } from './without-account'
import { type RunWorkedOut, workOutRun } from './work-out-month'

/**
 * Approves a calculated run; from then on it never changes.
 *
 * Not before the last day for which it pays, and not by whoever has their hands in it or is paid by it
 * (`inRun`); a separate run, not once its month is approved, nor where it pays nobody anything. It is
 * worked out once more, and only what comes out the same is approved: a quantity verified or a rule
 * published since would otherwise be paid unseen. Nor may anything have been recorded between that and
 * the approval itself.
 */
export async function approvePayRun(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<PayRunView> {
  const run = await unapprovedRun(scope, id, basedOn)
  if (run.apart > 0) await mustComeBeforeItsMonth(scope, run.month)
  if (run.state !== 'calculated') throw new Problem('wrong_state', { detail: notCalculated })
  mustBeOver(scope, await payableFrom(scope, run), run)

  const stamp = await scope.pay.factsStamp(run.month)
  await mustBeFreeOf(scope, run, await inRun(scope, run))
  const [slips, commissions] = await Promise.all([
    scope.pay.slipsOfRun(id),
    scope.pay.commissionsOfRun(id),
  ])
  const again = await workOutRun(scope, run)
  mustPaySomebody(run, again)
  if (!comesOutTheSame(again, run, { slips, commissions }))
    throw new Problem('wrong_state', { detail: changedSince })

  const change = {
    state: 'approved' as const,
    approvedBy: scope.personId,
    approvedByName: scope.personName,
    approvedAtMs: scope.now,
  }
  const [missing, owing, left] = await Promise.all([
    tellOfMissingAccounts(scope, run, slips.filter(isPaidBy(again))),
    tellOfLeaversOwing(scope, run, slips),
    tellOfDebtsLeft(scope, run),
  ])
  await scope.shard.batch([
    scope.pay.factsMustStillBe(run.month, stamp),
    ...(run.apart > 0 ? [scope.pay.monthMustBeUnpaid(run.month)] : []),
    scope.pay.changeRun(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    scope.pay.settle(id, scope.now),
    scope.pay.carry(id, again.carried, scope.now),
    auditEntry(scope, 'pay_run.approved', id),
    outboxEvent(scope, 'pay_run.approved', { payRunId: id, month: run.month }),
    ...missing,
    ...owing,
    ...left,
  ])
  const approved = { ...run, ...change, version: basedOn + 1 }
  const toGiveBack = (await owingLeaversIn(scope, [approved]))(approved)
  return runView(approved, { slipCount: slips.length, toGiveBack }, scope.currency)
}

/** Whether a slip is paid by its own run once this is approved. */
const isPaidBy =
  ({ carried }: RunWorkedOut) =>
  (slip: SlipOfRun): boolean =>
    isPaidByItself({ ...slip, carriedBy: carried.includes(slip.id) ? slip.runId : null })

function comesOutTheSame(
  { slips, commissions, blocking, calendar, afterRoster }: RunWorkedOut,
  run: PayRunRow,
  stored: { readonly slips: readonly SlipOfRun[]; readonly commissions: readonly CommissionRow[] },
): boolean {
  const { attendanceFrom, attendanceTo, rosterOn, payOn } = run
  const asClosed = { attendanceFrom, attendanceTo, rosterOn, payOn, afterRoster: run.afterRoster }
  const asWorkedOut = stored.slips.map(
    ({
      runId,
      month,
      companyId,
      state,
      n,
      apart,
      paidWith,
      carriedBy,
      givenBackFen,
      lastWord,
      hasAccess,
      ...slip
    }) => slip,
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
  'Calculate the pay run first, and resolve everyone who could not be calculated.',
)
const changedSince = words(
  '计算之后资料或规则有变，请重新计算。',
  'Records or rules have changed since the calculation; recalculate first.',
)
