import type { Words } from '@bylaw/kernel'
import type { Scope } from '../scope'

/** The posts that review and approve awards, wherever it is said who holds a post. */
export async function awardPosts(
  scope: Scope,
): Promise<readonly { readonly key: string; readonly name: Words }[]> {
  const found = await scope.rules.allInForce('award', scope.now)
  return found.flatMap(({ rules }) => rules.veto.holders)
}
