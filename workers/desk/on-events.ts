import type { Env } from '../env'
import { deliverEvents, type EventParcel } from './deliver-events'

/**
 * What the queue hands us. It is the fast path only: a message that is lost or fails is sent
 * again by its Desk, which asks the shard what arrived. Only what did not arrive is handed to us
 * again, so that one company's trouble is not repeated for all.
 */
export async function onEvents(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  const parcelIn = ({ body }: Message<unknown>) => body as EventParcel
  const failed = await deliverEvents(env, batch.messages.map(parcelIn), Date.now())
  for (const message of batch.messages) if (failed.has(parcelIn(message).companyId)) message.retry()
}
