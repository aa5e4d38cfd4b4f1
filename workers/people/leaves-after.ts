import { daysAfter, words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Employment } from './employment-store'

/**
 * Statements by which an employment that is recorded after a leaving ends with it: whoever has a
 * last day is paid until then, whichever of the two was entered first. Nothing begins after the last
 * day of a leaving that is under way; a person comes back once it is completed. They fail where the
 * leaving is another by then: `stale_version`.
 */
export async function leavesAfter(
  scope: Scope,
  personId: string,
  { fromDate, status }: Pick<Employment, 'fromDate' | 'status'>,
): Promise<BatchItem<'sqlite'>[]> {
  const leaving = await scope.leavings.latestOf(personId)
  const asRead = scope.leavings.latestIs(personId, leaving)
  const lastDay = leaving?.lastDay ?? null
  if (leaving === undefined || lastDay === null || status === 'left') return [asRead]
  if (fromDate > lastDay) {
    if (leaving.state === 'open') throw new Problem('wrong_state', { detail: leaves(lastDay) })
    return [asRead]
  }
  const after = daysAfter(lastDay, 1)
  const there = await scope.people.employmentAt(personId, after)
  if (there?.fromDate === after || (there?.status === 'left' && there.fromDate > fromDate))
    return [asRead]
  const left = { fromDate: after, status: 'left', level: null } as const
  const recorded = { recordedAtMs: scope.now, recordedBy: scope.personId }
  return [asRead, ...scope.people.employ({ ...left, ...recorded, personId })]
}

const leaves = (lastDay: string) =>
  words(
    `正在办理离职，最后工作日是 ${lastDay}，之后不能再登记任职。留任的请先撤回离职；再次入职的，办结离职后再登记。`,
    `A leaving is in progress with ${lastDay} as the last working day, so no employment can begin after it. Withdraw the leaving if they stay, or complete it first if they return later.`,
  )
