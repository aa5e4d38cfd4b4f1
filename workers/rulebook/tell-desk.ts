import type { Scope } from '../scope'

/** The kinds that the Desk promises by, and keeps its own copy of. */
const DESK_KINDS: readonly string[] = ['sla', 'calendar']

/**
 * Has the Desk read its rules again after a change. The shard is the truth and is written first;
 * the Desk reads the whole list, so a call that failed is made good by the next one.
 */
export async function tellDesk(scope: Scope, kinds: readonly string[]): Promise<void> {
  if (DESK_KINDS.some((kind) => kinds.includes(kind))) await scope.desk.learnRules()
}
