import { daysAfter, lastDateOf } from '@bylaw/kernel'

interface Days {
  readonly from: string
  readonly to: string
}

/** How many days of a stretch somebody was stationed somewhere, the first and the last day included. */
export function daysStationed(
  { fromDate, lastDay }: { readonly fromDate: string; readonly lastDay: string | null },
  within: Days,
): number {
  const first = fromDate > within.from ? fromDate : within.from
  const last = lastDay !== null && lastDay < within.to ? lastDay : within.to
  let days = 0
  for (let day = first; day <= last; day = daysAfter(day, 1)) days++
  return days
}

export const wholeOf = (month: string): Days => ({ from: `${month}-01`, to: lastDateOf(month) })
