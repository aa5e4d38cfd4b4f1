/** One thing that has to be so about a ticket; of several values any one will do. */
export type Condition =
  | {
      readonly field: 'state' | 'priority' | 'type' | 'channel' | 'customer'
      readonly is: readonly string[]
    }
  /** Tags of which it has one, in whatever case. */
  | { readonly field: 'tag'; readonly is: readonly string[] }
  /** Ids of people, `me` for whoever looks, or `nobody`. */
  | { readonly field: 'assignee'; readonly is: readonly string[] }
  /** Groups of which whoever has it is a member. */
  | { readonly field: 'group'; readonly is: readonly string[] }
  /** Words in the subject, in whatever case. */
  | { readonly field: 'subject'; readonly has: readonly string[] }
  /** Opened at least so long ago; or due within so long, or late. */
  | { readonly field: 'age' | 'due'; readonly minutes: number }

/** What conditions can ask about. */
export interface TicketFacts {
  readonly subject: string
  readonly state: string
  readonly priority: string
  readonly type: string
  readonly channel: string
  readonly tags: readonly string[]
  readonly customerId: string
  readonly assigneeId: string | null
  readonly openedAtMs: number
  /** When the nearest running promise falls due; null where none runs. */
  readonly dueAtMs: number | null
}

/** Who looks at tickets, and when. */
export interface Looking {
  /** Who `me` is; nobody, where a rule looks. */
  readonly readerId: string | null
  readonly nowMs: number
  /** Ids of the groups that someone is a member of. */
  readonly groupsOf: (personId: string) => readonly string[]
}

/** Whether every condition holds; without any, every ticket is meant. */
export const matches = (
  conditions: readonly Condition[],
  ticket: TicketFacts,
  looking: Looking,
): boolean => conditions.every((condition) => holds(condition, ticket, looking))

function holds(condition: Condition, ticket: TicketFacts, looking: Looking): boolean {
  const { readerId, nowMs, groupsOf } = looking
  switch (condition.field) {
    case 'subject': {
      const subject = ticket.subject.toLowerCase()
      return condition.has.some((words) => subject.includes(words.toLowerCase()))
    }
    case 'customer':
      return condition.is.includes(ticket.customerId)
    case 'tag':
      return ticket.tags.some((tag) => condition.is.some((each) => isSameTag(each, tag)))
    case 'assignee':
      return condition.is.some((who) => isAssignee(who, ticket.assigneeId, readerId))
    case 'group': {
      const { assigneeId } = ticket
      return assigneeId !== null && groupsOf(assigneeId).some((id) => condition.is.includes(id))
    }
    case 'age':
      return nowMs - ticket.openedAtMs >= condition.minutes * MINUTE_MS
    case 'due':
      return ticket.dueAtMs !== null && ticket.dueAtMs - nowMs <= condition.minutes * MINUTE_MS
    default:
      return condition.is.includes(ticket[condition.field])
  }
}

/** Upper and lower case are one tag. */
export const isSameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const MINUTE_MS = 60_000

const isAssignee = (who: string, assigneeId: string | null, readerId: string | null): boolean =>
  who === 'nobody'
    ? assigneeId === null
    : assigneeId !== null && assigneeId === (who === 'me' ? readerId : who)
