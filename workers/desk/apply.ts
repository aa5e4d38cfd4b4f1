import type { EventType, TicketChanged } from '@bylaw/contract'
import { lapse } from './agreements/lapse'
import { lookAgainAtAgreements } from './agreements/look-again'
import { dayAt } from './assignment/facts'
import { noteHappenings } from './automation/happenings'
import { awaitTime } from './automation/in-time'
import { belong } from './belonging'
import type { DeskBooks } from './books'
import { look } from './clocks/look'
import { promisesAnew, withoutLookedBack } from './clocks/looked-back'
import { timed } from './clocks/timed'
import type { MoreData } from './event-log'
import { tellFollowers } from './following/tell-followers'
import { type FieldChange, fieldChanges } from './lifecycle/changes'
import { awaitWord } from './lifecycle/course'
import { measuredOf } from './measured'
import { settleNotices } from './notices/settle-notices'
import { tellAssignee } from './notices/tell-assignee'
import { awaitFirst } from './staffing/pass-on-awaited'
import type { Change } from './step'
import { type Mark, numberText, type Ticket } from './ticket'

/** Who changes a ticket and by which command; nobody does where a rule does. */
export interface By {
  readonly personId: string | null
  readonly what: string
}

/** Writes a change of a ticket down: the ticket, what was said, who is responsible, what happened. */
export function apply(
  books: DeskBooks,
  found: Ticket,
  change: Change,
  by: By,
  nowMs: number,
): TicketChanged {
  // What was broken before this step is broken, even if the alarm has not come to it yet.
  const before = look(books, found, nowMs)
  const changed = timed(books.shelf, after(before, change, nowMs), nowMs, before)
  const isPromisedAnew = promisesAnew(before, changed, change)
  const made = isPromisedAnew ? withoutLookedBack(books, changed, nowMs) : changed
  const atMs = made.updatedAtMs
  for (const said of change.says) {
    const n = books.tickets.say(made.number, said, by.personId, atMs)
    books.attachments.attach(made.number, n, said.files ?? [])
  }
  if (made.assigneeId !== before.assigneeId) handed(books, made)
  const lapsed = lapse(books, before, made, nowMs)
  if (change.belongs) belong(books.sql, made.number, change.belongs)
  books.tickets.save(made)
  if (change.fields?.tags) books.tags.use(before.tags, change.fields.tags, atMs)
  const isAgain = before.state === 'closed' && made.state !== 'closed'
  const ticket = isAgain ? openedAgain(books, made, nowMs) : made
  const fields = fieldChanges(before, ticket)
  awaitWord(books, before, ticket, nowMs)
  awaitTime(books, ticket)
  books.changes.note(ticket, by.personId, by.what, fields)
  settleNotices(books, before, ticket, change, by, nowMs)
  const told = tellAssignee(books, before, ticket, change, by, nowMs)
  tellFollowers(books, before, ticket, change, by, told, nowMs)
  noteHappenings(books, before, ticket, change.events, nowMs)
  const done = log(books, ticket, [...change.events, ...lapsed], nowMs, fields)
  // A changed priority or type may have brought promises forward beyond this moment.
  look(books, ticket, nowMs, isPromisedAnew)
  return done
}

/** Notes in the log what happened to the ticket. */
export function log(
  books: DeskBooks,
  ticket: Ticket,
  events: readonly EventType[],
  nowMs: number,
  fields: readonly FieldChange[] = [],
  more: MoreData = {},
): TicketChanged {
  const told = events.length === 0 ? more : { ...more, ...measuredOf(books, ticket, nowMs) }
  for (const type of events)
    books.events.append(
      type,
      ticket,
      nowMs,
      type === 'ticket.changed' ? { ...told, changes: fields } : told,
    )
  return {
    ticketId: ticket.id,
    number: numberText(ticket.number),
    version: ticket.version,
    seq: books.events.lastSeq(),
  }
}

/**
 * What ended with the closing, or waited since, stands as for any open ticket.
 *
 * @returns the ticket as it is now: whom it waits for may have changed while it was closed
 */
function openedAgain(books: DeskBooks, ticket: Ticket, nowMs: number): Ticket {
  books.links.endMerging(ticket.number)
  lookAgainAtAgreements(books, ticket.number, nowMs)
  const isOthers = awaitFirst(books, ticket, nowMs)
  return (isOthers && books.tickets.byNumber(ticket.number)) || ticket
}

/** Time never runs backwards within a ticket, whatever the clock of a host does. */
const after = (ticket: Ticket, change: Change, nowMs: number): Ticket => {
  const atMs = Math.max(nowMs, ticket.updatedAtMs)
  return {
    ...ticket,
    ...change.fields,
    ...change.belongs,
    state: change.state,
    stage: change.stage === undefined ? ticket.stage : change.stage,
    assigneeId: change.assigneeId,
    outcome: change.outcome ?? ticket.outcome,
    closedAtMs: change.state === 'closed' ? (ticket.closedAtMs ?? atMs) : null,
    marks: [
      ...marksStill(ticket, change),
      ...change.marks.map((type): Mark => ({ atMs, type })),
      ...priorityMark(ticket, change, atMs),
      ...(change.deferred ? [{ atMs, type: 'deferred' as const, ...change.deferred }] : []),
    ],
    updatedAtMs: atMs,
    version: ticket.version + 1,
  }
}

/** That it can wait was agreed by a customer for themselves: it binds no other. */
const marksStill = ({ marks, customerId }: Ticket, { belongs }: Change): readonly Mark[] =>
  belongs === undefined || belongs.customerId === customerId
    ? marks
    : marks.filter(({ type }) => type !== 'deferred')

/** Another priority is another promise, from the opening on. */
function priorityMark({ priority: before }: Ticket, { fields }: Change, atMs: number): Mark[] {
  const priority = fields?.priority ?? before
  return priority === before ? [] : [{ atMs, type: 'priority_changed', priority, before }]
}

/** Someone else is responsible from now on, and was given one ticket more. */
function handed(books: DeskBooks, { number, assigneeId, customerId, updatedAtMs }: Ticket): void {
  books.tickets.answerable(number, assigneeId, updatedAtMs)
  if (assigneeId !== null)
    books.tasks.gave(assigneeId, customerId, updatedAtMs, dayAt(books, updatedAtMs))
}
