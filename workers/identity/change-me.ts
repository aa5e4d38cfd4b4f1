import type { Language, MeView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { opened } from './enter'
import type { Entrance } from './entrance'
import { readMe } from './read-me'

/**
 * Changes one's language, and hands the browser a token that says so. It ends when the one before
 * would have: only a sign-in that is still good makes a session longer.
 */
export async function changeMe(
  entrance: Entrance,
  scope: Scope,
  sessionEndsAtMs: number,
  { language }: { language: Language },
): Promise<{ me: MeView; setCookies: readonly string[] }> {
  await scope.people.speak(scope.personId, language, [
    auditEntry(scope, 'person.language_changed', scope.personId),
  ])
  const me = await readMe(scope)
  const { setCookies } = await opened(
    entrance,
    {
      companyId: scope.companyId,
      companyName: scope.companyName,
      companyLanguage: scope.companyLanguage,
      zone: scope.zone,
      currency: scope.currency,
      personId: scope.personId,
      personName: scope.personName,
      role: scope.role,
      membershipVersion: me.person.version,
      shard: scope.shardName,
      language,
      customerId: scope.customerId,
    },
    [],
    sessionEndsAtMs,
  )
  return { me, setCookies }
}
