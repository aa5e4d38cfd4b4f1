import type { ClockName } from '@bylaw/rules-sla'
import type { DeskBooks } from '../books'
import { standingOf } from '../promises'
import type { Change } from '../step'
import type { Ticket } from '../ticket'

/**
 * The key of a breach that only looking back found: a changed promise was already past when it was
 * made, and nobody had been held to it. One that happened under the promise of its moment has none.
 */
export const LOOKED_BACK = 'looked_back'

/** Whether a change brings in another promise, counted from the opening on. */
export const promisesAnew = (before: Ticket, after: Ticket, { deferred }: Change): boolean =>
  before.priority !== after.priority ||
  before.customerId !== after.customerId ||
  deferred !== undefined

/**
 * The ticket without the breaches that an earlier change had brought only by looking back and that
 * the promise of now does not have. Nobody clears by this what was broken while it was promised.
 */
export function withoutLookedBack(books: DeskBooks, ticket: Ticket, nowMs: number): Ticket {
  const found = books.alerts
    .of(ticket.number)
    .filter(({ kind, key }) => kind === 'broken' && key === LOOKED_BACK)
  if (found.length === 0) return ticket
  const standing = standingOf(books.shelf, ticket, nowMs)
  const cleared: Partial<Ticket>[] = []
  for (const { clock, atMs } of found) {
    if (!isOnce(clock) || standing[clock]?.brokenAtMs === atMs) continue
    books.alerts.takeBack(ticket.number, { clock, kind: 'broken', key: LOOKED_BACK, atMs })
    cleared.push({ [RECORDED[clock]]: null })
  }
  return Object.assign({ ...ticket }, ...cleared)
}

/** The promises that a ticket makes once, and where its record says that one was broken. */
const RECORDED = {
  firstResponse: 'firstResponseBreachedAtMs',
  resolution: 'resolutionBreachedAtMs',
} as const satisfies Partial<Record<ClockName, keyof Ticket>>

const isOnce = (clock: string): clock is keyof typeof RECORDED => Object.hasOwn(RECORDED, clock)
