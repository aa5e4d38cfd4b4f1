import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import { historyOf } from './history'

/** Changes told with a refusal; who was away for longer reads the ticket again. */
const MOST_CHANGES = 100

/** Refuses a command based on an older version, and says what happened since. */
export const stale = (
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  version: number,
): DeskRefusal => ({
  code: 'stale_version',
  details: {
    currentVersion: ticket.version,
    changedSince: historyOf(books, ticket, reader, {
      after: version,
      before: Number.MAX_SAFE_INTEGER,
      limit: MOST_CHANGES,
    }).reverse(),
  },
})
