import { env } from 'cloudflare:workers'
import type { CallView } from '@bylaw/contract'

/** Has a call go on as if the host had died before it was ended. */
export const breaksOff = ({ id }: CallView) =>
  Promise.all(
    [env.SHARD_01, env.SHARD_02].map(async (shard) => {
      const stays = await shard
        .prepare("SELECT sql FROM sqlite_master WHERE name = 'ended_calls_stay'")
        .first<string>('sql')
      await shard.batch([
        // Ended calls stay as they are, but for this one.
        shard.prepare('DROP TRIGGER ended_calls_stay'),
        shard
          .prepare(
            `UPDATE calls SET outcome = NULL, ended_at_ms = NULL, version = 1,
               ticket_id = iif(direction = 'outgoing', ticket_id, NULL)
             WHERE id = ?`,
          )
          .bind(id),
        shard.prepare(stays ?? ''),
      ])
    }),
  )
