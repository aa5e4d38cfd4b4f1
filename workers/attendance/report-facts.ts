import type { ReportCounts } from '@bylaw/contract'
import { startOfDate, today } from '../platform/today'
import type { Scope } from '../scope'
import { reportsOfPeople } from './owed-reports'
import { countsOf } from './read-reports'

/** Whose reports, and from which day to which, both with it. */
export interface ReportFactsWish {
  readonly personId: string
  readonly from: string
  readonly to: string
}

/** How many of the reports that somebody owed were in time, late or missing; null where none was owed. */
export async function reportFacts(
  scope: Scope,
  { personId, from, to }: ReportFactsWish,
): Promise<ReportCounts | null> {
  const now = today(scope)
  const atMs = startOfDate(scope.zone, to < now ? to : now)
  const rules = await scope.rules.inForce('attendance', undefined, atMs)
  if (!rules?.ok) return null
  const { owed } = (await reportsOfPeople(scope, from, to, personId)).owes(personId)
  return owed.length === 0 ? null : countsOf(owed)
}
