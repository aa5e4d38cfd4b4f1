import { spanWords } from '@bylaw/calendar'
import type { ClockView, Removal, TicketRow, TicketView } from '@bylaw/contract'
import { may } from '../identity/permissions'
import { instantText } from '../platform/instant-text'
import { recipientsOf } from './addressing/addressing'
import { assignmentOf } from './assignment/assignment-view'
import type { DeskBooks } from './books'
import type { TicketStep } from './call'
import { PERMISSION } from './carry-out'
import { complaintClockOf } from './clocks/complaint'
import { conversation } from './conversation'
import { followersOf } from './following/following'
import { isComplainedOf } from './lifecycle/complained-of'
import { customerActions } from './lifecycle/correct-customer'
import { closesAtMs } from './lifecycle/course'
import { lifecycleAt } from './lifecycle/in-force'
import { linkActions, linksOf, mergeOf } from './lifecycle/links-view'
import { withoutHandling } from './lifecycle/own-complaint'
import { leadsTo, movesFrom, passage, stageNameOf, stateOf } from './lifecycle/passage'
import { wentInto } from './lifecycle/went-into'
import { type ClockStanding, standingOf } from './promises'
import { responsibilityOf } from './responsibility-view'
import { type Member, personName } from './roster'
import { standInAt } from './staffing/who-acts'
import { allowedIn, STEPS } from './step'
import { numberText, type Ticket } from './ticket'

/** A ticket as a line of the queue, with its clocks as of `nowMs`. */
export const rowOf = (books: DeskBooks, ticket: Ticket, nowMs: number): TicketRow =>
  rowsAt(books, nowMs)(ticket)

/** A line as its reader is shown it: by which words we call a ticket is our own business. */
export const rowFor = ({ role }: Pick<Member, 'role'>, { tags, ...row }: TicketRow): TicketRow =>
  tags === undefined || role === 'contact' ? row : { ...row, tags }

/** The same for many tickets: what does not differ between them is found once. */
export function rowsAt(books: DeskBooks, nowMs: number): (ticket: Ticket) => TicketRow {
  const { roster, shelf, archive } = books
  const standIn = standInsAt(books, nowMs)
  const { rules } = lifecycleAt(shelf, nowMs)
  const asOf = instantText(nowMs)
  return (ticket) => {
    const standing = standingOf(shelf, ticket, nowMs)
    return {
      id: ticket.id,
      number: numberText(ticket.number),
      subject: ticket.subject,
      state: ticket.state,
      stage: stateOf(rules, ticket).key,
      stageName: stageNameOf(rules, ticket),
      type: ticket.type,
      priority: ticket.priority,
      channel: ticket.channel,
      ...(ticket.tags.length > 0 ? { tags: [...ticket.tags] } : {}),
      customerId: ticket.customerId,
      customerName: roster.customer(ticket.customerId)?.name ?? '',
      ...contactOf(books, ticket),
      assigneeId: ticket.assigneeId,
      assigneeName: ticket.assigneeId && nameOf(roster, ticket.assigneeId),
      ...awaitsOf(roster, ticket),
      ...standIn(ticket),
      ...(spokeLast(ticket) ? { customerSpokeLast: true as const } : {}),
      openedAt: instantText(ticket.openedAtMs),
      updatedAt: instantText(ticket.updatedAtMs),
      firstResponse: clockView(
        standing.firstResponse ?? NO_CLOCK,
        ticket.firstResponseBreachedAtMs,
      ),
      nextResponse: runView(standing.nextResponse),
      keepInformed: runView(standing.keepInformed),
      resolution: clockView(standing.resolution ?? NO_CLOCK, ticket.resolutionBreachedAtMs),
      asOf,
      version: ticket.version,
      ...archivedAt(archive.sinceMs(ticket.number)),
    }
  }
}

/** A ticket with the latest of what was said, as far as the reader may know it. */
export function viewOf(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  nowMs: number,
): TicketView {
  const isContact = reader.role === 'contact'
  const course = lifecycleAt(books.shelf, nowMs)
  const isArchived = books.archive.sinceMs(ticket.number) !== undefined
  const links = isArchived ? [] : linkActions(books, ticket, reader, nowMs)
  const mayMove =
    may(reader.role, PERMISSION.move) && !isComplainedOf(books, ticket, reader.personId)
  const moves = !isArchived && mayMove ? movesFrom(course, ticket, reader.role) : []
  return {
    row: rowFor(reader, rowOf(books, ticket, nowMs)),
    ...conversation(books, ticket, reader),
    responsibility: isContact ? [] : responsibilityOf(books, ticket, nowMs),
    alerts: isContact ? [] : alertsOf(books, ticket),
    complaint: complaintView(books, ticket, nowMs),
    ...closing(isArchived ? null : closesAtMs(books, ticket, nowMs)),
    ...(isContact ? {} : assignmentOf(books, ticket, nowMs)),
    followers: isContact ? [] : followersOf(books, ticket),
    ...contactOf(books, ticket),
    ...assetOf(books, ticket),
    ...(isContact ? {} : recipientsOf(books, ticket)),
    actions: isArchived
      ? withoutHandling(books, ticket, reader.personId, actionsOnArchived(reader))
      : withoutHandling(books, ticket, reader.personId, [
          ...STEPS.filter(
            (name) =>
              may(reader.role, PERMISSION[name]) &&
              makesSense(name, ticket, reader) &&
              (name !== 'move' || moves.length > 0) &&
              (name !== 'reply' || isContact || wentInto(books, ticket).length === 0) &&
              (isContact || passage(course, ticket, leadsTo(name, ticket), reader.role).ok),
          ),
          ...links,
          ...customerActions(ticket, reader),
        ]),
    moves: moves.map(({ key, name }) => ({ to: key, name })),
    links: linksOf(books, ticket, reader, nowMs),
    ...removedOf(books.archive.removedFrom(ticket.number)),
    ...(links.includes('merge') ? { mergeUndoneWithin: spanWords(course.rules.mergeUndo) } : {}),
    merge: isContact || isArchived ? null : mergeOf(books, ticket, nowMs),
  }
}

