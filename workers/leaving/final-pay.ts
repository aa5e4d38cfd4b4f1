import type { Scope } from '../scope'
import { signedItems } from './items'
import { handOverOf, itemsOf, rulesOf } from './rules'
import type { Leaving } from './store'

/**
 * Whose last pay waits for what they have to hand over, with their leaving: whom among some people a month is
 * the last to pay, or later, where the rules that they leave by say so. What nobody has decided waits for
 * nothing, nor does a leaving that was completed all the same.
 */
export async function finalPayWaits(
  scope: Scope,
  month: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const holding = await holdingBack(scope, month, await scope.leavings.latestOfAll(personIds))
  return new Map(holding.map(({ personId, id }) => [personId, id]))
}

/** Which of some leavings hold the pay of a month back. */
export async function stillWaits(
  scope: Scope,
  month: string,
  leavingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const holding = await holdingBack(scope, month, await scope.leavings.readSome(leavingIds))
  return new Set(holding.map(({ id }) => id))
}

async function holdingBack(
  scope: Scope,
  month: string,
  leavings: readonly Leaving[],
): Promise<Leaving[]> {
  const due = leavings.filter(
    ({ state, lastDay }) => state === 'open' && lastDay !== null && lastDay.slice(0, 7) <= month,
  )
  const waits = await Promise.all(due.map((leaving) => isHandOverOpen(scope, leaving)))
  return due.filter((_, index) => waits[index])
}

async function isHandOverOpen(scope: Scope, leaving: Leaving): Promise<boolean> {
  const rules = await rulesOf(scope, leaving)
  if (!rules || rules.rules.handover.finalPay !== 'waits') return false
  const entries = await scope.leavings.entriesOf(leaving.id)
  const keys = itemsOf(rules).map(({ key }) => key)
  const answer = await handOverOf(scope, rules, signedItems(keys, entries))
  return answer.ok && !answer.value.decision.finalPayReady
}
