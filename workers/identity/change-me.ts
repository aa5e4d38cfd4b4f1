import type { Language, MeView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { opened } from './enter'
import type { Entrance } from './entrance'
import { readMe } from './read-me'

/** Changes one's language, and hands the browser a token that says so. */
export async function changeMe(
  entrance: Entrance,
  scope: Scope,
  { language }: { language: Language },
): Promise<{ me: MeView; setCookies: readonly string[] }> {
  await scope.people.speak(scope.personId, language)
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
  )
  return { me, setCookies }
}
