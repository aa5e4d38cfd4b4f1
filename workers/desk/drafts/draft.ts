import type { KeptDraft, TicketDraft } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'

/** The reader's own draft on a ticket; a new one takes the place of the old, an empty one ends it. */
export function draftOn(
  { drafts }: DeskBooks,
  { number }: Ticket,
  { personId }: Member,
  wish: TicketDraft | undefined,
  nowMs: number,
): KeptDraft {
  if (wish && isEmpty(wish)) drafts.drop(personId, number)
  else if (wish) drafts.keep(personId, number, { draft: wish, atMs: nowMs })
  const kept = drafts.of(personId, number)
  return kept
    ? { draft: kept.draft, keptAt: new Date(kept.atMs).toISOString() }
    : { draft: null, keptAt: null }
}

const isEmpty = ({ steps, begunAfter: _, ...texts }: TicketDraft): boolean =>
  [...Object.values(texts), ...steps].every((text) => text.trim() === '')
