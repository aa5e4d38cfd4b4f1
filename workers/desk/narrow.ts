import type { TicketCondition, TicketFilter } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Narrowing } from './narrowing'

/** What a list is asked to be narrowed by; whatever is left out narrows nothing. */
export type TicketFilterQuery = Partial<TicketFilter>

/** Which parameters narrow a list. */
export const narrowedBy = (asked: TicketFilterQuery): string[] =>
  Object.entries(asked).flatMap(([name, value]) => (value?.length ? [name] : []))

/** The parameters of a list as the Desk goes by them; undefined where they narrow nothing. */
export async function narrowingOf(
  scope: Scope,
  asked: TicketFilterQuery,
): Promise<Narrowing | undefined> {
  if (narrowedBy(asked).length === 0) return undefined
  // What colleagues call it by is asked for by nobody else.
  if (asked.tag && scope.role === 'contact') throw new Problem('not_allowed')
  const { filter = '' } = asked
  return { conditions: conditionsOf(asked), filter, contactIds: await contactsAt(scope, filter) }
}

function conditionsOf({ priority, type, channel, tag, assignee }: TicketFilterQuery) {
  const conditions: TicketCondition[] = []
  if (priority) conditions.push({ field: 'priority', is: priority })
  if (type) conditions.push({ field: 'type', is: type })
  if (channel) conditions.push({ field: 'channel', is: channel })
  if (tag) conditions.push({ field: 'tag', is: tag })
  if (assignee) conditions.push({ field: 'assignee', is: assignee })
  return conditions
}

/** More people than have an address that begins alike. */
const MOST_ADDRESSES = 50

/** Whose address begins as was typed: the Desk knows people by their names alone. */
async function contactsAt(scope: Scope, typed: string): Promise<readonly string[]> {
  if (!typed.includes('@') || scope.role === 'contact') return []
  const emails = await scope.customers.addressesFrom(typed, MOST_ADDRESSES)
  if (emails.length === 0) return []
  const { people } = await scope.people.holdersOf(emails, scope.now)
  return people.map(({ personId }) => personId)
}
