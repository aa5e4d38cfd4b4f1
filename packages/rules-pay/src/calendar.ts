import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import type { Employed } from './month-employment'
import type { PayRules } from './rules'

/** Days from one to another, both with it. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Until when a month takes what it pays for, and when that is paid. */
export interface MonthClose {
  /** The last day whose attendance it takes. */
  readonly attendanceTo: string
  /** Whoever joins after that day is not on its roster. */
  readonly rosterOn: string
  /** By when it is paid; null where no day is said. */
  readonly payOn: string | null
}

/**
 * The days on which the calendar closes a month. With attendance until the 25th and pay on the 10th,
 * June takes attendance to 25 June and is paid by 10 July.
 */
export function closeOf({ calendar }: Pick<PayRules, 'calendar'>, month: string): MonthClose {
  const { attendanceUntil, rosterOn, payDay } = calendar ?? {}
  const next = monthsAfter(`${month}-01`, 1).slice(0, 7)
  return {
    attendanceTo: dayIn(month, attendanceUntil ?? 'last'),
    rosterOn: dayIn(month, rosterOn ?? 'last'),
    payOn: payDay == null ? null : dayIn(next, payDay),
  }
}

/**
 * The days whose attendance a month takes for one person, as a rule those of its window. Whoever was
 * not paid by the month on its first day begins there: what was before, the month of before has
 * taken, or nobody pays. And whoever is not paid by the month after it ends with its last day, for no
 * later month would take what is left.
 */
export function attendanceOf(month: string, window: Days, employments: readonly Employed[]): Days {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  return {
    from: isPaidOn(employments, first) ? window.from : first,
    to: isPaidOn(employments, daysAfter(last, 1)) ? window.to : last,
  }
}

/**
 * Which days' attendance a month takes for one person: those, and of the month before only such on
 * which they were paid by the month.
 */
export function takesDay(
  month: string,
  window: Days,
  employments: readonly Employed[],
): (day: string) => boolean {
  const { from, to } = attendanceOf(month, window, employments)
  return (day) => from <= day && day <= to && (day >= `${month}-01` || isPaidOn(employments, day))
}

/** Whether somebody is paid by the month on a day. */
function isPaidOn(employments: readonly Employed[], day: string): boolean {
  const begun = employments.filter(({ fromDate }) => fromDate <= day)
  const status = begun.reduce<Employed | undefined>(
    (last, each) => (last && last.fromDate >= each.fromDate ? last : each),
    undefined,
  )?.status
  return status === 'confirmed' || status === 'probation'
}

const dayIn = (month: string, day: number | 'last'): string =>
  day === 'last' ? lastDateOf(month) : daysAfter(`${month}-01`, day - 1)
