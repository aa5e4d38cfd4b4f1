import { assert, daysFromTo } from '@bylaw/kernel'
import type { Days } from './calendar'
import type { DaysOfWork } from './days-of-work'
import type { OwnDays, PaidPart, UnpaidAt } from './line'
import { DAY_BP, type Portion } from './prorate'

/** Days of a month under one employment, and which part of it they are before anything is taken off. */
interface EmployedPart {
  readonly worked: Days
  readonly portion: Portion
}

/** What is taken off, and what it is counted in. */
interface TakenOff {
  /** At least one. */
  readonly unpaid: readonly UnpaidAt[]
  /** The days whose attendance the month takes. */
  readonly taken: Days
  readonly daysOfWork: DaysOfWork
}

/**
 * What is left of each stretch of a month once its days without pay are taken off. They are days of
 * work, so that they are counted in the person's days of work of the stretch, by every basis: of 22 one
 * leaves 21 of 22, and 22 leave nothing, although 8 more days of June are weekends; of 26 from Monday
 * to Saturday one leaves 25 of 26. A day off takes nothing off. A part of a month by calendar days, 16 to
 * 30 June with 2 of its 11 weekdays unpaid, is 15 × 9 ÷ 11 days of 30, to four places.
 *
 * @param parts   in order; all in the same unit
 * @param isWhole whether they are all days of the month
 */
export function withoutUnpaid(
  parts: readonly EmployedPart[],
  isWhole: boolean,
  { unpaid, taken, daysOfWork }: TakenOff,
): PaidPart[] {
  const isMonth = isWhole && parts.length === 1
  const counted = isMonth ? [countedOfMonth(parts, taken)] : parts.map(({ worked }) => worked)
  const workdays = workdaysOf(counted, daysOfWork)
  const takenOff = daysTakenOff(parts, workdays, unpaid, daysOfWork)
  const left = takenOff.map((days, index) =>
    Math.max(0, (workdays[index] ?? 0) * DAY_BP - sumBp(days)),
  )
  const [allLeft, all] = [sum(left), sum(workdays)]
  return parts.map(({ portion }, index): PaidPart => {
    const [days, own] = [takenOff[index] ?? [], workdays[index] ?? 0]
    const whole = isMonth ? { days: own, of: String(own) } : portion
    // A weekend by itself has no day of work: it goes with those of the others.
    const [leftBp, of] = own > 0 ? [left[index] ?? 0, own] : [allLeft, all]
    const paidBp = Math.round((whole.days * leftBp) / of)
    const ownDays = ownDaysOf(own > 0 ? counted.slice(index, index + 1) : counted, daysOfWork)
    const isOther = isMonth ? portion.of !== whole.of : whole.days !== of
    return {
      days: paidBp / DAY_BP,
      of: whole.of,
      employedDays: whole.days,
      ...(isOther || ownDays ? { workdays: { left: leftBp / DAY_BP, of } } : {}),
      ...(ownDays ? { ownDays } : {}),
      ...(days.length > 0 ? { unpaid: days } : {}),
    }
  })
}

/** Of somebody there all month: the window, where it is about as long as a month. */
function countedOfMonth([only]: readonly EmployedPart[], taken: Days): Days {
  assert(only !== undefined, 'a whole month is one stretch')
  const isWindow =
    taken.from < only.worked.from && [28, 29, 30, 31].includes(daysFromTo(taken.from, taken.to))
  return isWindow ? taken : only.worked
}

/** The days of work of each; whoever is there on days off alone has those. */
function workdaysOf(counted: readonly Days[], { within }: DaysOfWork): number[] {
  const workdays = counted.map(within)
  return sum(workdays) > 0 ? workdays : counted.map(({ from, to }) => daysFromTo(from, to))
}

/** What a trace says of somebody's own days of work; null of weekdays. */
const ownDaysOf = (counted: readonly Days[], { own }: DaysOfWork): OwnDays | null =>
  own && { by: own.by, holidays: sum(counted.map(own.holidays)) }

/** The stretch that a day is of: the last that has begun by then; the first, of the days before. */
const stretchOf = (parts: readonly EmployedPart[], on: string): number =>
  Math.max(
    0,
    parts.findLastIndex(({ worked }) => worked.from <= on),
  )

/**
 * The days without pay that each stretch is paid less for. Each is taken off the stretch that it is
 * of; what that has no day of work for goes on into the next ones, and then back into those before: an
 * unpaid Saturday on which another level began is one of the weekdays before it. A day off of somebody
 * whose hours are on record is of its stretch, and takes nothing off.
 */
function daysTakenOff(
  parts: readonly EmployedPart[],
  workdays: readonly number[],
  unpaid: readonly UnpaidAt[],
  { free }: DaysOfWork,
): UnpaidAt[][] {
  const leftBp = workdays.map((days) => days * DAY_BP)
  const takenBp = parts.map(() => new Map<string, number>())
  const take = (index: number, fact: string, partBp: number): number => {
    const taken = takenBp[index]
    if (partBp > 0) taken?.set(fact, (taken.get(fact) ?? 0) + partBp)
    leftBp[index] = (leftBp[index] ?? 0) - partBp
    return partBp
  }
  const takeFitting = (index: number, fact: string, partBp: number): number =>
    take(index, fact, Math.min(partBp, Math.max(0, leftBp[index] ?? 0)))
  const over = unpaid.map(({ on, partBp, fact }) => {
    const own = stretchOf(parts, on)
    if (free(on)) {
      takenBp[own]?.set(fact, 0)
      return { own, fact, partBp: 0 }
    }
    return { own, fact, partBp: partBp - takeFitting(own, fact, partBp) }
  })
  const places = [...parts.keys()]
  for (const { own, fact, partBp } of over) {
    let rest = partBp
    for (const index of [...places.slice(own + 1), ...places.slice(0, own).reverse()])
      rest -= takeFitting(index, fact, rest)
    // More days without pay than there are days of work are still said, where they are of.
    take(own, fact, rest)
  }
  return takenBp.map((taken) =>
    unpaid.flatMap((day) => {
      const partBp = taken.get(day.fact)
      const isFree = free(day.on)
      return partBp === undefined ? [] : [{ ...day, partBp, ...(isFree ? { free: isFree } : {}) }]
    }),
  )
}

const sum = (all: readonly number[]): number => all.reduce((so, each) => so + each, 0)
const sumBp = (days: readonly UnpaidAt[]): number => sum(days.map(({ partBp }) => partBp))
