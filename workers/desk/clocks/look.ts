import type { AlertClock, EventType } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { eachApart } from '../each-apart'
import { numberText, type Ticket } from '../ticket'
import { LOOKED_BACK } from './looked-back'
import { type Come, outlookOf } from './outlook'
import { repinned } from './rules'
import { stepAlert, warningAlert } from './told'

/** Tickets looked at in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 200

/**
 * Looks at a ticket's clocks if it is time to: writes down what has come, tells whom it concerns,
 * and sets the timer for what comes next. All of it is part of the caller's transaction, so that
 * each moment is noted and told once or, if the host dies before the end, not yet.
 *
 * @param isPromisedAnew whether its promises were changed just now: what they had broken before this
 *   moment is found by looking back, for until now nobody was held to them
 * @returns the ticket as it is afterwards
 */
export function look(
  books: DeskBooks,
  ticket: Ticket,
  clockMs: number,
  isPromisedAnew = false,
): Ticket {
  if (ticket.wakesAtMs === null || ticket.wakesAtMs > clockMs) return ticket
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const alerts = books.alerts.of(ticket.number)
  const pinned = repinned(books.shelf, ticket)
  const { come, nextMs, dueAtMs, refusal } = outlookOf(books.shelf, pinned, alerts, nowMs)
  let known: Ticket = { ...pinned, wakesAtMs: nextMs, dueAtMs, refusal }
  for (const each of come) known = note(books, known, each, nowMs, isPromisedAnew)
  books.tickets.save(known)
  return known
}

/**
 * Looks at every ticket whose time has come, longest ago first.
 *
 * @returns the numbers of the tickets whose promises moved, which is no event
 */
export function lookAtDue(books: DeskBooks, nowMs: number): number[] {
  const moved: number[] = []
  const lookAt = (number: number): void => {
    const ticket = books.tickets.byNumber(number)
    if (!ticket) return
    const { pins, refusal } = look(books, ticket, nowMs)
    if (!(sameJson(pins, ticket.pins) && sameJson(refusal, ticket.refusal))) moved.push(number)
  }
  const due = {
    event: 'clocks_not_looked_at',
    items: books.tickets.wokenBy(nowMs, AT_ONCE),
    nameOf: numberText,
    act: lookAt,
    putOff: books.tickets.wake,
  }
  eachApart(books, due, nowMs)
  return moved
}

function note(
  books: DeskBooks,
  ticket: Ticket,
  come: Come,
  nowMs: number,
  isPromisedAnew: boolean,
): Ticket {
  if (come.kind === 'broken') {
    const key = isPromisedAnew && come.atMs < nowMs ? LOOKED_BACK : ''
    return noteBreach(books, ticket, { ...come, key }, nowMs)
  }
  const { alert, event, data, notice } =
    come.kind === 'warning'
      ? warningAlert(books, ticket, come, nowMs)
      : stepAlert(books, ticket, come, nowMs)
  books.alerts.add(ticket.number, alert)
  books.notices.tell(alert.told, notice)
  books.events.append(event, ticket, nowMs, { alert: data })
  if (come.kind === 'step' && come.told.assign !== null)
    // A step that is part of a command is not to be undone by it: the hand-over follows at once.
    books.reminders.set({ kind: 'escalate', number: ticket.number, n: 0, atMs: nowMs })
  return ticket
}

function noteBreach(
  books: DeskBooks,
  ticket: Ticket,
  { clock, key, atMs }: { readonly clock: AlertClock; readonly key: string; readonly atMs: number },
  nowMs: number,
): Ticket {
  const known = { ...ticket, ...breachOf(clock, atMs) }
  books.alerts.add(ticket.number, {
    clock,
    kind: 'broken',
    key,
    atMs,
    notedAtMs: nowMs,
    told: [],
    words: null,
  })
  books.events.append(BREACHED[clock], known, nowMs, { alert: { clock } })
  return known
}

/** The two promises that a ticket makes once are part of its record; the others start anew. */
const breachOf = (clock: AlertClock, atMs: number): Partial<Ticket> =>
  clock === 'firstResponse'
    ? { firstResponseBreachedAtMs: atMs }
    : clock === 'resolution'
      ? { resolutionBreachedAtMs: atMs }
      : {}

const BREACHED: Readonly<Record<AlertClock, EventType>> = {
  complaint: 'ticket.complaint_breached',
  firstResponse: 'ticket.first_response_breached',
  nextResponse: 'ticket.next_response_breached',
  keepInformed: 'ticket.keep_informed_breached',
  resolution: 'ticket.resolution_breached',
}
