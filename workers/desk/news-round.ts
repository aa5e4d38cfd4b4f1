import type { Env } from '../env'
import { logError } from '../platform/log'
import type { DeskBooks } from './books'
import type { EventParcel } from './deliver-events'
import type { LiveSockets } from './sockets'

/** A burst of changes goes out as one frame; nobody sees 25 ms. */
const FRAME_MS = 25
/** The queue hands on once a second anyway; fewer, fuller messages cost everyone less. */
const QUEUE_MS = 200
/** Events in one queue message, and messages sent at once: at most 128 KB and 256 KB may go. */
const PARCEL = 50
const AT_ONCE = 3

/**
 * Spreads what happened: frames to the live sockets, events to the queue. It runs behind the
 * answers, never in their way, and may be lost: sockets resume by number, the reconcile alarm
 * sends what the queue did not bring.
 */
export const newsRound = (
  ctx: DurableObjectState,
  env: Env,
  books: DeskBooks,
  sockets: LiveSockets,
) => {
  let toldSeq = 0
  let queuedSeq = 0

  const tell = (): void => {
    const fromSeq = toldSeq
    toldSeq = books.events.lastSeq()
    if (toldSeq > fromSeq) sockets.tellSince(fromSeq, Date.now())
    sockets.notify(books.notices.freshlyTold())
  }

  const queue = async (): Promise<void> => {
    const plate = books.nameplate.read()
    const events = books.events.after(queuedSeq, 1_000)
    if (!plate || events.length === 0) return
    queuedSeq = events.at(-1)?.seq ?? queuedSeq
    const { companyId, shard, epoch } = plate
    const parcels: { body: EventParcel }[] = []
    for (let first = 0; first < events.length; first += PARCEL)
      parcels.push({
        body: { companyId, shard, epoch, events: events.slice(first, first + PARCEL) },
      })
    for (let first = 0; first < parcels.length; first += AT_ONCE)
      await env.EVENTS.sendBatch(parcels.slice(first, first + AT_ONCE))
  }

  const tellSoon = gathered(FRAME_MS, tell)
  const queueSoon = gathered(QUEUE_MS, () =>
    ctx.waitUntil(
      queue().catch((error: unknown) =>
        logError('events_not_queued', error, { companyId: books.nameplate.read()?.companyId }),
      ),
    ),
  )

  return {
    /** On waking, earlier news is left to the clients' resume and to the reconcile alarm. */
    begin(): void {
      toldSeq = books.events.lastSeq()
      queuedSeq = toldSeq
    },

    /** Sends news round shortly, if there is any by then. */
    spread(): void {
      tellSoon()
      queueSoon()
    },
  }
}

/** Runs once, some time after the first of many calls. */
function gathered(ms: number, run: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      run()
    }, ms)
  }
}
