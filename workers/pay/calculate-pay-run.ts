import type { PayRunView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { mustComeBeforeItsMonth, mustPaySomebody } from './before-its-month'
import { notTakenOffBy } from './not-taken-off'
import { overProbationIn } from './over-probation'
import { runView } from './run-view'
import { unapprovedRun } from './unapproved-run'
import { withoutEmploymentIn } from './without-employment'
import { workOutRun } from './work-out-month'

/**
 * Works out a month, or what corrects it, from what is verified and recorded by now, in place of an earlier calculation.
 * While there is anyone whom the rules cannot decide, the run stays a draft and says who and why;
 * the slips of the others are there to look at.
 */
export async function calculatePayRun(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<PayRunView> {
  const run = await unapprovedRun(scope, id, basedOn)
  if (run.apart > 0) await mustComeBeforeItsMonth(scope, run.month)
  const factsStamp = await scope.pay.factsStamp(run.month)
  const month = await workOutRun(scope, run)
  mustPaySomebody(run, month)
  const { blocking, totalFen, afterRoster } = month
  const done = blocking.length === 0

  const change = {
    state: done ? ('calculated' as const) : ('draft' as const),
    totalFen: done ? totalFen : null,
    blocking,
    calculatedBy: scope.personId,
    calculatedByName: scope.personName,
    calculatedAtMs: scope.now,
    ...month.calendar,
    afterRoster,
    factsStamp,
  }
  await scope.shard.batch([
    scope.pay.changeRun(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    ...scope.pay.replaceCalculation(id, run.month, month),
    auditEntry(scope, 'pay_run.calculated', id),
  ])
  const calculated = { ...run, ...change, version: basedOn + 1 }
  const [without, over, left] = await Promise.all([
    withoutEmploymentIn(scope, [calculated]),
    overProbationIn(scope, [calculated]),
    notTakenOffBy(scope, [calculated]),
  ])
  const beside = {
    slipCount: month.slips.length,
    withoutEmployment: without(calculated),
    overProbation: over(calculated),
    notTakenOff: left(calculated),
  }
  return runView(calculated, beside, scope.currency)
}
