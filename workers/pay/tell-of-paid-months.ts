import { monthsAfter } from '@bylaw/kernel'
import { takesDay } from '@bylaw/rules-pay'
import { tellPeople, whoMay } from '../notices/tell'
import type { Scope } from '../scope'

/** What was decided of attendance: of which days, whose, and by which decision, once each. */
export interface LateDecision {
  readonly dates: readonly string[]
  readonly whose: { readonly personId: string; readonly personName: string }
  readonly decision: string
}

/**
 * Tells those who prepare pay that attendance changed in months whose pay was approved already: what
 * it comes to is the difference that a correction pays. A day that none of those took goes into a
 * later month by itself, and there is nothing to tell. Goes into the batch of the decision.
 */
export async function tellOfPaidMonths(scope: Scope, { dates, whose, decision }: LateDecision) {
  const approved = await monthsThatTook(scope, whose.personId, dates)
  if (approved.length === 0) return []
  const preparers = await whoMay(scope, 'pay.prepare')
  return approved.flatMap((month) =>
    tellPeople(scope, preparers, {
      eventId: `${decision}.pay.${month}`,
      kind: 'pay_correction_due',
      aboutId: month,
      title: `${whose.personName} · ${month}`,
    }),
  )
}

/** The approved months whose pay took any of these days of somebody's attendance. */
async function monthsThatTook(
  scope: Scope,
  personId: string,
  dates: readonly string[],
): Promise<string[]> {
  const near = dates.flatMap((date) => [
    date.slice(0, 7),
    monthsAfter(`${date.slice(0, 7)}-01`, 1).slice(0, 7),
  ])
  const calendars = await scope.pay.calendarsOf([...new Set(near)])
  if (calendars.size === 0) return []
  const employments = await scope.people.employmentsOf(personId)
  return [...calendars].flatMap(([month, { attendanceFrom, attendanceTo }]) => {
    const window = { from: attendanceFrom, to: attendanceTo }
    return dates.some(takesDay(month, window, employments)) ? [month] : []
  })
}
