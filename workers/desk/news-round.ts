import type { Env } from '../env'
import type { DeskBooks } from './books'
import type { EventParcel } from './deliver-events'
import type { LiveSockets } from './sockets'

/** A burst of changes goes out as one; nobody sees 25 ms. */
const GATHER_MS = 25
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
  let gathering = false

  const send = async (fromSeq: number): Promise<void> => {
    const plate = books.nameplate.read()
    const events = books.events.after(fromSeq, 1_000)
    if (!plate || events.length === 0) return
    const { companyId, shard, epoch } = plate
    const parcels: { body: EventParcel }[] = []
    for (let first = 0; first < events.length; first += PARCEL)
      parcels.push({
        body: { companyId, shard, epoch, events: events.slice(first, first + PARCEL) },
      })
    for (let first = 0; first < parcels.length; first += AT_ONCE)
      await env.EVENTS.sendBatch(parcels.slice(first, first + AT_ONCE))
  }

  const goRound = (): void => {
    gathering = false
    const fromSeq = toldSeq
    toldSeq = books.events.lastSeq()
    if (toldSeq === fromSeq) return
    sockets.tellSince(fromSeq, Date.now())
    ctx.waitUntil(
      send(fromSeq).catch((error: unknown) =>
        console.error({ event: 'events_not_queued', error: String(error) }),
      ),
    )
  }

  return {
    /** On waking, earlier news is left to the clients' resume and to the reconcile alarm. */
    begin(): void {
      toldSeq = books.events.lastSeq()
    },

    /** Sends news round shortly, if there is any by then. */
    spread(): void {
      if (gathering) return
      gathering = true
      setTimeout(goRound, GATHER_MS)
    },
  }
}
