import type { PayRunView } from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { isOfMonth, type PayRunRow } from './store'

/** Whom a run leaves out because nobody recorded what they are employed as. */
export type WithoutEmployment = PayRunView['withoutEmployment']

type Run = Pick<PayRunRow, 'month' | 'n' | 'apart' | 'state'>

/** The same for several runs, by month: of months' own runs, until they are approved. */
export async function withoutEmploymentIn(
  scope: Scope,
  runs: readonly Run[],
): Promise<(run: Run) => WithoutEmployment> {
  const isAsked = (run: Run): boolean => isOfMonth(run) && run.state !== 'approved'
  const months = runs.filter(isAsked).map(({ month }) => month)
  const found = await Promise.all(
    months.map(async (month) => {
      const last = lastDateOf(month)
      const people = await scope.people.withoutEmploymentSince(`${month}-01`)
      const named = people.map(({ personId, name, elsewhereFrom }) => ({
        ...{ personId, personName: name },
        elsewhereFrom: elsewhereFrom !== null && elsewhereFrom <= last ? elsewhereFrom : null,
      }))
      return [month, named] as const
    }),
  )
  const byMonth = new Map(found)
  return (run) => (isAsked(run) ? (byMonth.get(run.month) ?? []) : [])
}
