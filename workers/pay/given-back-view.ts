import type { GivenBackView } from '@bylaw/contract'
import { moneyIn } from '../platform/money'
import { withdrawalView } from '../platform/withdrawal'
import type { Scope } from '../scope'
import type { GivenBack } from './given-back-store'

export const givenBackView = (scope: Scope, row: GivenBack): GivenBackView => ({
  id: row.id,
  on: row.onDate,
  sum: moneyIn(scope)(row.fen),
  takenBy: row.takenByName,
  by: row.recordedByName,
  at: new Date(row.recordedAtMs).toISOString(),
  withdrawal: withdrawalView(row),
  mayWithdraw:
    row.withdrawnBy === null && scope.may('pay.pay_out') && row.personId !== scope.personId,
  version: row.version,
})

/** What is still to be given back of a slip below nothing, in fen. */
export const openFen = (
  { payableFen }: { readonly payableFen: number },
  given: readonly Pick<GivenBack, 'fen' | 'withdrawnBy'>[],
): number =>
  given
    .filter(({ withdrawnBy }) => withdrawnBy === null)
    .reduce((open, { fen }) => open - fen, -payableFen)
