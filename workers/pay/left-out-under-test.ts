import { env } from 'cloudflare:test'

/**
 * Has months leave out somebody who is employed in them, as they did before a run asked for whoever can
 * enter no more: what they are employed as is put aside meanwhile.
 */
export async function leavingOut<Done>(personId: string, act: () => Promise<Done>): Promise<Done> {
  const aside = `${personId}_aside`
  await move(personId, aside)
  const done = await act()
  await move(aside, personId)
  return done
}

/** Which employments never do: what keeps them is put aside with it. */
async function move(from: string, to: string): Promise<void> {
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const kept = await shard
      .prepare("SELECT sql FROM sqlite_master WHERE name = 'employments_change_by_corrections'")
      .first<string>('sql')
    await shard.batch([
      shard.prepare('DROP TRIGGER employments_change_by_corrections'),
      shard.prepare('UPDATE employments SET person_id = ?2 WHERE person_id = ?1').bind(from, to),
      shard.prepare(kept ?? ''),
    ])
  }
}
