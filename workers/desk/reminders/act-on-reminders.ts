import { lookAtAgreement } from '../agreements/chase'
import { assignItself } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { handOverByLadder } from '../clocks/hand-over'
import { tellStandIns } from '../staffing/standing-in'
import { lookAtRaised } from '../work/look-at-raised'

/** Reminders acted on in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 100

/**
 * Does what is due by itself. Each part looks at the tables again, so that twice does no harm.
 *
 * @returns the numbers of tickets that are somebody else's to see to now, which is no event
 */
export function actOnReminders(books: DeskBooks, nowMs: number): number[] {
  const moved: number[] = []
  for (const { kind, number, n } of books.reminders.due(nowMs, AT_ONCE)) {
    books.reminders.drop({ kind, number, n })
    if (kind === 'assign') assignItself(books, nowMs)
    else if (kind === 'raised') lookAtRaised(books, number, n, nowMs)
    else if (kind === 'escalate') handOverByLadder(books, number, nowMs)
    else if (kind === 'absence') moved.push(...tellStandIns(books, nowMs))
    else lookAtAgreement(books, number, n, nowMs)
  }
  return moved
}
