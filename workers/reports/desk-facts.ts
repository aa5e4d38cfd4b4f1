import type { DeskFacts } from '@bylaw/contract'
import type { Scope } from '../scope'

/** Whose tickets, and from when to before when they were opened. */
export interface FactsWish {
  readonly personIds: readonly string[]
  readonly fromMs: number
  readonly toMs: number
}

/** What some people's tickets of a stretch came to by its end; null where there were none. */
export async function deskFacts(scope: Scope, wish: FactsWish): Promise<DeskFacts | null> {
  const facts = await scope.reports.factsOf(wish)
  return facts.tickets === 0 ? null : facts
}
