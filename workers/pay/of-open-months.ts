import { isOfMonth, type PayRunRow } from './store'

type Run = Pick<PayRunRow, 'month' | 'n' | 'apart' | 'state'>

/** What is asked of a month, for several runs: of months' own runs, until they are approved; of others nothing. */
export async function ofOpenMonths<Item>(
  runs: readonly Run[],
  read: (month: string) => Promise<readonly Item[]>,
): Promise<(run: Run) => Item[]> {
  const isAsked = (run: Run): boolean => isOfMonth(run) && run.state !== 'approved'
  const months = runs.filter(isAsked).map(({ month }) => month)
  const found = new Map(
    await Promise.all(months.map(async (month) => [month, await read(month)] as const)),
  )
  return (run) => (isAsked(run) ? [...(found.get(run.month) ?? [])] : [])
}
