import type { TicketChanged } from '@bylaw/contract'
import type { Context } from 'hono'
import { showVersion } from '../platform/if-match'
import type { Done } from './call'

/** The answer to a command: the new version, and whether it had been carried out before. */
export function answerDone(c: Context, { changed, replayed }: Done): TicketChanged {
  showVersion(c, changed.version)
  if (replayed) c.header('idempotency-replayed', 'true')
  return changed
}
