import type { ToolAction } from '@bylaw/contract'
import { withoutTag, withTag } from '@bylaw/desk-tools'
import type { DeskBooks } from '../books'
import type { TicketStep } from '../call'
import { lifecycleAt } from '../lifecycle/in-force'
import { stateOf } from '../lifecycle/passage'
import type { Ticket } from '../ticket'
import { type Filling, fill } from './fill'
import { takerIn } from './in-group'

/**
 * The step by hand that an action stands for on a ticket as it is now.
 *
 * @returns null where the ticket is already as the action would have it
 */
export function stepFor(
  books: DeskBooks,
  ticket: Ticket,
  action: ToolAction,
  filling: Filling,
): TicketStep | null {
  const { id: ticketId, version } = ticket
  const on = { ticketId, version }
  const put = (text: Parameters<typeof fill>[2]) => fill(books, ticket, text, filling)
  switch (action.do) {
    case 'reply':
    case 'note':
    case 'question':
      return { do: action.do, ticketId, body: put(action.text) }
    case 'priority':
      return ticket.priority === action.priority
        ? null
        : { do: 'change', ...on, fields: { priority: action.priority } }
    case 'type':
      return ticket.type === action.type
        ? null
        : { do: 'change', ...on, fields: { type: action.type } }
    case 'tag':
      return taggedAs(ticket, withTag(ticket.tags, action.tag))
    case 'untag':
      return taggedAs(ticket, withoutTag(ticket.tags, action.tag))
    case 'move': {
      const { rules } = lifecycleAt(books.shelf, filling.nowMs)
      return stateOf(rules, ticket).key === action.to ? null : { do: 'move', ...on, to: action.to }
    }
    case 'take':
      return ticket.assigneeId === filling.agentId ? null : { do: 'take', ...on }
    case 'assign':
      return handedTo(ticket, action.assigneeId)
    case 'assign_group':
      // Nobody at all is refused as someone unknown is.
      return handedTo(ticket, takerIn(books, ticket, action.groupId, filling.nowMs) ?? '')
    case 'wait':
      return ticket.state === 'waiting_third_party'
        ? null
        : { do: 'wait', ...on, on: { party: action.party, reason: put(action.reason) } }
    case 'resume':
      return ticket.state === 'waiting_customer' || ticket.state === 'waiting_third_party'
        ? { do: 'resume', ...on, reason: put(action.reason) }
        : null
    case 'reopen':
      return ticket.state === 'solved' || ticket.state === 'closed'
        ? { do: 'reopen', ...on, reason: put(action.reason) }
        : null
    // Articles are not at the Desk: whoever has a macro done attaches them, and for a rule the shard.
    case 'attach':
      return null
    case 'solve':
      return { do: 'solve', ...on, summary: put(action.summary), steps: linesOf(put(action.steps)) }
    case 'close':
      return { do: 'close', ...on, outcome: put(action.outcome) }
  }
}

const taggedAs = (
  { id, version, ...ticket }: Ticket,
  tags: readonly string[],
): TicketStep | null =>
  tags.length === ticket.tags.length
    ? null
    : { do: 'change', ticketId: id, version, fields: { tags: [...tags] } }

const handedTo = ({ id, version, assigneeId }: Ticket, personId: string): TicketStep | null =>
  assigneeId === personId ? null : { do: 'assign', ticketId: id, version, assigneeId: personId }

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
