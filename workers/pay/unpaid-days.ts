import type { Explanation, HalfDay } from '@bylaw/contract'
import { grouped, type Words, words } from '@bylaw/kernel'
import type { Stretch } from '../platform/stretch'
import type { Scope } from '../scope'
import { stoppagesOf } from './shutdowns-of'

/** A day, or a part of one, on which somebody is not paid, with what it was and the clauses that say so. */
export interface UnpaidDay {
  readonly personId: string
  readonly on: string
  readonly partBp: number
  readonly what: Words
  readonly clauses: readonly string[]
}

/** A day that counts as an unexcused absence and is not paid. */
export interface UnpaidAbsence {
  readonly personId: string
  readonly date: string
  readonly explanation: Explanation
}

/** Half a day of leave that leaves less than the whole pay. */
export interface UnpaidHalf {
  readonly personId: string
  readonly date: string
  readonly half: HalfDay
  readonly leaveId: string
  readonly kindName: Words
  readonly paidPercent: number
  readonly explanation: Explanation
}

/**
 * The days within some dates that are not paid, for pay to be worked out from: everybody's, or of a
 * stretch of people. On a day that is of a shutdown by what was recorded since, nobody was absent, and leave
 * that was given before takes nothing of it.
 */
export async function unpaidDaysIn(
  scope: Scope,
  { from, to }: { readonly from: string; readonly to: string },
  among?: Stretch,
): Promise<UnpaidDay[]> {
  const [[absences, halves], shutdownsOf] = await Promise.all([
    scope.attendance.unpaidWithin(from, to, among),
    stoppagesOf(scope, from, to),
  ])
  const isDue = ({ personId, date }: { readonly personId: string; readonly date: string }) =>
    !shutdownsOf(personId).some(({ fromDate, toDate }) => fromDate <= date && date <= toDate)
  return unpaidDays(absences.filter(isDue), halves.filter(isDue))
}

/**
 * Each day once: an absence is all of its day, whatever leave there was of it besides, and leave at
 * 60 % of its pay leaves 40 % of the day unpaid, or 20 % for half of it.
 */
export function unpaidDays(
  absences: readonly UnpaidAbsence[],
  halves: readonly UnpaidHalf[],
): UnpaidDay[] {
  const absent = new Map(absences.map((each) => [keyOf(each), each]))
  const taken = new Map(halves.map((each) => [`${keyOf(each)} ${each.half}`, each]))
  const leave = [
    ...grouped([...taken.values()], (half) => `${keyOf(half)} ${half.leaveId}`).values(),
  ]
  const days = [
    ...[...absent.values()].map(({ personId, date, explanation }) => ({
      ...{ personId, on: date, partBp: DAY_BP, what: ABSENCE },
      clauses: clausesOf(explanation),
    })),
    ...leave.flatMap((parts) => {
      const [first] = parts
      if (!first || absent.has(keyOf(first))) return []
      const { personId, date, kindName, paidPercent, explanation } = first
      const partBp = (parts.length * (100 - paidPercent) * DAY_BP) / 200
      if (partBp === 0) return []
      return [{ personId, on: date, partBp, what: kindName, clauses: clausesOf(explanation) }]
    }),
  ]
  return days.sort((a, b) => (keyOfDay(a) < keyOfDay(b) ? -1 : 1))
}

const DAY_BP = 10_000
const ABSENCE = words('旷工', 'Unexcused absence')

const keyOf = ({ personId, date }: { readonly personId: string; readonly date: string }) =>
  `${personId} ${date}`
const keyOfDay = ({ personId, on, what }: UnpaidDay) => `${personId} ${on} ${what.zh}`

/** The clauses of what was found, and of the grounds that hold. */
function clausesOf({ trace }: Explanation): string[] {
  const holding = (trace.of ?? []).filter(({ value }) => value === true)
  return [...new Set([trace, ...holding].flatMap(({ clauses = [] }) => clauses))]
}
