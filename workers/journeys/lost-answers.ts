import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

const SHARDS = [env.SHARD_01, env.SHARD_02]

/** A command as it is left by a process that died before anything of its answer was kept. */
export const claimed = (key: string, startedAtMs: number) =>
  Promise.all(
    SHARDS.map((shard) =>
      shard
        .prepare(
          "UPDATE commands SET state = 'running', status = NULL, body = NULL, started_at_ms = ? WHERE key = ?",
        )
        .bind(startedAtMs, key)
        .run(),
    ),
  )

/** What a command answers whose process dies before anything is written after its effect; a minute ago. */
export async function died<Answered>(
  key: string,
  command: () => Promise<Answered>,
): Promise<Answered> {
  const spies = SHARDS.map((shard) => {
    const batch = shard.batch.bind(shard)
    // What keeps an answer afterwards goes alone: an effect has the reader's guard before it.
    return vi.spyOn(shard, 'batch').mockImplementation((statements) => {
      if (statements.length === 1) throw new Error('the process died')
      return batch(statements)
    })
  })
  const first = await command()
  for (const spy of spies) spy.mockRestore()
  await Promise.all(
    SHARDS.map((shard) =>
      shard
        .prepare('UPDATE commands SET started_at_ms = started_at_ms - 61000 WHERE key = ?')
        .bind(key)
        .run(),
    ),
  )
  return first
}
