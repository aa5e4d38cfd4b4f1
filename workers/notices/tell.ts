import { sql } from 'drizzle-orm'
import { may, type Permission } from '../identity/permissions'
import type { Scope } from '../scope'
import type { personNews } from './table'

/** Something that people are to know, as long as it is not the tickets' own. */
export type News = Pick<typeof personNews.$inferInsert, 'eventId' | 'kind' | 'aboutId' | 'title'>

/**
 * Tells people: they find it among their notices within a minute. Goes into the same batch as what
 * happened; whoever did it knows already.
 */
export function tellPeople(scope: Scope, personIds: readonly (string | null)[], news: News) {
  const told = [...new Set(personIds)].filter((id) => id !== null && id !== scope.personId)
  if (told.length === 0) return []
  return [
    scope.shard.db.run(sql`
      INSERT INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
      SELECT ${scope.companyId}, ${news.eventId}, value, ${news.kind}, ${news.aboutId},
        ${news.title}, ${scope.now}
      FROM json_each(${JSON.stringify(told)})`),
  ]
}

/**
 * Tells people, themselves among them, of what may have been told already: the same news twice is
 * one, before the minute’s news went and after.
 */
export const tellAgain = (scope: Scope, personIds: readonly string[], news: News) =>
  scope.shard.db.run(sql`
    INSERT OR IGNORE INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
    SELECT ${scope.companyId}, ${news.eventId}, value, ${news.kind}, ${news.aboutId},
      ${news.title}, ${scope.now}
    FROM json_each(${JSON.stringify([...new Set(personIds)])})`)

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
