import type { Role } from '@bylaw/contract'
import type { Roster } from '../roster'
import type { Ticket } from '../ticket'

/**
 * The people who hold a role that rules name, for a ticket. Where nobody does, those who stand
 * above are told instead: a ladder does not fall silent because a post is vacant.
 */
export function holdersOf(roster: Roster, { assigneeId }: Ticket, role: string): readonly string[] {
  if (role === 'assignee' && assigneeId !== null && roster.member(assigneeId)?.active)
    return [assigneeId]
  const from = UPWARDS.indexOf(POSTS[role] ?? (role === 'assignee' ? 'lead' : 'manager'))
  for (const post of UPWARDS.slice(from)) {
    const people = roster.active().filter((member) => member.role === post)
    if (people.length > 0) return people.map(({ personId }) => personId)
  }
  return []
}

/** Everyone who holds one of these roles, each once. */
export const holdersOfAny = (
  roster: Roster,
  ticket: Ticket,
  roles: readonly string[],
): readonly string[] => [...new Set(roles.flatMap((role) => holdersOf(roster, ticket, role)))]

/** The desk's roles from the nearest to the highest. */
const UPWARDS: readonly Role[] = ['lead', 'manager', 'owner']

/** The posts that ladders usually name; what a company calls otherwise goes to its managers. */
const POSTS: Readonly<Record<string, Role>> = {
  group_leader: 'lead',
  deputy: 'lead',
  manager: 'manager',
  director: 'owner',
}
