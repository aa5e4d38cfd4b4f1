import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketCommand } from '../call'
import type { Ticket } from '../ticket'
import { isComplainedOf } from './complained-of'

type Doing = TicketCommand['do']

/** What handles a complaint; whoever it is of may still note something on it and pass it on. */
const HANDLES: ReadonlySet<Doing> = new Set<Doing>([
  ...(['take', 'take_over', 'reply', 'question', 'change', 'move', 'wait', 'resume'] as const),
  ...(['solve', 'confirm', 'close', 'reopen', 'merge', 'unmerge', 'correct_customer'] as const),
  'derive',
])

/** Why somebody may not do this to a ticket: it is a complaint of their own work. */
export function barredByComplaint(
  books: DeskBooks,
  wish: { readonly do: Doing; readonly ticketId: string },
  personId: string,
): DeskRefusal | null {
  const ticket = HANDLES.has(wish.do) ? books.tickets.byId(wish.ticketId) : undefined
  return ticket && isComplainedOf(books, ticket, personId) ? COMPLAINED_OF : null
}

/** Leaves out what somebody may not do as the ticket is a complaint of their own work. */
export const withoutHandling = <Name extends Doing>(
  books: DeskBooks,
  ticket: Ticket,
  personId: string,
  names: Name[],
): Name[] =>
  isComplainedOf(books, ticket, personId) ? names.filter((name) => !HANDLES.has(name)) : names

export const COMPLAINED_OF: DeskRefusal = {
  code: 'not_allowed',
  details: {
    detail: words(
      '这是针对此人工作的投诉，本人不能处理；投诉由副组长处理，副组长本人被投诉的由组长处理。',
      'This complaint is of their own work: the deputy handles complaints, or the leader one of the deputy.',
    ),
  },
}
