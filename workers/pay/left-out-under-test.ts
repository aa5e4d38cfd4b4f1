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

async function move(from: string, to: string): Promise<void> {
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard
      .prepare('UPDATE employments SET person_id = ?2 WHERE person_id = ?1')
      .bind(from, to)
      .run()
}
