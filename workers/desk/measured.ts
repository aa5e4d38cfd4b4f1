import { groupFor } from './assignment/group-for'
import type { DeskBooks } from './books'
import type { MoreData } from './event-log'
import { readClocks } from './promises'
import { firstAnswerAtMs, type Ticket } from './ticket'

/**
 * What its clocks came to, once a ticket is settled: which promises it had been made, for one that
 * was never made was not kept; how long each clock counted; and whose group's it was.
 */
export function measuredOf(
  books: DeskBooks,
  ticket: Ticket,
  clockMs: number,
): Pick<MoreData, 'promised' | 'took'> {
  if (ticket.state !== 'solved' && ticket.state !== 'closed') return {}
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const read = readClocks(books.shelf, ticket, nowMs)
  const { firstResponse = null, resolution = null } = read?.ok ? read.value.decision.clocks : {}
  const countedBy = (clock: typeof firstResponse) =>
    clock?.metAtMs == null ? null : clock.usedSeconds
  // What is closed without a word owes none any more, but how long an answer took it does not say.
  const isAnswered = firstAnswerAtMs(ticket) !== null
  return {
    promised: { firstResponse: firstResponse !== null, resolution: resolution !== null },
    took: {
      firstResponseSeconds: isAnswered ? countedBy(firstResponse) : null,
      resolutionSeconds: countedBy(resolution),
      groupId: groupFor(books, ticket, nowMs)?.id ?? null,
    },
  }
}
