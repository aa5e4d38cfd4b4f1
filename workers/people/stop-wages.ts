import { levelBefore } from '../growth/on-record'
import type { Scope } from '../scope'
import type { EmployedAs } from './employed-name'
import type { Employment } from './employment-store'

/**
 * Statements by which somebody is a contractor from a day on, so that the month pays them no further
 * (R19.16.1). They fail where the person is no longer at the level that it was decided for, or where
 * something of them is on record for that day or a later one.
 */
export const wagesStop = (scope: Scope, personId: string, level: number, from: string) =>
  [
    scope.people.mustStayAtLevel(personId, level, from),
    ...scope.people.employ({
      ...recordedNow(scope, personId),
      fromDate: from,
      status: 'contractor',
      level: null,
    }),
  ] as const

/** Wages as they go on, from a day on. */
export interface Wages extends EmployedAs {
  readonly status: 'confirmed'
  readonly level: number
}

/**
 * As what somebody is paid by the month again from a day on: at the level they had when it stopped, as
 * their record says by now.
 *
 * @param record their employments, the latest first
 * @param stopped the day on which wages stopped, and the level that was decided about then
 */
export function wagesFrom(
  fromDate: string,
  record: readonly Employment[],
  { payStopsOn, level }: { readonly payStopsOn: string; readonly level: number },
): Wages {
  const until = { others: record.filter((each) => each.fromDate < payStopsOn), corrected: [] }
  const last = levelBefore(until, payStopsOn) ?? level
  return { fromDate, status: 'confirmed', level: last, monthlyFen: null }
}

/** Statements by which somebody is paid by the month again. */
export const wagesGoOn = (scope: Scope, personId: string, wages: Wages) =>
  scope.people.employ({ ...recordedNow(scope, personId), ...wages })

const recordedNow = (scope: Scope, personId: string) => ({
  personId,
  recordedAtMs: scope.now,
  recordedBy: scope.personId,
})
