import type { PayRunView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'
import { withoutPayAfter } from './without-pay-after'

/** Of whom a run found that too much was paid who has no later pay, so that they give it back themselves. */
export type OwingLeavers = PayRunView['toGiveBack']

type Run = Pick<PayRunRow, 'id' | 'state'>

/**
 * The same for several runs that are approved, each with their leaving, where there is one, which says how
 * much, and whether all of it has come back. For whoever sees all pay: to others it is nothing.
 */
export async function owingLeaversIn(
  scope: Scope,
  runs: readonly Run[],
): Promise<(run: Run) => OwingLeavers> {
  const approved = runs.filter(({ state }) => state === 'approved').map(({ id }) => id)
  if (!scope.may('pay.read_all') || approved.length === 0) return () => []
  const below = await scope.pay.overpaidBy(approved)
  const byMonth = [...grouped(below, ({ month }) => month)]
  const owing = await Promise.all(
    byMonth.map(async ([month, slips]) => {
      const among = new Set(slips.map(({ personId }) => personId))
      const left = await withoutPayAfter(scope, month, among)
      return slips.filter(({ personId }) => left.has(personId))
    }),
  )
  const views = await Promise.all(
    owing.flat().map(async ({ runId, slipId, personId, personName, openFen }) => ({
      runId,
      view: {
        ...{ slipId, personId, personName },
        leavingId: (await scope.leavings.latestOf(personId))?.id ?? null,
        allGivenBack: openFen <= 0,
      },
    })),
  )
  return ({ id }) => views.flatMap(({ runId, view }) => (runId === id ? [view] : []))
}
