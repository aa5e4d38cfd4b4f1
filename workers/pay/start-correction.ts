import type { NewPayCorrection, PayRunView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { approvedRun } from './payout-of'
import { runView } from './run-view'
import { newRun } from './start-pay-run'
import { isOfMonth } from './store'

/**
 * Starts the correction of an approved month, with a reason. While it is open the month's rewards,
 * penalties, quantities and employments can be put right; what it pays in the end is what the month
 * then comes to, less what was paid. One at a time.
 */
export async function startCorrection(
  scope: Scope,
  runId: string,
  { reason, paidWith }: NewPayCorrection,
): Promise<PayRunView> {
  const corrected = await approvedRun(scope, runId)
  if (!isOfMonth(corrected)) throw new Problem('wrong_state', { detail: ofTheMonth })
  const { month } = corrected
  const before = await scope.pay.approvedRunsOf(month)
  const n = before.filter(({ apart }) => apart === 0).length
  const run = newRun(scope, { month, n, apart: 0, people: null, reason, paidWith })
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.startRun(run),
        auditEntry(scope, 'pay_run.correction_started', run.id),
      ]),
    () => scope.pay.readRun(run.id),
  )
  return runView(made ?? run, { slipCount: 0 }, scope.currency)
}

const ofTheMonth = words(
  '请从该月的工资核算发起更正。',
  'Start a correction from the month’s own run.',
)
