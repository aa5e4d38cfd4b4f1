import { grouped } from '@bylaw/kernel'
import { monthEmployment } from '@bylaw/rules-pay'
import { type Period, shutTogether } from '../pay/shutdowns-of'
import type { Stoppage } from '../pay/stoppage-store'
import { monthsBetween, tellOfMonths } from '../pay/tell-of-paid-months'
import type { Scope } from '../scope'

/**
 * Tells those who prepare pay of a shutdown that was recorded or taken back: of the approved months
 * that it is a shutdown in, with what it adjoins and may have made long enough, for somebody who was
 * employed in them. Goes into the batch of the record.
 */
export async function tellOfShutMonths(scope: Scope, stoppage: Stoppage) {
  const wholeFor = await shutTogether(scope, stoppage)
  const everyDay = wholeFor.all.flatMap(({ from, to }) => [from, to]).sort()
  const [from = stoppage.fromDate, to = stoppage.toDate] = [everyDay[0], everyDay.at(-1)]
  const approved = await scope.pay.calendarsOf(monthsBetween(from, to))
  if (approved.size === 0) return []
  const employments = await scope.people.employmentsWithin(from, to)
  const byPerson = [...grouped(employments, ({ personId }) => personId)]
  const concerned = [...approved.keys()].filter((month) =>
    byPerson.some(
      ([personId, theirs]) =>
        reaches(wholeFor.person(personId), month) && monthEmployment(month, theirs) !== undefined,
    ),
  )
  const decision = `${stoppage.id}.${stoppage.version}`
  return tellOfMonths(scope, concerned, { title: stoppage.cause, decision })
}

const reaches = (days: Period | undefined, month: string): boolean =>
  days !== undefined && days.from.slice(0, 7) <= month && month <= days.to.slice(0, 7)
