import type { TicketView } from '@bylaw/contract'
import { instantText } from '../platform/instant-text'
import type { DeskBooks } from './books'
import { standInOn } from './lifecycle/complained-of'
import type { Ticket } from './ticket'

/** Whose a ticket is for a stretch of time, and whose it would be were they not away. */
interface Held {
  readonly personId: string | null
  readonly forId: string | null
  readonly fromMs: number
}

/**
 * Whose a ticket was at every moment. At first nobody has it; each stretch ends where the next
 * begins. The last ends with the ticket, and lasts while that is open. While someone is away their
 * stretch is of whoever stands in, from and to when they did: absences are dated, so that nothing
 * need happen to the ticket for that.
 */
export function responsibilityOf(
  books: DeskBooks,
  ticket: Ticket,
  nowMs: number,
): TicketView['responsibility'] {
  const { number, openedAtMs, closedAtMs } = ticket
  const known = books.tickets.responsibility(number)
  const nobody = { personId: null, fromMs: openedAtMs }
  // Where the customer has a first responsible, it is theirs from the very opening.
  const stretches = known[0]?.fromMs === openedAtMs ? known : [nobody, ...known]
  const held = stretches.flatMap(({ personId, fromMs }, index, all) =>
    heldDuring(books, ticket, personId, fromMs, all[index + 1]?.fromMs ?? closedAtMs ?? nowMs),
  )
  return held.map(({ personId, forId, fromMs }, index, all) => {
    const toMs = all[index + 1]?.fromMs ?? closedAtMs
    return {
      personId,
      personName: personId && nameOf(books, personId),
      ...(forId === null
        ? {}
        : { standsInFor: { personId: forId, personName: nameOf(books, forId) } }),
      from: instantText(fromMs),
      to: toMs === null ? null : instantText(toMs),
    }
  })
}

/** A stretch of someone's, cut where absences had somebody else act for them. */
function heldDuring(
  books: DeskBooks,
  ticket: Ticket,
  personId: string | null,
  fromMs: number,
  toMs: number,
): Held[] {
  if (personId === null) return [{ personId, forId: null, fromMs }]
  const turns = books.staffing
    .absences()
    .flatMap((absence) => [absence.fromMs, absence.toMs])
    .filter((atMs) => fromMs < atMs && atMs < toMs)
  return [fromMs, ...new Set(turns)]
    .sort((a, b) => a - b)
    .map((atMs): Held => {
      const acting = standInOn(books, ticket, personId, atMs)
      return acting === null
        ? { personId, forId: null, fromMs: atMs }
        : { personId: acting, forId: personId, fromMs: atMs }
    })
    .filter((each, index, all) => each.personId !== all[index - 1]?.personId)
}

const nameOf = ({ roster }: DeskBooks, personId: string): string =>
  roster.member(personId)?.name ?? ''
