import type { PayList, RuleVersionRef } from '@bylaw/contract'
import { capitals, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { payListOf } from './pay-list-of'
import type { SlipOfRun } from './store'
import { readingNow } from './who-read'

/**
 * A calculated or approved run as a list to be printed and signed. Whose pay is on it can find out
 * who took it out.
 */
export async function printPayList(scope: Scope, runId: string): Promise<PayList> {
  const run = await scope.pay.readRun(runId, auditEntry(scope, 'pay_run.list_printed', runId))
  if (!run) throw new Problem('not_found')
  if (run.state === 'draft') throw new Problem('wrong_state', { detail: notCalculated })
  const [slips, groups] = await Promise.all([
    scope.pay.slipsOfRun(runId),
    scope.staffing.groups(),
    scope.shard.batch([scope.pay.noteOfRuns([runId], readingNow(scope, 'exported'))]),
  ])
  const { payableFen, ...list } = payListOf(
    slips,
    groups.filter(({ active }) => active),
    scope.currency,
  )
  return {
    ...list,
    companyName: slips[0]?.companyName ?? scope.companyName,
    month: run.month,
    correction: run.n === 0 ? null : run.n,
    apart: run.apart === 0 ? null : run.apart,
    state: run.state,
    payableInCapitals: capitals(payableFen),
    calculatedBy: run.calculatedByName,
    approvedBy: run.approvedByName,
    approvedAt: run.approvedAtMs === null ? null : new Date(run.approvedAtMs).toISOString(),
    rules: rulesOf(slips),
  }
}

/** Each version once, in the order in which slips name them. */
function rulesOf(slips: readonly SlipOfRun[]): RuleVersionRef[] {
  const all = slips.flatMap(({ explanation }) => explanation.rules)
  return [...new Map(all.map((ref) => [`${ref.ruleSetId} ${ref.version}`, ref])).values()]
}

const notCalculated = words(
  '工资还没有算出，请先核算再打印工资表。',
  'The pay run has not been calculated yet. Calculate it first, then print the pay list.',
)
