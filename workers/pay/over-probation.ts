import type { PayRunView } from '@bylaw/contract'
import { grouped, lastDateOf } from '@bylaw/kernel'
import { lastDayOf } from '@bylaw/rules-pay'
import { onProbationSince } from '../people/on-probation'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'
import { payRulesOn } from './pay-rules-on'
import { isOfMonth, type PayRunRow } from './store'

/** Who is still paid as on probation after the last day that it may last to. */
export type OverProbation = PayRunView['overProbation']

type Run = Pick<PayRunRow, 'month' | 'n' | 'apart' | 'state'>

/** The same for several runs, by month: of months' own runs, until they are approved. */
export async function overProbationIn(
  scope: Scope,
  runs: readonly Run[],
): Promise<(run: Run) => OverProbation> {
  const isAsked = (run: Run): boolean => isOfMonth(run) && run.state !== 'approved'
  const months = runs.filter(isAsked).map(({ month }) => month)
  const found = await Promise.all(
    months.map(async (month) => [month, await overProbationOf(scope, month)] as const),
  )
  const byMonth = new Map(found)
  return (run) => (isAsked(run) ? (byMonth.get(run.month) ?? []) : [])
}

/** As things are on the last day of the month, or today while it is not over (R19.13.6). */
async function overProbationOf(scope: Scope, month: string): Promise<OverProbation> {
  const [day = ''] = [lastDateOf(month), today(scope)].sort()
  const [pay, employments] = await Promise.all([
    payRulesOn(scope, day),
    scope.people.employmentsUntil(day),
  ])
  if (!pay) return []
  const over = [...grouped(employments, ({ personId }) => personId)].flatMap(
    ([personId, theirs]) => {
      const since = onProbationSince(theirs.toReversed(), day)
      const until = since === undefined ? day : lastDayOf(pay.rules.probation, since)
      return until < day ? [{ personId, until }] : []
    },
  )
  const people = await scope.people.readAll(over.map(({ personId }) => personId))
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  return over.map((each) => ({ ...each, personName: names.get(each.personId) ?? '' }))
}
