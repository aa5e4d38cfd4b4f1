import { daysAfter, lastDateOf } from '@bylaw/kernel'
import type { Employment } from '../people/employment-store'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { isOfMonth } from './store'

/**
 * Who among some has no pay to come after a month: whose wages have ended by their record, as they left,
 * are a contractor or are not employed at all, with every month of theirs after this one, if any, paid.
 * A personal contract that goes on still pays them, unless the last month that was paid left them out.
 */
export async function withoutPayAfter(
  scope: Scope,
  month: string,
  among: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const latest = await scope.people.employedOn(today(scope))
  const haveWages = new Set(latest.filter(isForWages).map(({ personId }) => personId))
  const others = [...among].filter((personId) => !haveWages.has(personId))
  if (others.length === 0) return new Set()
  const paidUntil = laterOf(month, await scope.pay.lastPaidMonth())
  const contracts = await scope.contracts.contractedWithin(
    daysAfter(lastDateOf(paidUntil), 1),
    '9999-12-31',
  )
  const contracted = new Set(contracts.map(({ personId }) => personId))
  const gone = await Promise.all(
    others.map(
      async (personId) =>
        (await haveWagesEnded(scope, personId, month)) &&
        (!contracted.has(personId) || (await isLeftOut(scope, personId, month, paidUntil))),
    ),
  )
  return new Set(others.filter((_, index) => gone[index]))
}

/** Whether the last month of which somebody has wages, if any, is not after this one, or paid. */
async function haveWagesEnded(scope: Scope, personId: string, month: string): Promise<boolean> {
  const record = await scope.people.employmentsOf(personId)
  const wages = record.findIndex(isForWages)
  if (wages === -1) return true
  const stopped = record[wages - 1]
  if (stopped === undefined || stopped.fromDate > today(scope)) return false
  const lastMonth = daysAfter(stopped.fromDate, -1).slice(0, 7)
  return lastMonth <= month || (await scope.pay.approvedRunsOf(lastMonth)).some(isOfMonth)
}

const isForWages = ({ status }: Pick<Employment, 'status'>): boolean =>
  status === 'confirmed' || status === 'probation'

/** Whether the last month that was paid since paid somebody nothing. */
async function isLeftOut(
  scope: Scope,
  personId: string,
  month: string,
  paidUntil: string,
): Promise<boolean> {
  if (paidUntil === month) return false
  const later = await scope.pay.runsPaying(personId, month)
  return !later.some((run) => run.month === paidUntil && run.state === 'approved')
}

const laterOf = (month: string, other: string | undefined): string =>
  other !== undefined && other > month ? other : month
