import type { PaySlipView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { hasNoLaterPay, toGiveBack } from './overpaid'
import { settledWith } from './settled-with'
import type { SlipOfRun } from './store'

/** What became of what a slip comes to, and what is left of it. */
export type BecameOfSlip = Pick<PaySlipView, 'toGiveBack' | 'settled' | 'noLaterPay'>

/** That it is to be given back, was settled by another run, or waits for later pay that does not come. */
export async function becameOfSlip(scope: Scope, slip: SlipOfRun): Promise<BecameOfSlip> {
  const [giveBack, settled, noLaterPay] = await Promise.all([
    toGiveBack(scope, slip),
    settledWith(scope, slip),
    isLeftUnpaid(scope, slip),
  ])
  return { toGiveBack: giveBack, settled, noLaterPay }
}

async function isLeftUnpaid(
  scope: Scope,
  { personId, month, n, paidWith, payableFen, state, carriedBy }: SlipOfRun,
): Promise<boolean> {
  const isLeft = state === 'approved' && n > 0 && paidWith === 'next' && payableFen > 0
  return isLeft && carriedBy === null && (await hasNoLaterPay(scope, personId, month))
}
