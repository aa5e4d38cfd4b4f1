import type { Scope } from '../scope'

/** The customers whose tickets some people had when they were closed, those of the most closings first. */
export const customersServed = (
  scope: Scope,
  wish: { readonly personIds: readonly string[]; readonly fromMs: number; readonly toMs: number },
  limit: number,
): Promise<readonly string[]> => scope.surveys.customersOf(wish, limit)
