import { ARCHIVE_DAYS, archiveDaysIn } from '../archive/archive-days'
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
 * Then it lets go of what was closed long ago.
 */
export async function sweepDesks(env: Env): Promise<void> {
  const [{ results }, known] = await Promise.all([
    env.CONTROL.prepare('SELECT id FROM companies ORDER BY id').all<{ id: string }>(),
    knownOf(shardsOf(env)),
  ])
  for (let first = 0; first < results.length; first += AT_ONCE) {
    const some = results.slice(first, first + AT_ONCE)
    const looked = await Promise.allSettled(
      some.map(async ({ id }) => {
        const [desk, company] = [env.DESK.getByName(deskName(id)), known.get(id)]
        await desk.lookAfter(Date.now(), company?.holdings ?? null)
        // A shard that is down takes nothing in.
        if (company) await desk.putAway(Date.now(), company.archiveDays)
      }),
    )
    looked.forEach((one, index) => {
      if (one.status === 'rejected')
        logError('desk_not_swept', one.reason, { companyId: some[index]?.id })
    })
  }
}

/** What a shard has of a company, and when it lets tickets go. */
interface Known {
  readonly holdings: Holdings
  readonly archiveDays: number
}

/** What is known of the companies of these shards. A shard that is down says nothing of its own. */
async function knownOf(shards: readonly D1Database[]): Promise<ReadonlyMap<string, Known>> {
  const asked = await Promise.allSettled(
    shards.map((shard) => Promise.all([holdingsIn(shard), archiveDaysIn(shard)])),
  )
  const all = new Map<string, Known>()
  for (const [index, answer] of asked.entries()) {
    if (answer.status === 'rejected') {
      logError('shard_not_swept', answer.reason, { id: SHARDS[index] })
      continue
    }
    const [holdings, days] = answer.value
    for (const [id, held] of holdings)
      all.set(id, { holdings: held, archiveDays: days.get(id) ?? ARCHIVE_DAYS })
  }
  return all
}
