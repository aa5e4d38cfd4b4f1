import { words } from '@bylaw/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { inHand } from './in-hand-table'
import { Problem } from './problem'
import type { Shard } from './shard'

/** No request may run as long as this: what is in hand still was left by one that died. */
const LONGEST_MS = 60_000

/**
 * Which things of a company are being decided at the moment, as statements for the batches of those
 * who decide. A decision that opens a ticket has to be its first maker's alone before it does so: of
 * two colleagues at once one goes on, and the other waits for what they make of it.
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

/** So often a thing is looked at that another command has in hand, and so long in between. */
const MOST_LOOKS = 15
const BETWEEN_MS = 100

/**
 * Takes a thing in hand as soon as nobody else has it. Of two colleagues who decide it at once the
 * second is told what the first made of it, as one would be who comes later; and goes on where the
 * first was refused.
 *
 * @param look the thing as it is; throws where it is not to be decided any more
 */
export async function inTurn<Thing>(
  look: () => Promise<Thing>,
  take: () => Promise<void>,
): Promise<Thing> {
  for (let looks = 1; ; looks++) {
    const thing = await look()
    try {
      await take()
      return thing
    } catch (error) {
      if (!isTaken(error)) throw error
      if (looks === MOST_LOOKS) throw beingDecided()
      await scheduler.wait(BETWEEN_MS)
    }
  }
}

/** In hand, or another since it was looked at. */
const isTaken = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'wrong_state' || error.code === 'stale_version')

const beingDecided = () =>
  new Problem('wrong_state', {
    detail: words(
      '同事正在处理，请稍后再看。',
      'A colleague is deciding this at the moment: look again shortly.',
    ),
  })

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
