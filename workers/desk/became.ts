import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { ticketIdOf } from '../platform/ids'
import type { Became } from './became-book'
import type { DeskBooks } from './books'
import type { DeskRefusal, Done, TicketCommand } from './call'
import { numberText } from './ticket'

/**
 * What a letter or call became already, where a command is about to make something of it: by another
 * try, or by a colleague who decided otherwise. Part of the transaction that would open or say it a
 * second time. Undefined where nothing is there yet.
 *
 * Whoever let it be meanwhile was later than a try that took it up before: that one is refused. A
 * decision that was begun afterwards stands, for then the letting be broke off itself.
 */
export function metAlready(
  books: DeskBooks,
  command: TicketCommand,
  nowMs: number,
): Result<Done, DeskRefusal> | undefined {
  for (const name of namesOf(command)) {
    const became = becameOf(books, name)
    if (became?.changed) {
      books.became.note(namesOf(command), became)
      return ok({ changed: became.changed, replayed: true, met: name })
    }
    if (became && became.atMs >= nowMs) return refuse(LET_BE)
  }
  return undefined
}

/** Notes what a letter or call has become by a command, under every name that it has. */
export function noteBecame(
  { became }: DeskBooks,
  command: TicketCommand,
  changed: TicketChanged,
  atMs: number,
): void {
  became.note(namesOf(command), { changed, atMs })
}

/** The ticket that a letter or call is on; null where it is on none. */
export const ticketWith = (books: DeskBooks, thingId: string): TicketChanged | null =>
  becameOf(books, thingId)?.changed ?? null

/** Lets a letter or call be, unless it is on a ticket already, which is answered. */
export function letBe(books: DeskBooks, thingId: string, atMs: number): TicketChanged | null {
  const there = ticketWith(books, thingId)
  if (!there) books.became.note([thingId], { changed: null, atMs })
  return there
}

function becameOf(books: DeskBooks, thingId: string): Became | undefined {
  return books.became.of(thingId) ?? openedBefore(books, thingId)
}

/** What was opened before this was noted is known by the one id that its ticket has. */
function openedBefore(
  { tickets, archive, events }: DeskBooks,
  thingId: string,
): Became | undefined {
  const ticketId = ticketIdOf(thingId)
  const there = tickets.byId(ticketId) ?? archive.byId(ticketId)
  if (!there) return undefined
  const version = 'version' in there ? there.version : 1
  const changed = { ticketId, number: numberText(there.number), version, seq: events.lastSeq() }
  return { changed, atMs: 0 }
}

const namesOf = (command: TicketCommand): readonly string[] =>
  ('cameBy' in command && command.cameBy) || []

const LET_BE: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words('同事已处理，不再建单。', 'A colleague has put it away; it becomes no ticket.'),
  },
}
