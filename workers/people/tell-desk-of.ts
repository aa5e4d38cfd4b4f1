import type { Scope } from '../scope'
import type { Member } from './member-store'

/** A Desk that is being moved or restarted is back within a moment. */
const TRIES = 3

/**
 * Tells the Desk of a changed person before the change is answered. Every such change ends the
 * person's sessions, so that the answer means that the older ones are refused there too.
 *
 * The shard is the truth and is written first. A push that fails is made again at once; one that
 * keeps failing fails the request, which must not say that someone is shut out who is not yet.
 * The change stands even then, and the minute's sweep finds the Desk behind its shard.
 */
export async function tellDeskOf(scope: Scope, member: Member | undefined): Promise<void> {
  if (!member) return
  const { personId, name, role, active, customerId, version } = member
  for (let tries = 1; ; tries += 1)
    try {
      // A new line each time: the one on which a call failed may be dead.
      return await scope.desk.learnMember({ personId, name, role, active, customerId, version })
    } catch (error) {
      if (tries === TRIES) throw error
    }
}
