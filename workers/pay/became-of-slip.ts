import type { PaySlipView } from '@bylaw/contract'
import { daysAfter, lastDateOf } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { paidBySlip } from './held-back'
import { hasNoLaterPay, toGiveBack } from './overpaid'
import { settledWith } from './settled-with'
import type { SlipOfRun } from './store'

/** What became of what a slip comes to, and what is left of it; and of whom it pays. */
export type BecameOfSlip = Pick<
  PaySlipView,
  'paidOn' | 'lastPay' | 'toGiveBack' | 'settled' | 'noLaterPay'
> &
  Pick<PaySlipView['employment'], 'lastDay'>

/** When it was paid, or what it waits for; that it is to be given back, was settled by another run, or waits for later pay that does not come. */
export async function becameOfSlip(scope: Scope, slip: SlipOfRun): Promise<BecameOfSlip> {
  const [paid, giveBack, settled, noLaterPay, lastDay] = await Promise.all([
    paidBySlip(scope, slip),
    toGiveBack(scope, slip),
    settledWith(scope, slip),
    isLeftUnpaid(scope, slip),
    lastDayBy(scope, slip),
  ])
  return { ...paid, toGiveBack: giveBack, settled, noLaterPay, lastDay }
}

/** The last day of whoever had left by the end of a month. */
async function lastDayBy(
  scope: Scope,
  { personId, month }: Pick<SlipOfRun, 'personId' | 'month'>,
): Promise<string | null> {
  const after = await scope.people.employmentAt(personId, daysAfter(lastDateOf(month), 1))
  return after?.status === 'left' ? daysAfter(after.fromDate, -1) : null
}

async function isLeftUnpaid(
  scope: Scope,
  { personId, month, n, paidWith, payableFen, state, carriedBy }: SlipOfRun,
): Promise<boolean> {
  const isLeft = state === 'approved' && n > 0 && paidWith === 'next' && payableFen > 0
  return isLeft && carriedBy === null && (await hasNoLaterPay(scope, personId, month))
}
