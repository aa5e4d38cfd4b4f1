import type { QuantityLine, Refusal } from '@bylaw/contract'
import { type DayRateShare, piecework } from '@bylaw/rules-piecework'
import { monthEndMs } from '../platform/month'
import { refusalView } from '../rulebook/refusal-view'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import { NO_PIECE_RATES } from './no-piece-rates'

interface Work {
  readonly month: string
  readonly lines: readonly QuantityLine[]
  readonly dayRateDays: string
  readonly dayShares: readonly DayRateShare[] | null
}

/**
 * Why a month's pay could not count this work, by the rules that decide that month as they are now:
 * a diameter that no row covers, a decision that is open. Null where it could. It is asked when work
 * is reported and verified, so that nobody learns of it on pay day; what was done stays on record
 * all the same.
 */
export async function whyNotPriced(
  scope: Scope,
  { month, lines, dayRateDays, dayShares }: Work,
): Promise<Refusal | null> {
  const rates = await scope.rules.inForce('piecework', undefined, monthEndMs(scope.zone, month))
  if (!rates) return refusalView(scope, NO_PIECE_RATES.refusal)
  if (!rates.ok) {
    const { refusal } = rates
    return refusalView(scope, repealedRefusal(refusal, scope.zone), refusal.ruleSetId)
  }
  const { rules, ref } = rates.value
  const answer = piecework.decide(rules, {
    ...{ ...ALONE, lines: [...lines], dayRateDays },
    dayRateShares: [...(dayShares ?? [])],
  })
  return answer.ok ? null : refusalView(scope, answer.refusal, ref.ruleSetId)
}

/** The work as if there were no other: what came before changes what is paid of it, not its price. */
const ALONE = { previousEarnedFen: 0, previousPaidFen: 0, completed: false }
