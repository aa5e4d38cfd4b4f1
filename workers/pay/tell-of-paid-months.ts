import { monthsAfter } from '@bylaw/kernel'
import { monthEmployment, takesDay } from '@bylaw/rules-pay'
import { tellPeople, whoMay } from '../notices/tell'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { daysStationed } from '../travel/stationed'

/** What was decided or recorded late: whose it is, and by which decision, once each. */
interface Late {
  readonly whose: { readonly personId: string; readonly personName: string }
  readonly decision: string
}

/** What the notice is called, and by which decision it is told once. */
type Told = Pick<Late, 'decision'> & { readonly title: string }

/** What was decided of attendance, of which days. */
export interface LateDecision extends Late {
  readonly dates: readonly string[]
}

/** What was recorded, or ended, of days at a regional office, from the first of them on. */
export interface LateStation extends Late {
  readonly from: string
}

/**
 * Tells those who prepare pay that attendance changed in months whose pay was approved already: what
 * it comes to is the difference that a correction pays. A day that none of those took goes into a
 * later month by itself, and there is nothing to tell. Goes into the batch of the decision.
 */
export const tellOfPaidMonths = async (scope: Scope, { dates, ...late }: LateDecision) =>
  tellOfMonths(scope, await monthsThatTook(scope, late.whose.personId, dates), told(late))

/** The same of days at a regional office, which the calendar month pays in which they are. */
export const tellOfStationedMonths = async (scope: Scope, { from, ...late }: LateStation) =>
  tellOfMonths(scope, await monthsThatPaid(scope, late.whose.personId, from), told(late))

const told = ({ whose, decision }: Late): Told => ({ title: whose.personName, decision })

/** Tells those who prepare pay of something in months whose pay was approved, of each month by itself. */
export async function tellOfMonths(
  scope: Scope,
  approved: readonly string[],
  { title, decision }: Told,
) {
  if (approved.length === 0) return []
  const preparers = await whoMay(scope, 'pay.prepare')
  return approved.flatMap((month) =>
    tellPeople(scope, preparers, {
      eventId: `${decision}.pay.${month}`,
      kind: 'pay_correction_due',
      aboutId: month,
      title: `${title} · ${month}`,
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

/** The approved months until now in which wages were due to somebody on some day from a date on. */
async function monthsThatPaid(scope: Scope, personId: string, from: string): Promise<string[]> {
  const calendars = await scope.pay.calendarsOf(monthsBetween(from, today(scope)))
  if (calendars.size === 0) return []
  const employments = await scope.people.employmentsOf(personId)
  const stationed = { fromDate: from, lastDay: null }
  return [...calendars.keys()].filter((month) => {
    const employed = monthEmployment(month, employments)
    return employed !== undefined && daysStationed(stationed, employed.worked) > 0
  })
}

export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = monthsAfter(first, 1))
    months.push(first.slice(0, 7))
  return months
}
