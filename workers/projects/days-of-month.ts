import { daysAfter, lastDateOf, type Words, words } from '@bylaw/kernel'
import type { Employed } from '@bylaw/rules-pay'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { QuantityRow } from './store'

/** Ten-millionths of a day: what a share in hundredths of a percent of thousandths of a day comes to. */
const DAY_UNITS = 10_000_000

type DayWork = Pick<QuantityRow, 'personId' | 'month' | 'dayRateDays' | 'dayShares'>

/**
 * Why days at the day rate do not fit in a person's month beside those that are verified for it, on
 * all projects and in all crews: a month of 30 days pays 30 of them at most, and somebody who began
 * on the 21st ten. A statement that nobody verified counts nothing, so it takes no days either.
 */
export async function tooManyDays(scope: Scope, work: DayWork): Promise<Words | undefined> {
  const { personId, month } = work
  const units = unitsOf(work)
  if (units === 0) return undefined
  const [most, taken] = await Promise.all([
    daysEmployed(scope, personId, month),
    scope.projects.dayUnitsVerified(personId, month),
  ])
  if (taken + units <= most * DAY_UNITS) return undefined
  const [person] = await scope.people.readAll([personId])
  return tooMany(person?.name ?? personId, month, { most, taken, more: units })
}

/**
 * Refuses to verify days that do not fit any more. What it answers goes after the verification in
 * its batch and fails it as well: two statements verified at once each fit, and do not together.
 */
export async function daysMustFit(scope: Scope, work: readonly DayWork[]) {
  const statements = []
  for (const each of work) {
    if (unitsOf(each) === 0) continue
    const detail = await tooManyDays(scope, each)
    if (detail) throw new Problem('wrong_state', { detail })
    const most = await daysEmployed(scope, each.personId, each.month)
    statements.push(scope.projects.takesAtMost(each.personId, each.month, most * DAY_UNITS))
  }
  return statements
}

export const doesNotFit = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

function unitsOf({ dayRateDays, dayShares }: DayWork): number {
  const shared = (dayShares ?? []).map(
    ({ days, sharesBp, index }) => thousandths(days) * (sharesBp[index] ?? 0),
  )
  return shared.reduce((sum, units) => sum + units, thousandths(dayRateDays) * 10_000)
}

const thousandths = (days: string): number => Math.round(Number(days) * 1_000)

/** On how many days of a month somebody was employed; all of them where nothing is on record yet. */
async function daysEmployed(scope: Scope, personId: string, month: string): Promise<number> {
  const employments = await scope.people.employmentsOf(personId)
  return datesOf(month).filter((date) => employments.length === 0 || holdsOn(employments, date))
    .length
}

/** @param employments the newest first */
const holdsOn = (employments: readonly Employed[], date: string): boolean => {
  const last = employments.find(({ fromDate }) => fromDate <= date)
  return last !== undefined && last.status !== 'left'
}

function datesOf(month: string): string[] {
  const dates = []
  for (let date = `${month}-01`; date <= lastDateOf(month); date = daysAfter(date, 1))
    dates.push(date)
  return dates
}

const shown = (units: number): string => String(Number((units / DAY_UNITS).toFixed(2)))

const tooMany = (
  name: string,
  month: string,
  { most, taken, more }: Readonly<Record<'most' | 'taken' | 'more', number>>,
) =>
  words(
    `${name}在 ${month} 在职 ${most} 天，已核实点工 ${shown(taken)} 天，再加 ${shown(more)} 天就超过在职天数。`,
    `${name} is employed on ${most} days of ${month}: with ${shown(taken)} at the day rate verified, ${shown(more)} more do not fit.`,
  )
