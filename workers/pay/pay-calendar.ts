import { daysAfter, lastDateOf, monthsAfter, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { type attendanceOf, closeOf, type MonthClose } from '@bylaw/rules-pay'
import { monthEndMs } from '../platform/month'
import type { Scope } from '../scope'

/** What a month's run takes: attendance from one day to another, who joined by when, and by when it is paid. */
export interface PayCalendar extends MonthClose {
  readonly attendanceFrom: string
}

/** Whether the attendance that is taken is just that of the calendar month. */
export const takesItsMonth = (month: string, { attendanceFrom, attendanceTo }: PayCalendar) =>
  attendanceFrom === `${month}-01` && attendanceTo === lastDateOf(month)

/**
 * The calendar of a month: what its approved run took or else by the rules in force at its end. A
 * window begins where that of the month before ended, and ends where that of an approved later one
 * began, so that no day is taken twice or by none when the rules change.
 */
export async function payCalendarOf(scope: Scope, month: string): Promise<PayCalendar> {
  const [before, after] = [-1, 1].map((by) => monthsAfter(`${month}-01`, by).slice(0, 7))
  const approved = await scope.pay.calendarsOf([before ?? '', month, after ?? ''])
  const own = approved.get(month)
  if (own) return own
  const [close, lastTo] = await Promise.all([
    closeIn(scope, month),
    approved.get(before ?? '')?.attendanceTo ??
      closeIn(scope, before ?? '').then(({ attendanceTo }) => attendanceTo),
  ])
  const next = approved.get(after ?? '')
  return {
    ...close,
    attendanceFrom: daysAfter(lastTo, 1),
    attendanceTo: next ? daysAfter(next.attendanceFrom, -1) : close.attendanceTo,
  }
}

/** By the rules at the month's end; where none decide, as without a calendar. */
async function closeIn(scope: Scope, month: string): Promise<MonthClose> {
  const found = await scope.rules.inForce('pay', undefined, monthEndMs(scope.zone, month))
  return closeOf(found?.ok ? found.value.rules : {}, month)
}

/** The days whose attendance a month takes for one person, from one to another. */
export type TakenDays = ReturnType<typeof attendanceOf>

export const isWithin =
  ({ from, to }: TakenDays) =>
  ({ on }: { readonly on: string }): boolean =>
    from <= on && on <= to

/** Which days' attendance a slip took, where the pay calendar has others than its month's. */
export const attendanceTaken = (days: TakenDays | null): Trace[] =>
  days === null
    ? []
    : [
        {
          name: words('考勤周期', 'Attendance taken'),
          value: days.to,
          unit: 'date',
          because: words(
            `${days.from} 至 ${days.to} 的考勤算入本月工资`,
            `attendance from ${days.from} to ${days.to} goes into this month’s pay`,
          ),
          rule: '/calendar/attendanceUntil',
          fact: '/attendance',
        },
      ]
