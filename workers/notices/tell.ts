import { may, type Permission } from '../identity/permissions'
import type { Scope } from '../scope'
import { personNews } from './table'

/** Something that people are to know, as long as it is not the tickets' own. */
export type News = Pick<typeof personNews.$inferInsert, 'eventId' | 'kind' | 'aboutId' | 'title'>

/**
 * Tells people: they find it among their notices within a minute. Goes into the same batch as what
 * happened; whoever did it knows already.
 */
export const tellPeople = (scope: Scope, personIds: readonly (string | null)[], news: News) =>
  [...new Set(personIds)].flatMap((toldId) =>
    toldId === null || toldId === scope.personId
      ? []
      : [
          scope.shard.db
            .insert(personNews)
            .values({ ...news, companyId: scope.companyId, toldId, atMs: scope.now }),
        ],
  )

/** Everyone who may do something, but for some: whose turn it is. */
export async function whoMay(
  scope: Scope,
  permission: Permission,
  except: readonly (string | null)[] = [],
): Promise<string[]> {
  const people = await scope.people.allActive()
  return people
    .filter(({ personId, role }) => may(role, permission) && !except.includes(personId))
    .map(({ personId }) => personId)
}
