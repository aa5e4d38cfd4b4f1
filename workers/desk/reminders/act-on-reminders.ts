import { lookAtAgreement } from '../agreements/chase'
import { assignItself } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { handOverByLadder } from '../clocks/hand-over'
import { lookAtRaised } from '../work/look-at-raised'

/** Reminders acted on in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 100

/** Does what is due by itself. Each part looks at the tables again, so that twice does no harm. */
export function actOnReminders(books: DeskBooks, nowMs: number): void {
  for (const { kind, number, n } of books.reminders.due(nowMs, AT_ONCE)) {
    books.reminders.drop({ kind, number, n })
    if (kind === 'assign') assignItself(books, nowMs)
    else if (kind === 'raised') lookAtRaised(books, number, n, nowMs)
    else if (kind === 'escalate') handOverByLadder(books, number, nowMs)
    else lookAtAgreement(books, number, n, nowMs)
  }
}
