import type { PayRunView } from '@bylaw/contract'
import { grouped, lastDateOf } from '@bylaw/kernel'
import { lastDayOf } from '@bylaw/rules-pay'
import { onProbationSince } from '../people/on-probation'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { ofOpenMonths } from './of-open-months'
import { payRulesOn } from './pay-rules-on'

/** Who is still paid as on probation after the last day that it may last to. */
export type OverProbation = PayRunView['overProbation']

/** The same for several runs: of months' own, until they are approved. */
export const overProbationIn = (scope: Scope, runs: Parameters<typeof ofOpenMonths>[0]) =>
  ofOpenMonths(runs, (month) => overProbationOf(scope, month))

/** As things are on the last day of the month, or today while it is not over (R19.13.6). */
async function overProbationOf(scope: Scope, month: string): Promise<OverProbation> {
  const [day = ''] = [lastDateOf(month), today(scope)].sort()
  const [pay, employments] = await Promise.all([
    payRulesOn(scope, day),
    scope.people.employmentsOnProbationBy(day),
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
