import { lastDateOf, ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

/** How a person was employed in a month, and on which days of it. */
export interface MonthEmployment {
  readonly status: 'confirmed' | 'probation'
  readonly level: number | null
  readonly worked: { readonly from: string; readonly to: string }
}

interface Employed {
  readonly fromDate: string
  readonly status: 'confirmed' | 'probation'
  readonly level: number | null
}

/**
 * The one employment that a month is paid under, from its first day in the month on.
 *
 * A change of status or level in the middle of a month is refused: the regulation says nothing of
 * how the parts of such a month add up, and half a month is not to get lost.
 *
 * @param employments all of a person's, in any order
 * @returns undefined for someone not employed by the month's end
 */
export function monthEmployment(
  month: string,
  employments: readonly Employed[],
): Result<MonthEmployment, Refusal> | undefined {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  const byDay = employments
    .filter(({ fromDate }) => fromDate <= last)
    .sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
  const before = byDay.findLastIndex(({ fromDate }) => fromDate <= first)
  const [start, ...changes] = byDay.slice(Math.max(0, before))
  if (!start) return undefined

  const change = changes.find(
    ({ status, level }) => status !== start.status || level !== start.level,
  )
  if (change) return refuse(changedInMonth(change.fromDate))
  const from = before < 0 ? start.fromDate : first
  return ok({ status: start.status, level: start.level, worked: { from, to: last } })
}

const changedInMonth = (day: string): Refusal => ({
  code: 'employment_changed',
  message: words(
    `${day} 起转正或调整级别，制度没有写一个月内两种待遇怎样合计。请把变动日期改为月初。`,
    `Status or level changed on ${day}; the text does not say how the parts of a month add up. Let the change begin on the first of a month.`,
  ),
  fact: '/status',
  details: { from: day },
})
