import { env } from 'cloudflare:workers'
import type { CallView } from '@bylaw/contract'

/** Has a call go on as if the host had died before it was ended. */
export const breaksOff = ({ id }: CallView) =>
  Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.batch([
        // Ended calls stay as they are.
        shard.prepare('DROP TRIGGER IF EXISTS ended_calls_stay'),
        shard
          .prepare(
            `UPDATE calls SET outcome = NULL, ended_at_ms = NULL, version = 1,
               ticket_id = iif(direction = 'outgoing', ticket_id, NULL)
             WHERE id = ?`,
          )
          .bind(id),
      ]),
    ),
  )
