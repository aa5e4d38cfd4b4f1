import { daysAfter } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { may } from '../identity/permissions'
import { startOfDate } from '../platform/today'
import type { Scope } from '../scope'
import { absenceWrites } from '../staffing/absences'
import { newsOfAbsence } from '../staffing/news'
import type { Leave } from './leave-store'

const NOON_MS = 12 * 3_600_000

/**
 * What the desk is to know of approved leave: from when to when somebody is away and who stands in.
 * Nothing where they work no tickets, where it is over, or where they said so themselves.
 */
export async function absenceOfLeave(
  scope: Scope,
  leave: Leave,
): Promise<
  | { readonly row: { readonly id: string }; readonly writes: readonly BatchItem<'sqlite'>[] }
  | undefined
> {
  const person = await scope.people.read(leave.personId)
  const stretch = stretchOf(scope.zone, leave)
  if (!person || !may(person.role, 'ticket.take') || stretch.toMs <= scope.now) return undefined
  const others = await scope.staffing.absencesWithin(stretch.fromMs, stretch.toMs)
  if (others.some(({ personId }) => personId === leave.personId)) return undefined
  return absenceWrites(scope, {
    personId: leave.personId,
    substituteId: leave.standInId,
    ...stretch,
    reason: leave.kindName[scope.companyLanguage],
  })
}

/** Tells the desk of the absence as it is now; again by a retry, which changes nothing. */
export async function tellDeskOfLeave(scope: Scope, { absenceId }: Leave): Promise<void> {
  const absence = absenceId === null ? undefined : await scope.staffing.absence(absenceId)
  if (absence) await scope.desk.learnStaffing([newsOfAbsence(absence)])
}

const stretchOf = (zone: string, { fromDate, fromHalf, toDate, toHalf }: Leave) => ({
  fromMs: startOfDate(zone, fromDate) + (fromHalf === 'afternoon' ? NOON_MS : 0),
  toMs:
    toHalf === 'morning'
      ? startOfDate(zone, toDate) + NOON_MS
      : startOfDate(zone, daysAfter(toDate, 1)),
})
