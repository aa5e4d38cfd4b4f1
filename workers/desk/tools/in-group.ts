import { barredFrom } from '../assignment/barred'
import { crewAt } from '../assignment/facts'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'

/**
 * Who of a group a ticket goes to: of those who may have it, whoever is there comes before whoever is
 * not, then whoever has fewest open tickets, then whoever was given one longest ago. Where none of
 * them may, its leader has it, or the deputy.
 */
export function takerIn(
  books: DeskBooks,
  ticket: Ticket,
  groupId: string,
  nowMs: number,
): string | undefined {
  const group = books.staffing.groups().find(({ id }) => id === groupId)
  if (!group) return undefined
  const isMember = (personId: string) =>
    group.members.some((member) => member.personId === personId)
  const crew = crewAt(books, NO_DEMAND, ticket.number, nowMs)(ticket.customerId)
  const mayHave = ({ id }: { readonly id: string }) => barredFrom(books, ticket, id, nowMs) === null
  const [first] = crew
    .filter(({ id }) => isMember(id))
    .filter(mayHave)
    .toSorted(
      (a, b) =>
        Number(b.presence === 'present') - Number(a.presence === 'present') ||
        a.open.length - b.open.length ||
        (a.lastAssignedAtMs ?? 0) - (b.lastAssignedAtMs ?? 0),
    )
  return (
    first?.id ??
    [group.leaderId, group.deputyId].find((led): led is string => crew.some(({ id }) => id === led))
  )
}

/** Tickets are counted here, not minutes. */
const NO_DEMAND = { demand: null }
