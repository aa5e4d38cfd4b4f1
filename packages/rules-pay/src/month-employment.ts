import { daysAfter, lastDateOf } from '@bylaw/kernel'

/** How a person was employed in a month, and on which days of it. */
export interface MonthEmployment {
  /** As what the month's last employed day had them. */
  readonly status: PaidStatus | 'contracted'
  readonly level: number | null
  /** What they are paid a month, where it was agreed and goes by no level. */
  readonly monthlyFen?: number | undefined
  readonly worked: Days
  /**
   * Where that changed within the month, or they came back in it: each stretch in order, the last as
   * above. Days between two of them were not employed.
   */
  readonly stretches?: readonly EmployedStretch[]
  /** Days of it on a contract that guarantees the month, beside those worked for wages. */
  readonly contracted?: Days[]
}

/** Days from one to another under one status and level. */
export interface EmployedStretch {
  readonly status: PaidStatus
  readonly level: number | null
  readonly monthlyFen?: number | undefined
  readonly worked: Days
}

interface Days {
  readonly from: string
  readonly to: string
}

/** What a person is employed as, from a day on until the next says otherwise. */
export interface Employed {
  readonly fromDate: string
  /** A contractor is paid by their contract; whoever has left is not paid. */
  readonly status: PaidStatus | 'contractor' | 'left'
  readonly level: number | null
  readonly monthlyFen?: number | null
}

type PaidStatus = 'confirmed' | 'probation'

/**
 * The employment that a month is paid under, from its first day in the month to its last. Someone
 * whose last day is 12 November is paid for 1 to 12 November; someone confirmed on the 15th has two
 * stretches, 1 to 14 and 15 to 30, and how they add up is for the rules to say.
 *
 * @param employments all of a person's, in any order
 * @returns undefined for someone who was not employed on any day of the month
 */
export function monthEmployment(
  month: string,
  employments: readonly Employed[],
): MonthEmployment | undefined {
  const paid = joined(paidStretches(month, employments))
  const [first, last] = [paid[0], paid.at(-1)]
  if (!first || !last) return undefined
  const worked = { from: first.worked.from, to: last.worked.to }
  return { ...last, worked, ...(paid.length > 1 ? { stretches: paid } : {}) }
}

/** Stretches that go on as they were are one. */
export function joined<S extends EmployedStretch>(stretches: readonly S[]): S[] {
  const all: S[] = []
  for (const stretch of stretches) {
    const before = all.at(-1)
    if (before && goesOn(before, stretch))
      all[all.length - 1] = {
        ...before,
        worked: { from: before.worked.from, to: stretch.worked.to },
      }
    else all.push(stretch)
  }
  return all
}

const goesOn = (before: EmployedStretch, next: EmployedStretch): boolean =>
  next.worked.from === daysAfter(before.worked.to, 1) &&
  next.status === before.status &&
  next.level === before.level &&
  next.monthlyFen === before.monthlyFen

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
  const days = contractedDays(month, employments)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return undefined
  return { status: 'contracted', level: null, worked: { from: first.from, to: last.to } }
}

/** The days of a month on which somebody is a contractor, in their order. */
export const contractedDays = (month: string, employments: readonly Employed[]): Days[] =>
  stretches(month, employments).flatMap(({ status, worked }) =>
    status === 'contractor' ? [worked] : [],
  )

/** The days of a month that are paid by the month, in their order. */
const paidStretches = (month: string, employments: readonly Employed[]): EmployedStretch[] =>
  stretches(month, employments).flatMap(({ status, level, monthlyFen, worked }) =>
    status === 'contractor' || status === 'left'
      ? []
      : [{ status, level, ...(monthlyFen ? { monthlyFen } : {}), worked }],
  )

type Stretch = Pick<Employed, 'status' | 'level' | 'monthlyFen'> & Pick<MonthEmployment, 'worked'>

/** What somebody is employed as within a month, in order. */
function stretches(month: string, employments: readonly Employed[]): Stretch[] {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  const byDay = [...employments].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
  return byDay.flatMap(({ fromDate, ...said }, index) => {
    const next = byDay[index + 1]
    const until = next ? daysAfter(next.fromDate, -1) : last
    const [beganBefore, goesOnAfter] = [fromDate < first, until > last]
    const worked = { from: beganBefore ? first : fromDate, to: goesOnAfter ? last : until }
    return worked.from <= worked.to ? [{ ...said, worked }] : []
  })
}
