import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

/**
 * Has something happen between the checks of the next change of a rulebook and its writing: just
 * before the batch that adds a version, once.
 */
export async function meanwhile<Answer>(
  change: () => Promise<Answer>,
  happens: () => Promise<unknown>,
): Promise<Answer> {
  let isOver = false
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const [prepare, batch] = [shard.prepare.bind(shard), shard.batch.bind(shard)]
    let writes = false
    vi.spyOn(shard, 'prepare').mockImplementation((query) => {
      writes ||= /^insert into "?(rule|regulation)_versions/i.test(query.trim())
      return prepare(query)
    })
    vi.spyOn(shard, 'batch').mockImplementation(async (statements) => {
      if (writes && !isOver) {
        isOver = true
        await happens()
      }
      writes = false
      return batch(statements)
    })
  }
  try {
    return await change()
  } finally {
    vi.restoreAllMocks()
  }
}
