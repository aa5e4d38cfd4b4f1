import type { Role } from '@bylaw/contract'
import { groupFor } from '../assignment/group-for'
import type { DeskBooks } from '../books'
import { whoActsFor } from '../staffing/who-acts'
import type { Ticket } from '../ticket'

/**
 * The people who hold a post that rules name, for a ticket: whoever has it, the leader and the
 * deputy of its group, the company's managers and owners. Whoever is away is stood in for. Where
 * nobody holds the post, those who stand above are told instead: a ladder does not fall silent
 * because a post is vacant.
 */
export function holdersOf(
  books: DeskBooks,
  ticket: Ticket,
  post: string,
  nowMs: number,
): readonly string[] {
  const { roster } = books
  const { assigneeId } = ticket
  const own = post === 'assignee' && assigneeId ? whoActsFor(books, assigneeId, nowMs) : null
  const acting = own ?? (GROUP_POSTS.includes(post) ? actingIn(books, ticket, post, nowMs) : null)
  if (acting !== null) return [acting]
  const from = UPWARDS.indexOf(POSTS[post] ?? (post === 'assignee' ? 'lead' : 'manager'))
  for (const role of UPWARDS.slice(from)) {
    const people = roster.active().filter((member) => member.role === role)
    if (people.length > 0) return people.map(({ personId }) => personId)
  }
  return []
}

/** Everyone who holds one of these posts, each once. */
export const holdersOfAny = (
  books: DeskBooks,
  ticket: Ticket,
  posts: readonly string[],
  nowMs: number,
): readonly string[] => [...new Set(posts.flatMap((post) => holdersOf(books, ticket, post, nowMs)))]

/** Posts that a group fills; `assignee` is its leader's business while nobody has the ticket or acts for them. */
const GROUP_POSTS: readonly string[] = ['group_leader', 'deputy', 'assignee']

/** Who acts as leader or deputy of the ticket's group; each stands in for the other. */
function actingIn(books: DeskBooks, ticket: Ticket, post: string, nowMs: number): string | null {
  const group = groupFor(books, ticket, nowMs)
  if (!group) return null
  const { leaderId, deputyId } = group
  const inTurn = post === 'deputy' ? [deputyId, leaderId] : [leaderId, deputyId]
  for (const personId of inTurn) {
    const acting = personId && whoActsFor(books, personId, nowMs)
    if (acting) return acting
  }
  return null
}

/** The desk's roles from the nearest to the highest. */
const UPWARDS: readonly Role[] = ['lead', 'manager', 'owner']

/** The roles that stand for the posts that rules usually name; any other post is a manager's. */
const POSTS: Readonly<Record<string, Role>> = {
  group_leader: 'lead',
  deputy: 'lead',
  manager: 'manager',
  director: 'owner',
}
