import type { Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { startOfDate } from '../platform/today'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import type { Trip } from './store'

export type TravelInForce = PinnedRules<'travel'>

/**
 * The rules that a trip goes by: those it was approved under, or until then those of the day on
 * which it begins.
 */
export const rulesOfTrip = async (
  scope: Scope,
  { ruleSetId, ruleVersion, fromDate }: Pick<Trip, 'ruleSetId' | 'ruleVersion' | 'fromDate'>,
): Promise<Result<TravelInForce, RefusalOnTheWire>> =>
  ruleSetId === null || ruleVersion === null
    ? rulesAt(scope, startOfDate(scope.zone, fromDate))
    : ok(await pinnedRules(scope, 'travel', { ruleSetId, ruleVersion }))

/** The rules of travel in force at a moment, as the rulebook has them; undefined where it has none. */
export const travelInForce = (scope: Scope, atMs: number) =>
  scope.rules.inForce('travel', undefined, atMs)

/** The rules of travel in force at a moment, or why there are none. */
export async function rulesAt(
  scope: Scope,
  atMs: number,
): Promise<Result<TravelInForce, RefusalOnTheWire>> {
  const found = await travelInForce(scope, atMs)
  if (!found) return refuse(await refusalView(scope, noRules))
  if (found.ok) return found
  const refusal = repealedRefusal(found.refusal, scope.zone)
  return refuse(await refusalView(scope, refusal, found.refusal.ruleSetId))
}

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“出差与补贴”规则：先采用含有这类规则的制度，补贴和车费才能计算。',
    'The company has no travel rules yet. Adopt a regulation that contains them to calculate allowances and fares.',
  ),
}
