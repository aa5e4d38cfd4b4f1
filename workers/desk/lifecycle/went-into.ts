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
