import type { Scope } from '../scope'
import { signedItems } from './items'
import { handOverOf, itemsOf, rulesOf } from './rules'
import type { Leaving } from './store'

/** Whose last pay waits for what they have to hand over, by their leaving. */
export type FinalPayWaits = ReadonlyMap<string, Pick<Leaving, 'id'>>

/**
 * Whom of some people a month is the last to pay, or later, whose hand-over was not done at a moment, where
 * the rules that they leave by say that last pay waits for it. What nobody has decided waits for nothing, nor
 * does a leaving that was completed all the same.
 */
export async function finalPayWaits(
  scope: Scope,
  month: string,
  personIds: readonly string[],
  atMs: number,
): Promise<FinalPayWaits> {
  const leavings = await scope.leavings.latestOfAll(personIds)
  const due = leavings.filter(
    ({ lastDay, endedAtMs }) =>
      lastDay !== null && lastDay.slice(0, 7) <= month && (endedAtMs === null || endedAtMs > atMs),
  )
  const waits = await Promise.all(due.map((leaving) => isHeldBack(scope, leaving, atMs)))
  return new Map(
    due.flatMap(({ personId, id }, index) => (waits[index] ? [[personId, { id }]] : [])),
  )
}

async function isHeldBack(scope: Scope, leaving: Leaving, atMs: number): Promise<boolean> {
  const rules = await rulesOf(scope, leaving)
  if (!rules || rules.rules.handover.finalPay !== 'waits') return false
  const entries = (await scope.leavings.entriesOf(leaving.id)).filter((each) => each.atMs <= atMs)
  const keys = itemsOf(rules).map(({ key }) => key)
  const answer = await handOverOf(scope, rules, signedItems(keys, entries))
  return answer.ok && !answer.value.decision.finalPayReady
}
