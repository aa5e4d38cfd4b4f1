import type { Env } from '../env'
import type { DeskBooks } from './books'
import { deliverEvents } from './deliver-events'
import type { Nameplate } from './nameplate'
import { wordsOf } from './words-of'

/** Younger events may still be on their way; sending them again would only be work. */
const ON_THEIR_WAY_MS = 5_000
/** Events looked at in one run; the next run follows at once. */
const AT_ONCE = 500

/**
 * Asks the shard which events have arrived, delivers those that have not, and moves the cursor.
 * The queue is only the fast path: whatever it lost goes out here.
 *
 * @param isAsked whether this is still being asked: an answer that was given up on is not acted on, since
 *   what it says may have been seen to meanwhile
 * @returns when to look again; null when everything has arrived
 */
export async function reconcile(
  env: Env,
  books: DeskBooks,
  plate: Nameplate,
  nowMs: number,
  isAsked: () => boolean,
): Promise<number | null> {
  const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked
    if (!isAsked()) throw new Error('The shard answered after it was given up on')
    return answer
  }
  const waiting = books.events.timesAfter(plate.arrivedSeq, AT_ONCE)
  if (waiting.length === 0) return settle(books, plate, plate.arrivedSeq, null)

  const shard = env[plate.shard]
  const arrived = await answered(arrivedAt(shard, plate))
  const lost = new Set(
    waiting
      .filter(({ seq, atMs }) => !arrived.has(seq) && atMs <= nowMs - ON_THEIR_WAY_MS)
      .map(({ seq }) => seq),
  )
  const { companyId, epoch } = plate
  if (lost.size > 0) {
    const events = books.events.after(plate.arrivedSeq, AT_ONCE).filter(({ seq }) => lost.has(seq))
    const parcel = { companyId, shard: plate.shard, epoch, events }
    const words = async (_: unknown, ids: readonly string[]) => wordsOf(books, ids)
    const failed = await answered(deliverEvents(env, [parcel], nowMs, words))
    if (failed.has(companyId)) throw new Error('the events could not be delivered')
  }
  for (const seq of lost) arrived.add(seq)

  const cursor = lastInRow(waiting, arrived, plate.arrivedSeq)
  await answered(letGo(shard, plate, cursor))
  if (cursor === books.events.lastSeq()) return settle(books, plate, cursor, null)
  const more = waiting.length === AT_ONCE && cursor === waiting.at(-1)?.seq
  return settle(books, plate, cursor, more ? nowMs : nowMs + ON_THEIR_WAY_MS)
}

function settle(
  books: DeskBooks,
  plate: Nameplate,
  cursor: number,
  againAtMs: number | null,
): number | null {
  books.nameplate.arrived(Math.max(cursor, plate.arrivedSeq), againAtMs)
  books.events.letGo(cursor)
  return againAtMs
}

async function arrivedAt(shard: D1Database, plate: Nameplate): Promise<Set<number>> {
  const { results } = await shard
    .prepare(
      `SELECT seq FROM applied WHERE company_id = ? AND epoch = ? AND seq > ?
       ORDER BY seq LIMIT ${AT_ONCE}`,
    )
    .bind(plate.companyId, plate.epoch, plate.arrivedSeq)
    .all<{ seq: number }>()
  return new Set(results.map(({ seq }) => seq))
}

/** Rows behind the cursor have done their work. */
const letGo = (shard: D1Database, { companyId, epoch }: Nameplate, cursor: number) =>
  shard
    .prepare('DELETE FROM applied WHERE company_id = ? AND epoch = ? AND seq <= ?')
    .bind(companyId, epoch, cursor)
    .run()

/** The last of the events up to which all have arrived, without a gap. */
function lastInRow(
  waiting: readonly { readonly seq: number }[],
  arrived: ReadonlySet<number>,
  from: number,
): number {
  let cursor = from
  for (const { seq } of waiting) {
    if (!arrived.has(seq)) break
    cursor = seq
  }
  return cursor
}
