import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS, shardsOf } from '../platform/shards'
import { deskName } from './desk-name'
import { type Holdings, holdingsIn } from './holdings'

/** Desks woken at a time, so that a sweep stays within what one invocation may do. */
const AT_ONCE = 20

/**
 * Once a minute, looks after every company's Desk: the platform drops an alarm whose handler
 * failed too often, and news of people and rules that was pushed to a Desk may not have reached
 * it. A Desk whose alarm stands and that knows as much as its shard answers from its own tables.
 */
export async function sweepDesks(env: Env): Promise<void> {
  const [{ results }, holdings] = await Promise.all([
    env.CONTROL.prepare('SELECT id FROM companies ORDER BY id').all<{ id: string }>(),
    holdingsOf(shardsOf(env)),
  ])
  for (let first = 0; first < results.length; first += AT_ONCE) {
    const some = results.slice(first, first + AT_ONCE)
    const looked = await Promise.allSettled(
      some.map(({ id }) =>
        env.DESK.getByName(deskName(id)).lookAfter(Date.now(), holdings.get(id) ?? null),
      ),
    )
    looked.forEach((one, index) => {
      if (one.status === 'rejected')
        logError('desk_not_swept', one.reason, { companyId: some[index]?.id })
    })
  }
}

/** What the companies of these shards have. A shard that is down says nothing of its own. */
async function holdingsOf(shards: readonly D1Database[]): Promise<Map<string, Holdings>> {
  const asked = await Promise.allSettled(shards.map(holdingsIn))
  const all = new Map<string, Holdings>()
  asked.forEach((answer, index) => {
    if (answer.status === 'rejected')
      logError('shard_not_swept', answer.reason, { id: SHARDS[index] })
    else for (const [companyId, holdings] of answer.value) all.set(companyId, holdings)
  })
  return all
}
