import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketCommand } from '../call'
import type { Ticket } from '../ticket'
import { isComplainedOf } from './complained-of'
import { wentInto } from './went-into'

type Doing = TicketCommand['do']

/** What handles a complaint; whoever it is of may still note something on it and pass it on. */
const HANDLES: ReadonlySet<Doing> = new Set<Doing>([
  ...(['take', 'take_over', 'reply', 'question', 'change', 'move', 'wait', 'resume'] as const),
  ...(['solve', 'confirm', 'close', 'reopen', 'merge', 'unmerge', 'correct_customer'] as const),
  'derive',
])

/** Why somebody may not do this to a ticket: it is, or touches, a complaint of their own work. */
export function barredByComplaint(
  books: DeskBooks,
  wish: { readonly do: Doing; readonly ticketId: string; readonly intoId?: string },
  personId: string,
): DeskRefusal | null {
  if (!HANDLES.has(wish.do)) return null
  const ticket = books.tickets.byId(wish.ticketId)
  const into = wish.intoId === undefined ? undefined : books.tickets.byId(wish.intoId)
  const touched = [ticket, into, ...(ticket ? leftBy(books, ticket, wish.do) : [])]
  return touched.some((each) => each && isComplainedOf(books, each, personId))
    ? COMPLAINED_OF
    : null
}

/** Leaves out what somebody may not do as the ticket is, or touches, a complaint of their own work. */
export function withoutHandling<Name extends Doing>(
  books: DeskBooks,
  ticket: Ticket,
  personId: string,
  names: Name[],
): Name[] {
  const isOwn = (each: Ticket) => isComplainedOf(books, each, personId)
  return isOwn(ticket)
    ? names.filter((name) => !HANDLES.has(name))
    : names.filter((name) => !leftBy(books, ticket, name).some(isOwn))
}

/** What a ticket stands apart from as its merging is undone: the conversation there says so. */
const leftBy = (books: DeskBooks, ticket: Ticket, name: Doing): readonly Ticket[] =>
  name === 'unmerge' ? wentInto(books, ticket) : []

export const COMPLAINED_OF: DeskRefusal = {
  code: 'not_allowed',
  details: {
    detail: words(
      '这是针对此人工作的投诉，本人不能处理；投诉由副组长处理，副组长本人被投诉的由组长处理。',
      'This complaint is of their own work: the deputy handles complaints, or the leader one of the deputy.',
    ),
  },
}