const closing = (atMs: number | null): Pick<TicketView, 'closesAt'> =>
  atMs === null ? {} : { closesAt: instantText(atMs) }

const contactOf = ({ roster }: DeskBooks, { contactId }: Ticket): Pick<TicketView, 'contact'> => {
  const contact = contactId === null ? undefined : roster.member(contactId)
  return contact ? { contact: personName(contact) } : {}
}

const assetOf = ({ about }: DeskBooks, { number }: Ticket): Pick<TicketView, 'asset'> => {
  const asset = about.of(number)
  return asset ? { asset } : {}
}

const removedOf = (removed: readonly Removal[]): Pick<TicketView, 'removed'> =>
  removed.length === 0 ? {} : { removed: [...removed] }

/** Whether the customer's word is the last, on a ticket that is not done. */
const spokeLast = ({ state, marks }: Ticket): boolean =>
  state !== 'closed' &&
  state !== 'solved' &&
  marks.findLast(({ type }) => type === 'customer_message' || type === 'agent_reply')?.type ===
    'customer_message'

/** Whom a ticket waits for that nobody has. */
const awaitsOf = (
  roster: DeskBooks['roster'],
  { assigneeId, awaitedId, state }: Ticket,
): Pick<TicketRow, 'awaits'> =>
  assigneeId === null && awaitedId !== null && state !== 'closed'
    ? { awaits: { personId: awaitedId, personName: nameOf(roster, awaitedId) } }
    : {}

/**
 * Who acts for whoever's a ticket is and is away; nobody does for what is closed, nor on a complaint
 * of their own work.
 */
function standInsAt(books: DeskBooks, nowMs: number) {
  const known = new Map<string, string | null>()
  return (ticket: Ticket): Pick<TicketRow, 'standIn'> => {
    const { assigneeId, awaitedId, state } = ticket
    const whoseId = assigneeId ?? awaitedId
    if (whoseId === null || state === 'closed') return {}
    if (!known.has(whoseId)) known.set(whoseId, standInAt(books, whoseId, nowMs))
    const personId = known.get(whoseId)
    if (!personId || isComplainedOf(books, ticket, personId)) return {}
    return { standIn: { personId, personName: nameOf(books.roster, personId) } }
  }
}

const archivedAt = (sinceMs: number | undefined): Pick<TicketRow, 'archivedAt'> =>
  sinceMs === undefined ? {} : { archivedAt: instantText(sinceMs) }

/** It stays as it is; something else may follow from it, of a customer's word as well. */
const actionsOnArchived = ({ role }: Member): ('reply' | 'derive')[] => [
  ...(role === 'contact' && may(role, 'ticket.reply') ? (['reply'] as const) : []),
  ...(may(role, 'ticket.open') ? (['derive'] as const) : []),
]

const makesSense = (name: TicketStep['do'], ticket: Ticket, reader: Member) =>
  allowedIn(name, ticket.state) &&
  (name !== 'take' || ticket.assigneeId === null) &&
  (name !== 'take_over' || ![null, reader.personId].includes(ticket.assigneeId))

const alertsOf = ({ alerts, roster }: DeskBooks, { number }: Ticket): TicketView['alerts'] =>
  alerts.of(number).map(({ clock, kind, words, atMs, told }) => ({
    clock,
    kind,
    words,
    at: instantText(atMs),
    told: told.map((personId) => ({ personId, personName: nameOf(roster, personId) })),
  }))

const nameOf = (roster: DeskBooks['roster'], personId: string): string =>
  roster.member(personId)?.name ?? ''

const clockView = (clock: ClockStanding, breachedAtMs: number | null): ClockView => ({
  dueAt: clock.dueAtMs === null ? null : instantText(clock.dueAtMs),
  metAt: clock.metAtMs === null ? null : instantText(clock.metAtMs),
  ...(clock.ended ? { ended: { at: instantText(clock.ended.atMs), as: clock.ended.as } } : {}),
  breachedAt: breachedAtMs === null ? null : instantText(breachedAtMs),
  leftSeconds: clock.leftSeconds,
  paused: clock.paused,
  opensAt: clock.opensAtMs === null ? null : instantText(clock.opensAtMs),
})

/** A complaint's own clock; it was broken when it was noted to be. */
function complaintView(
  { shelf, alerts }: DeskBooks,
  ticket: Ticket,
  nowMs: number,
): TicketView['complaint'] {
  const clock = complaintClockOf(shelf, ticket, nowMs)
  if (clock === null) return null
  const broken = alerts
    .of(ticket.number)
    .find((each) => each.clock === 'complaint' && each.kind === 'broken')
  const { dueAtMs, metAtMs, leftSeconds, ended } = clock
  const standing = { ...NO_CLOCK, dueAtMs, metAtMs, leftSeconds, ...(ended ? { ended } : {}) }
  return clockView(standing, broken?.atMs ?? null)
}

/** A clock that starts anew: its last run, which is broken as its history has it. */
const runView = (clock: ClockStanding | null): ClockView | null =>
  clock && clockView(clock, clock.brokenAtMs)

const NO_CLOCK: ClockStanding = {
  dueAtMs: null,
  metAtMs: null,
  brokenAtMs: null,
  leftSeconds: null,
  paused: false,
  opensAtMs: null,
}
