import { daysAfter } from '@bylaw/kernel'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'
import { isOfMonth } from './store'

/** Who among some has left, with every month of theirs after this one, if any, paid. */
export async function withoutPayAfter(
  scope: Scope,
  month: string,
  among: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const latest = await scope.people.employedOn(today(scope))
  const left = latest.filter(({ personId, status }) => status === 'left' && among.has(personId))
  const gone = await Promise.all(left.map(({ personId }) => hasNoPayAfter(scope, personId, month)))
  return new Set(left.flatMap(({ personId }, index) => (gone[index] ? [personId] : [])))
}

async function hasNoPayAfter(scope: Scope, personId: string, month: string): Promise<boolean> {
  const from = await leftFrom(scope, personId)
  if (from === undefined) return false
  const lastMonth = daysAfter(from, -1).slice(0, 7)
  return lastMonth <= month || (await scope.pay.approvedRunsOf(lastMonth)).some(isOfMonth)
}

/** The first day on which somebody was not employed any more. */
async function leftFrom(scope: Scope, personId: string): Promise<string | undefined> {
  const [last] = await scope.people.employmentsOf(personId)
  return last?.status === 'left' && last.fromDate <= today(scope) ? last.fromDate : undefined
}
