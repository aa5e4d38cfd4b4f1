import type { Explanation, StationMonth } from '@bylaw/contract'
import {
  type TravelDecision,
  type TravelFacts,
  type TravelRules,
  travel,
} from '@bylaw/rules-travel'
import { auditEntry } from '../audit/entry'
import { moneyIn } from '../platform/money'
import { monthEndMs } from '../platform/month'
import { decidedAbout } from '../rulebook/decided-about'
import type { Scope } from '../scope'
import { rulesAt } from './rules'
import { stationView } from './station'
import type { Station } from './station-store'
import { daysStationed, wholeOf } from './stationed'

/**
 * Who is stationed where in a month, with what the month's rules pay for it: everybody for whoever sees
 * all trips, otherwise oneself. What it pays is read by whoever reads everybody's pay, and by oneself. Pay
 * counts the days of it on which somebody is employed.
 */
export async function stationMonth(scope: Scope, month: string): Promise<StationMonth> {
  const days = wholeOf(month)
  const found = await scope.trips.stationsWithin(days.from, days.to)
  const rows = scope.may('trip.read_all')
    ? found
    : found.filter(({ personId }) => personId === scope.personId)
  await scope.shard.batch([auditEntry(scope, 'stations.listed', month)])
  const rules = await rulesAt(scope, monthEndMs(scope.zone, month))
  const seesPayOf = ({ personId }: Station) =>
    personId === scope.personId || scope.may('pay.read_all')
  const items: StationMonth['items'][number][] = []
  let refusal: StationMonth['refusal'] = rules.ok ? null : rules.refusal
  for (const row of rows) {
    const count = daysStationed(row, days)
    // What the rules do not say of one day they say of none.
    const decided =
      rules.ok && refusal === null
        ? await decidedAbout<TravelRules, TravelFacts, TravelDecision, 'residence'>(
            scope,
            travel,
            rules.value,
            { about: 'residence', days: count },
          )
        : undefined
    if (decided && !decided.ok) refusal = decided.refusal
    items.push({
      station: stationView(scope, row),
      days: count,
      ...(seesPayOf(row) && { allowance: decided?.ok ? allowanceOf(scope, decided.value) : null }),
    })
  }
  return { month, items, refusal: rows.length > 0 ? refusal : null }
}

const allowanceOf = (
  scope: Scope,
  { decision, explanation }: { decision: { amountFen: number }; explanation: Explanation },
) => ({ amount: moneyIn(scope)(decision.amountFen), explanation })
