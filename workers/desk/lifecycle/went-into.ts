import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'

/**
 * The tickets into which a closed one went by merging, one after the other; none where it went into
 * none, or into one that came round to it.
 */
export function wentInto(
  { links, tickets }: Pick<DeskBooks, 'links' | 'tickets'>,
  ticket: Ticket,
): readonly Ticket[] {
  const visited = new Set<number>()
  const found: Ticket[] = []
  let last = ticket
  while (last.state === 'closed') {
    visited.add(last.number)
    const into = links.mergedInto(last.number)
    const next = into === undefined ? undefined : tickets.byNumber(into)
    if (!next) break
    if (visited.has(next.number)) return []
    found.push(next)
    last = next
  }
  return found
}

/** The numbers of the tickets that came into one themselves, by mergings that stand. */
export const cameStraightInto = (links: DeskBooks['links'], into: number): number[] =>
  links
    .of(into)
    .filter(({ kind, other }) => kind === 'merged_into' && other === into)
    .map(({ number }) => number)

/** The tickets that came into one by mergings that stand, and into those in turn. */
export function cameInto(
  { links, tickets }: Pick<DeskBooks, 'links' | 'tickets'>,
  ticket: Ticket,
): readonly Ticket[] {
  const visited = new Set([ticket.number])
  const found: Ticket[] = []
  const visit = (into: number): void => {
    for (const number of cameStraightInto(links, into)) {
      if (visited.has(number)) continue
      visited.add(number)
      const one = tickets.byNumber(number)
      if (one) found.push(one)
      visit(number)
    }
  }
  visit(ticket.number)
  return found
}
