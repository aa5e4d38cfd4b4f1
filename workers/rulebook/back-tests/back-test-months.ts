import { daysAfter, monthsAfter } from '@bylaw/kernel'
import type { Case } from '@bylaw/rulebook'
import type { Slice } from './back-test-slice'
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

/** What a slice has looked at of its month: cases, and the last subject where more may follow. */
export interface Looked {
  readonly cases: readonly Case[]
  readonly last: string | null
}

/**
 * One slice of what is decided by the month: the next of the month begun, or of the one after it.
 *
 * @param months what is looked at one after the other: months, or longer periods in their place
 */
export async function monthSlice(
  row: BackTestRow,
  look: (month: string, after: string | null) => Promise<Looked>,
  months: readonly string[] = monthsIn(row),
): Promise<Slice> {
  const month = row.place.month ?? months[0]
  if (month === undefined) return { cases: [], next: null, done: 0, total: 0 }
  const { cases, last } = await look(month, row.place.after)
  const total = months.length
  if (last !== null) return { cases, next: { month, after: last }, done: 0, total }
  const following = months[months.indexOf(month) + 1]
  const next = following === undefined ? null : { month: following, after: null }
  return { cases, next, done: 1, total }
}
