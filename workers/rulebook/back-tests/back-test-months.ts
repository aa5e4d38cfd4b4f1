import { daysAfter, monthsAfter } from '@bylaw/kernel'
import type { BackTestRow } from './back-test-table'

type Period = Pick<BackTestRow, 'fromDate' | 'toDate'>

/** The calendar months that lie in a period, in order: what is decided by the month. */
export function monthsIn({ fromDate, toDate }: Period): readonly string[] {
  const months: string[] = []
  let first = `${fromDate.slice(0, 7)}-01`
  if (first < fromDate) first = monthsAfter(first, 1)
  for (; monthsAfter(first, 1) <= daysAfter(toDate, 1); first = monthsAfter(first, 1))
    months.push(first.slice(0, 7))
  return months
}
