import { localDate } from '@bylaw/calendar'
import { instant } from '@bylaw/kernel'
import type { Demand, Person, RoutingRules, Task } from '@bylaw/rules-routing'
import type { DeskBooks } from '../books'
import { calendarOf } from '../clocks/rules'
import { complainedOf } from '../lifecycle/complained-of'
import { whoActsFor } from '../staffing/who-acts'
import { crewOf, presenceNow } from '../staffing/who-is-there'
import type { Ticket } from '../ticket'
import { urgencyOf } from './task'

/** Everyone who works tickets as routing sees them, with their load but for one ticket. */
export function crewAt(
  books: DeskBooks,
  { demand }: Pick<RoutingRules, 'demand'>,
  but: number,
  nowMs: number,
) {
  const held = new Map<string, Person['open'][number][]>()
  for (const { personId, open } of books.tasks.held(but)) {
    const known = held.get(personId) ?? []
    held.set(personId, known)
    known.push(demand ? countable(demand, open) : open)
  }
  const groups = books.staffing.groups()
  const people = crewOf(books).map(({ personId }) => ({
    id: personId,
    groups: groups
      .filter(({ members }) => members.some((member) => member.personId === personId))
      .map(({ key }) => key),
    expertise: groups
      .flatMap(({ members }) => members)
      .filter((member) => member.personId === personId)
      .flatMap(({ expertise }) => expertise),
    presence: presenceNow(books, personId, nowMs).presence,
    open: held.get(personId) ?? [],
    capacityMinutes: books.staffing.duty(personId)?.capacityMinutes ?? null,
  }))
  return (customerId: string): Person[] => {
    const gifts = books.tasks.gifts(customerId, dayAt(books, nowMs))
    return people.map((person) => {
      const gift = gifts.get(person.id)
      return {
        ...person,
        lastAssignedAtMs: gift?.lastAtMs ?? null,
        assignedToday: gift?.thatDay ?? 0,
        customerTickets: gift?.ofCustomer ?? 0,
      }
    })
  }
}

/**
 * Work in hand that the rules have no figure for counts as much as their hardest: nobody is given
 * more than they can carry because a difficulty was renamed, and nobody else's tickets wait for it.
 */
function countable(demand: Demand, open: Person['open'][number]): Person['open'][number] {
  const key = open.difficulty ?? demand.unjudged
  if (open.effortMinutes !== null || demand.difficulties.some((each) => each.key === key))
    return open
  const most = Math.max(...demand.difficulties.map(({ effortMinutes }) => effortMinutes))
  return { ...open, effortMinutes: most }
}

/** The day that it is for the company, by its calendar, or else by UTC. */
export function dayAt({ shelf }: DeskBooks, nowMs: number): string {
  const pin = shelf.inForce('calendar', nowMs)
  return pin
    ? localDate(calendarOf(shelf.version(pin)), instant(nowMs))
    : new Date(nowMs).toISOString().slice(0, 10)
}

/** A ticket as routing sees it; whoever is responsible and away is stood in for. */
export function taskOf(
  books: DeskBooks,
  { demand }: RoutingRules,
  ticket: Pick<Ticket, 'number' | 'priority' | 'customerId' | 'type'>,
  nowMs: number,
): Task {
  const { impact: _, urgency, ...task } = books.tasks.of(ticket.number)
  const pair = books.staffing.pair(ticket.customerId)
  const acting = (personId: string | null | undefined) =>
    personId ? whoActsFor(books, personId, nowMs) : null
  const first = acting(pair?.firstId)
  const second = acting(pair?.secondId)
  return {
    ...task,
    urgency: urgency ?? (demand ? urgencyOf(ticket.priority, demand) : ''),
    first,
    second: second === first ? null : second,
    declinedBy: [],
    complainedOf: [...complainedOf(books, ticket)],
  }
}
