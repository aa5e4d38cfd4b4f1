import { daysAfter } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { daysOffFrom } from '../rulebook/days-off'
import type { Scope } from '../scope'
import { attendanceRules, decidedBy } from './rules'
import { shutDaysWithin } from './shut-days'
import type { Absence } from './store'
import type { AbsenceWeek } from './table'

type DayOf = Pick<Absence, 'personId' | 'date'>

/** What the days of the last year come to, with this one (R19.7.4). */
export async function weekWith(scope: Scope, { personId, date }: DayOf): Promise<AbsenceWeek> {
  const from = yearBefore(date)
  const [rules, counted, isShut, daysOff] = await Promise.all([
    attendanceRules(scope, date),
    scope.attendance.countedFrom(personId, from),
    shutDaysWithin(scope, from, LAST),
    daysOffFrom(scope, from),
  ])
  const standing = counted.filter((day) => day !== date && !isShut(personId, day))
  const absentDates = [...standing, date]
  const facts = { about: 'week', absentDates, ...daysOff } as const
  const { decision, explanation } = await decidedBy(scope, rules, facts)
  return { days: decision.days, opensCase: decision.opensCase, explanation }
}

/**
 * What a day that counts comes to with the others, as they stand by now: as it was decided, unless one of
 * them has become a day of a shutdown since. What opened a case stays as it did.
 */
export async function weekStanding(
  scope: Scope,
  row: Pick<Absence, 'personId' | 'date' | 'week' | 'caseId'>,
): Promise<AbsenceWeek | null> {
  const { personId, date, week, caseId } = row
  if (week === null || caseId !== null) return week
  const from = yearBefore(date)
  const isShut = await shutDaysWithin(scope, from, LAST)
  if (isShut(personId, date)) return null
  const counted = await scope.attendance.countedFrom(personId, from)
  return counted.some((day) => isShut(personId, day)) ? weekAnew(scope, row) : week
}

/** None where the rules do not decide it any more. */
async function weekAnew(scope: Scope, row: DayOf): Promise<AbsenceWeek | null> {
  try {
    return await weekWith(scope, row)
  } catch (error) {
    if (error instanceof Problem && error.code === 'rules_incomplete') return null
    throw error
  }
}

const yearBefore = (date: string): string => daysAfter(date, -366)
/** Whatever was recorded ahead. */
const LAST = '2099-12-31'
