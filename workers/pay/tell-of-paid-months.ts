import { tellPeople, whoMay } from '../notices/tell'
import type { Scope } from '../scope'

/** What was decided of attendance: of which days, whose, and by which decision, once each. */
export interface LateDecision {
  readonly dates: readonly string[]
  readonly whose: string
  readonly decision: string
}

/**
 * Tells those who prepare pay that attendance changed in months whose pay was approved already: what
 * it comes to is the difference that a correction pays. Goes into the batch of the decision.
 */
export async function tellOfPaidMonths(scope: Scope, { dates, whose, decision }: LateDecision) {
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))]
  const approved = await scope.pay.approvedAmong(months)
  if (approved.length === 0) return []
  const preparers = await whoMay(scope, 'pay.prepare')
  return approved.flatMap((month) =>
    tellPeople(scope, preparers, {
      eventId: `${decision}.pay.${month}`,
      kind: 'pay_correction_due',
      aboutId: month,
      title: `${whose} · ${month}`,
    }),
  )
}
