import type { UnsettledTrip } from '@bylaw/contract'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import { tripStanding } from './standing'
import { fenOf } from './workings'

/** Somebody's trips that have not ended, each with what was handed out for it and what it comes to. */
export async function unsettledTrips(scope: Scope, personId: string): Promise<UnsettledTrip[]> {
  const trips = await scope.trips.unsettledOf(personId)
  const entries = await scope.trips.entriesOf(trips.map(({ id }) => id))
  const money = moneyIn(scope)
  return trips.map(({ id, destination, fromDate, toDate, state }) => {
    const { advancePaid, claim, checked } = tripStanding(entries.get(id) ?? [])
    const paidFen = advancePaid?.fen ?? 0
    const isClaimed = state === 'claimed' && claim !== undefined
    return {
      ...{ id, destination, from: fromDate, to: toDate, state },
      advance: paidFen > 0 ? money(paidFen) : null,
      claimed: isClaimed ? money(claimedFen(claim)) : null,
      balance: checked ? money(checked.totalFen - paidFen) : null,
    }
  })
}

const claimedFen = ({
  fares,
  spent,
}: {
  readonly fares: readonly { readonly amount: string }[]
  readonly spent: string | null
}): number =>
  fares.reduce((sum, { amount }) => sum + fenOf(amount), spent === null ? 0 : fenOf(spent))
