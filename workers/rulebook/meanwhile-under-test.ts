import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

/**
 * Has something happen between the checks of the next change of a rulebook and its writing: just
 * before the batch that adds a version, once.
 *
 * @param happens several: one each time that it is tried
 * @param before the statement before whose batch it happens, if that is none that adds a version
 */
export async function meanwhile<Answer>(
  change: () => Promise<Answer>,
  happens: (() => Promise<unknown>) | readonly (() => Promise<unknown>)[],
  before = writing('(rule|regulation)_versions'),
): Promise<Answer> {
  const left = [happens].flat()
  let isHappening = false
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const [prepare, batch] = [shard.prepare.bind(shard), shard.batch.bind(shard)]
    let isNear = false
    vi.spyOn(shard, 'prepare').mockImplementation((query) => {
      isNear ||= before.test(query.trim())
      return prepare(query)
    })
    vi.spyOn(shard, 'batch').mockImplementation(async (statements) => {
      const next = isNear && !isHappening ? left.shift() : undefined
      isHappening ||= next !== undefined
      await next?.()
      if (next) isHappening = false
      isNear = false
      return batch(statements)
    })
  }
  try {
    return await change()
  } finally {
    vi.restoreAllMocks()
  }
}

/** What writes to tables. */
export const writing = (tables: string) => new RegExp(`^(insert into|update) "?${tables}`, 'i')
