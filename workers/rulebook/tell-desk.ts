import { DESK_KINDS } from '../desk/desk-kinds'
import type { Scope } from '../scope'

/**
 * Has the Desk read its rules again after a change. The shard is the truth and is written first;
 * a Desk that was not reached is found behind by the minute's sweep, so this never fails.
 */
export async function tellDesk(scope: Scope, kinds: readonly string[]): Promise<void> {
  if (DESK_KINDS.some((kind) => kinds.includes(kind))) await scope.desk.learnRules()
}
