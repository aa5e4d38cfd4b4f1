import type { Env } from '../env'
import { deskName } from './desk-name'

/** Desks woken at a time, so that a sweep stays within what one invocation may do. */
const AT_ONCE = 20

/**
 * Once a minute, asks every company's Desk whether it overslept: the platform drops an alarm
 * whose handler failed too often. A Desk whose alarm stands answers from one row.
 */
export async function sweepDesks(env: Env): Promise<void> {
  const { results } = await env.CONTROL.prepare('SELECT id FROM companies ORDER BY id').all<{
    id: string
  }>()
  for (let first = 0; first < results.length; first += AT_ONCE)
    await Promise.allSettled(
      results
        .slice(first, first + AT_ONCE)
        .map(({ id }) => env.DESK.getByName(deskName(id)).wakeIfOverdue()),
    )
}
