import { auditEntry } from '../audit/entry'
import type { Member } from '../people/member-store'
import { tellDeskOf } from '../people/tell-desk-of'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { sessionCookieText } from './cookies'
import { credentials } from './credentials'
import type { Entrance } from './entrance'

/**
 * Signs out: at once, not when the token runs out. The person's membership version is raised, so
 * every token of theirs is refused from here on; their other devices renew themselves with their
 * own sign-in cookies, this one's is deleted.
 */
export async function signOut(entrance: Entrance, scope: Scope): Promise<readonly string[]> {
  const me = await scope.people.read(scope.personId)
  if (me) {
    await tellDeskOf(scope, await endTokens(scope, me))
  }
  const forget = await credentials(entrance.env, entrance.nowMs).signOut(entrance.cookie)
  return [...forget, sessionCookieText(entrance.env, '', 0)]
}

async function endTokens(scope: Scope, me: Member): Promise<Member | undefined> {
  try {
    return await scope.people.change(me.personId, me.version, {}, [
      auditEntry(scope, 'session.ended', me.personId),
    ])
  } catch (error) {
    // Someone changed this person in the meantime, which ended the tokens just as well.
    if (error instanceof Problem && error.code === 'stale_version') return undefined
    throw error
  }
}
