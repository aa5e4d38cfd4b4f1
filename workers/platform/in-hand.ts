import { and, eq, sql } from 'drizzle-orm'
import { inHand } from './in-hand-table'
import { Problem } from './problem'
import type { Shard } from './shard'

/** No request may run as long as this: what is in hand still was left by one that died. */
const LONGEST_MS = 60_000

/**
 * Which things of a company are being decided at the moment, as statements for the batches of those
 * who decide. A decision that opens a ticket has to be its first maker's alone before it does so: of
 * two colleagues at once one goes on, and the other is told `wrong_state` with nothing done.
 */
export const hands = (shard: Shard, companyId: string) => {
  const of = (thingId: string) => and(eq(inHand.companyId, companyId), eq(inHand.thingId, thingId))

  return {
    /** Takes a thing in hand for a command, which may have it already from its first try. */
    take: (thingId: string, command: string, nowMs: number) =>
      [
        shard.db
          .insert(inHand)
          .values({ companyId, thingId, command, sinceMs: nowMs })
          .onConflictDoUpdate({
            target: [inHand.companyId, inHand.thingId],
            set: { command, sinceMs: nowMs },
            setWhere: sql`${inHand.command} = ${command} OR ${inHand.sinceMs} <= ${nowMs - LONGEST_MS}`,
          }),
        shard.mustHaveChanged('wrong_state'),
      ] as const,

    /** Fails the batch where another command has the thing in hand. */
    mustBeFree: (thingId: string, command: string | null, nowMs: number) =>
      shard.onlyIf(
        sql`NOT EXISTS (SELECT 1 FROM in_hand WHERE company_id = ${companyId}
          AND thing_id = ${thingId} AND command IS NOT ${command}
          AND since_ms > ${nowMs - LONGEST_MS})`,
        'wrong_state',
      ),

    letGo: (thingId: string, command: string | null) =>
      shard.db
        .delete(inHand)
        .where(and(of(thingId), command === null ? undefined : eq(inHand.command, command))),
  }
}

/**
 * Does what a thing was taken in hand for, and lets go of it where that is refused. What breaks off
 * may have been done: the thing stays in hand, and the same command goes on with it.
 */
export async function orLetGo<Done>(
  act: () => Promise<Done>,
  letGo: () => Promise<void>,
): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Problem) await letGo()
    throw error
  }
}
