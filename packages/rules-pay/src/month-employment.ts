import { daysAfter, lastDateOf, ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

/** How a person was employed in a month, and on which days of it. */
export interface MonthEmployment {
  readonly status: PaidStatus | 'contracted'
  readonly level: number | null
  readonly worked: { readonly from: string; readonly to: string }
}

/** What a person is employed as, from a day on until the next says otherwise. */
export interface Employed {
  readonly fromDate: string
  /** A contractor is paid by their contract; whoever has left is not paid. */
  readonly status: PaidStatus | 'contractor' | 'left'
  readonly level: number | null
}

type PaidStatus = 'confirmed' | 'probation'

/**
 * The one employment that a month is paid under, from its first day in the month to its last.
 *
 * A change of status or level in the middle of a month is refused, and so are two stretches with a
 * gap between them: the regulation says nothing of how the parts of such a month add up, and half a
 * month is not to get lost. Someone whose last day is 12 November is paid for 1 to 12 November.
 *
 * @param employments all of a person's, in any order
 * @returns undefined for someone who was not employed on any day of the month
 */
export function monthEmployment(
  month: string,
  employments: readonly Employed[],
): Result<MonthEmployment, Refusal> | undefined {
  const [start, ...later] = paidStretches(month, employments)
  if (!start) return undefined
  let to = start.worked.to
  for (const { status, level, worked } of later) {
    const goesOn = worked.from === daysAfter(to, 1)
    if (!goesOn || status !== start.status || level !== start.level)
      return refuse(changedInMonth(worked.from))
    to = worked.to
  }
  return ok({ ...start, worked: { from: start.worked.from, to } })
}

/**
 * A month on every employed day of which somebody is a contractor, from the first of those days to
 * the last. What it pays is theirs by contract.
 *
 * @returns undefined for someone who is no contractor on any day of the month
 */
export function contractedMonth(
  month: string,
  employments: readonly Employed[],
): MonthEmployment | undefined {
  const days = stretches(month, employments).filter(({ status }) => status === 'contractor')
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  const worked = { from: first.worked.from, to: last.worked.to }
  return { status: 'contracted', level: null, worked }
}

/** The days of a month that are paid by the month, in their order. */
const paidStretches = (month: string, employments: readonly Employed[]): MonthEmployment[] =>
  stretches(month, employments).flatMap(({ status, level, worked }) =>
    status === 'contractor' || status === 'left' ? [] : [{ status, level, worked }],
  )

type Stretch = Pick<Employed, 'status' | 'level'> & Pick<MonthEmployment, 'worked'>

/** What somebody is employed as within a month, in order. */
function stretches(month: string, employments: readonly Employed[]): Stretch[] {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  const byDay = [...employments].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
  return byDay.flatMap(({ fromDate, status, level }, index) => {
    const next = byDay[index + 1]
    const until = next ? daysAfter(next.fromDate, -1) : last
    const [beganBefore, goesOnAfter] = [fromDate < first, until > last]
    const worked = { from: beganBefore ? first : fromDate, to: goesOnAfter ? last : until }
    return worked.from <= worked.to ? [{ status, level, worked }] : []
  })
}

const changedInMonth = (day: string): Refusal => ({
  code: 'employment_changed',
  message: words(
    `${day} 起转正、调整级别或重新入职，制度没有写一个月内两段怎样合计。请把变动日期改为月初。`,
    `Status, level or employment changed on ${day}; the text does not say how the parts of a month add up. Let the change begin on the first of a month.`,
  ),
  fact: '/status',
  details: { from: day },
})
