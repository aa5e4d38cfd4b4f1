import type { Env } from '../env'
import { deliverEvents, type EventParcel } from './deliver-events'

/**
 * What the queue hands us. It is the fast path only: a message that is lost or fails is sent
 * again by its Desk, which asks the shard what arrived.
 */
export async function onEvents(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  await deliverEvents(
    env,
    batch.messages.map(({ body }) => body as EventParcel),
    Date.now(),
  )
}
