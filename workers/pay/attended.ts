import { daysAfter, grouped, lastDateOf } from '@bylaw/kernel'
import { attendanceOf, type Days, type OwnWorkdays, takesDay } from '@bylaw/rules-pay'
import type { Stretch } from '../platform/stretch'
import type { Scope } from '../scope'
import { ownWorkdaysIn } from './own-workdays'
import { type PayCalendar, takesItsMonth } from './pay-calendar'
import { type RecordedDays, recordedDaysIn } from './recorded-days'
import { type UnpaidDay, unpaidDaysIn } from './unpaid-days'

/** What a month takes of somebody's attendance. */
export interface Attended {
  /** The days whose attendance the month takes; null where those are just the days they worked. */
  readonly attendance: Days | null
  /** Days that attendance says are not paid. */
  readonly unpaid: readonly UnpaidDay[]
  /** Their days of work in the month and its attendance; null where all is paid, or where no hours are on record. */
  readonly workdays: OwnWorkdays | null
  /** How many days of the month they were on site; null where nobody has recorded it. */
  readonly fieldDays: RecordedDays | null
}

/**
 * The days without pay that a month takes, by person, with their days of work, and how many were on site.
 * Hours are read where there are days without pay.
 */
export async function attendanceIn(
  scope: Scope,
  month: string,
  calendar: PayCalendar,
  among: Stretch | undefined,
): Promise<(personId: string) => Attended> {
  const window = { from: calendar.attendanceFrom, to: calendar.attendanceTo }
  const last = lastDateOf(month)
  const isUsual = takesItsMonth(month, calendar)
  const [unpaid, employments, onSite] = await Promise.all([
    unpaidDaysIn(scope, { from: window.from, to: last }, among),
    isUsual ? [] : scope.people.employmentsWithin(window.from, daysAfter(last, 1), among),
    recordedDaysIn(scope, month, among),
  ])
  const workdaysOf =
    unpaid.length > 0
      ? await ownWorkdaysIn(scope, month, { from: window.from, to: last })
      : () => null
  const unpaidOf = grouped(unpaid, personIn)
  const employmentsOf = grouped(employments, personIn)
  return (personId) => {
    const days = unpaidOf.get(personId) ?? []
    const workdays = days.length > 0 ? workdaysOf(personId) : null
    if (isUsual) return { ...onSite(personId), attendance: null, unpaid: days, workdays }
    const theirs = employmentsOf.get(personId) ?? []
    const isTaken = takesDay(month, window, theirs)
    return {
      ...onSite(personId),
      attendance: attendanceOf(month, window, theirs),
      unpaid: days.filter(({ on }) => isTaken(on)),
      workdays,
    }
  }
}

const personIn = ({ personId }: { readonly personId: string }): string => personId
