import { CLOCK_WORDS, CLOCKS } from '@bylaw/rules-sla'
import type { DeskBooks } from '../books'
import { type ClockStanding, standingOf } from '../promises'
import type { Ticket } from '../ticket'

/**
 * What called attention to a promise is not unread any more once that promise was met, in time or
 * late: whoever was warned that an answer falls due has nothing to see to after it.
 */
export function settleKept(books: DeskBooks, before: Ticket, after: Ticket, nowMs: number): void {
  const { number } = after
  const alerts = books.alerts.of(number).filter(({ told }) => told.length > 0)
  if (alerts.length === 0) return
  const was = standingOf(books.shelf, before, nowMs)
  const is = standingOf(books.shelf, after, nowMs)
  for (const clock of CLOCKS) {
    if (!isMet(was[clock], is[clock])) continue
    const people = alerts.filter((alert) => alert.clock === clock).flatMap(({ told }) => told)
    const of = { kinds: ['warned', 'escalated'], number, about: CLOCK_WORDS[clock] } as const
    books.notices.settle(of, people, nowMs)
  }
}

/** A clock that runs anew, to another due time, met the promise before. */
const isMet = (was: ClockStanding | null, is: ClockStanding | null): boolean =>
  isOwed(was) && !(isOwed(is) && is?.dueAtMs === was?.dueAtMs)

const isOwed = (clock: ClockStanding | null): boolean =>
  clock !== null && clock.dueAtMs !== null && clock.metAtMs === null && !clock.ended
