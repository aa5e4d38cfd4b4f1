import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'
import type { PeopleWorkedOut } from './work-out-people'

/** Refuses a separate run of a month whose own run is approved: that has paid everyone. */
export async function mustComeBeforeItsMonth(scope: Scope, month: string): Promise<void> {
  if (await scope.pay.isMonthPaid(month))
    throw new Problem('wrong_state', { detail: tooLate(month) })
}

/** Refuses a separate run that pays nobody anything: it would be approved as if somebody were paid. */
export function mustPaySomebody(
  { apart, month }: Pick<PayRunRow, 'apart' | 'month'>,
  { slips, blocking }: Pick<PeopleWorkedOut, 'slips' | 'blocking'>,
): void {
  if (apart > 0 && slips.length + blocking.length === 0)
    throw new Problem('wrong_state', { detail: nothingLeft(month) })
}

const nothingLeft = (month: string) =>
  words(
    `这次单独核算的人，${month} 已没有要发的：都已单独发过，或当月没有应发工资。不必再核算；${month} 有新的应发时再计算。`,
    `Nothing is left to pay for ${month} to the people in this off-cycle run: it was paid in an earlier off-cycle run, or nothing is due. There is nothing to calculate until more becomes due for ${month}.`,
  )
const tooLate = (month: string) =>
  words(
    `${month} 的工资已批准，不能再单独核算。还要改的，请更正 ${month}。`,
    `Pay for ${month} is approved, so no off-cycle run is possible any more. Start a correction of ${month} instead.`,
  )
