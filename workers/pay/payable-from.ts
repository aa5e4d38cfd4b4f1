import { grouped, lastDateOf } from '@bylaw/kernel'
import { contractedMonth, monthEmployment } from '@bylaw/rules-pay'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'

/**
 * From which day on a run may be approved: the last of its month, or, of a separate run, the last on
 * which any of its people works in it, for wages or under a contract. So whoever leaves in the middle of a month need not wait for
 * its end.
 */
export async function payableFrom(
  scope: Scope,
  { month, people }: Pick<PayRunRow, 'month' | 'people'>,
): Promise<string> {
  if (people === null) return lastDateOf(month)
  const rows = await scope.people.employmentsWithin(`${month}-01`, lastDateOf(month))
  const employmentsOf = grouped(rows, ({ personId }) => personId)
  const lastDays = people.flatMap(({ personId }) => {
    const theirs = employmentsOf.get(personId) ?? []
    const [waged, contracted] = [monthEmployment(month, theirs), contractedMonth(month, theirs)]
    if (!waged && !contracted) return [lastDateOf(month)]
    return [waged, contracted].flatMap((each) => each?.worked.to ?? [])
  })
  return lastDays.toSorted().at(-1) ?? lastDateOf(month)
}
