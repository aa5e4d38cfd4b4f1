/** One thing that has to be so about a ticket; of several values any one will do. */
export type Condition =
  | {
      readonly field: 'state' | 'priority' | 'type' | 'channel' | 'customer'
      readonly is: readonly string[]
    }
  /** Ids of people, `me` for whoever looks, or `nobody`. */
  | { readonly field: 'assignee'; readonly is: readonly string[] }
  /** Words in the subject, in whatever case. */
  | { readonly field: 'subject'; readonly has: readonly string[] }

/** What conditions can ask about. */
export interface TicketFacts {
  readonly subject: string
  readonly state: string
  readonly priority: string
  readonly type: string
  readonly channel: string
  readonly customerId: string
  readonly assigneeId: string | null
}

/**
 * Whether every condition holds; without any, every ticket is meant.
 *
 * @param readerId who `me` is; nobody, where a rule looks
 */
export const matches = (
  conditions: readonly Condition[],
  ticket: TicketFacts,
  readerId: string | null,
): boolean => conditions.every((condition) => holds(condition, ticket, readerId))

function holds(condition: Condition, ticket: TicketFacts, readerId: string | null): boolean {
  switch (condition.field) {
    case 'subject': {
      const subject = ticket.subject.toLowerCase()
      return condition.has.some((words) => subject.includes(words.toLowerCase()))
    }
    case 'customer':
      return condition.is.includes(ticket.customerId)
    case 'assignee':
      return condition.is.some((who) => isAssignee(who, ticket.assigneeId, readerId))
    default:
      return condition.is.includes(ticket[condition.field])
  }
}

const isAssignee = (who: string, assigneeId: string | null, readerId: string | null): boolean =>
  who === 'nobody'
    ? assigneeId === null
    : assigneeId !== null && assigneeId === (who === 'me' ? readerId : who)
