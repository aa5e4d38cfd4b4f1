import type { PaySlipView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { givenBackView } from './given-back-view'
import type { SlipOfRun } from './store'

/**
 * Which other run has paid a slip since, or taken it off, with what had come back of it by then, which
 * counted there and stays. Null while none has, and where a correction pays it by itself.
 */
export async function settledWith(
  scope: Scope,
  { id, runId, personId, carriedBy }: Pick<SlipOfRun, 'id' | 'runId' | 'personId' | 'carriedBy'>,
): Promise<PaySlipView['settled']> {
  if (carriedBy === null || carriedBy === runId) return null
  const [run, slipId, given] = await Promise.all([
    scope.pay.readRun(carriedBy),
    scope.pay.slipIn(carriedBy, personId),
    scope.pay.givenBackOf([id]),
  ])
  assert(run !== undefined, 'what a slip was carried into is a run')
  return {
    slipId: slipId ?? null,
    month: run.month,
    correction: run.n === 0 ? null : run.n,
    apart: run.apart === 0 ? null : run.apart,
    givenBack: given.map((row) => ({ ...givenBackView(scope, row), mayWithdraw: false })),
  }
}
