import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** Refuses a separate run of a month whose own run is approved: that has paid everyone. */
export async function mustComeBeforeItsMonth(scope: Scope, month: string): Promise<void> {
  if (await scope.pay.isMonthPaid(month))
    throw new Problem('wrong_state', { detail: tooLate(month) })
}

const tooLate = (month: string) =>
  words(
    `${month} 的工资已批准，不能再单独核算。还要改的，请更正 ${month}。`,
    `The pay of ${month} is approved, so nobody is paid apart from it any more. Correct ${month} instead.`,
  )
