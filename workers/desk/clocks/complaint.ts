import { addOpen, type CompiledCalendar, countedBy, courseOf } from '@bylaw/calendar'
import type { ClockCourse } from '@bylaw/contract'
import { instant, SECOND_MS, seconds } from '@bylaw/kernel'
import { complaintClock, type EscalationFacts, toldBy } from '@bylaw/rules-escalation'
import type { ClockStanding } from '../promises'
import type { RuleShelf } from '../rule-shelf'
import { isEnd, type Ticket } from '../ticket'
import type { Alert } from './alerts'
import { courseView } from './course-view'
import type { Come } from './outlook'
import { calendarSince, type Ladders, laddersAt } from './rules'

type Complaint = NonNullable<EscalationFacts['complaint']>

/** A complaint with the rules that say who handles it and by when. */
interface Handled {
  readonly facts: Complaint
  readonly ladders: Ladders
  readonly calendar: CompiledCalendar
  /** What ended it though nobody answered; left out where that is not so. */
  readonly ended?: NonNullable<ClockStanding['ended']>
}

/** What has come of a complaint's own clock, which runs whatever service levels promise (R04.1). */
export interface ComplaintOutlook {
  readonly come: readonly Come[]
  readonly nextMs: number | null
  /** Null where none runs. */
  readonly dueAtMs: number | null
}

/**
 * Reads it from the history: received at the opening, met by our first word to whoever complained.
 * Whoever has the complaint is the handler; the ladder tells who hears of it as its time runs out.
 */
export function complaintOutlook(
  shelf: RuleShelf,
  ticket: Ticket,
  alerts: readonly Alert[],
  nowMs: number,
): ComplaintOutlook {
  const handled = handledAt(shelf, ticket, nowMs)
  if (handled?.facts.metAtMs !== null) return NOTHING
  const { facts, ladders, calendar } = handled
  const sent = alerts.flatMap(({ kind, clock, key, atMs }) =>
    kind === 'step' && clock === 'complaint' ? [{ clock, step: key, atMs }] : [],
  )
  const watched = { priority: ticket.priority, nowMs, complaint: facts, sent }
  const clock = complaintClock(ladders.rules, watched, calendar)
  // Nobody has said yet by when: nothing is late, and nobody is told.
  if (!clock.ok) return { ...NOTHING, nextMs: shelf.nextChangeMs('escalation', nowMs) }
  const { dueAtMs } = clock.value
  const isLate = dueAtMs !== null && dueAtMs <= nowMs
  const isNoted = alerts.some((each) => each.clock === 'complaint' && each.kind === 'broken')
  const decided = toldBy(ladders.rules, { ...watched, clocks: {} }, calendar)
  const told = decided.ok ? decided.value : { due: [], next: null }
  return {
    come: [
      ...(isLate && !isNoted
        ? [{ kind: 'broken', clock: 'complaint', atMs: dueAtMs } as const]
        : []),
      ...told.due.map(
        (each): Come => ({
          kind: 'step',
          clock: 'complaint',
          atMs: each.atMs,
          told: each,
          ladders,
        }),
      ),
    ],
    nextMs: soonest(
      [told.next?.atMs ?? null, dueAtMs, shelf.nextChangeMs('escalation', nowMs)],
      nowMs,
    ),
    dueAtMs,
  }
}

/** The clock of a complaint as it stands; null where it is none, or nobody has said by when. */
export function complaintClockOf(shelf: RuleShelf, ticket: Ticket, clockMs: number) {
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const handled = handledAt(shelf, ticket, nowMs)
  if (!handled) return null
  const { facts, ladders, calendar, ended } = handled
  const watched = { priority: ticket.priority, nowMs, complaint: facts, sent: [] }
  const clock = complaintClock(ladders.rules, watched, calendar)
  if (!clock.ok) return null
  const metAtMs = ended ? null : facts.metAtMs
  return { ...clock.value, metAtMs, ...(ended ? { ended } : {}), version: ladders.version }
}

/** How that clock ran, to be drawn; null where none does. */
export function complaintCourse(
  shelf: RuleShelf,
  ticket: Ticket,
  clockMs: number,
): ClockCourse | null {
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const handled = handledAt(shelf, ticket, nowMs)
  const promised = handled?.ladders.rules.complaint
  if (!handled || !promised || promised.withinMinutes === null) return null
  const { receivedAtMs, metAtMs: overAtMs } = handled.facts
  const { ended } = handled
  const calendar = countedBy(promised.clock, handled.calendar)
  const targetSeconds = promised.withinMinutes * 60
  const from = instant(receivedAtMs - (receivedAtMs % SECOND_MS))
  const due = addOpen(calendar, from, seconds(targetSeconds))
  if (!due.ok) return null
  const end = instant(Math.max(due.value, overAtMs ?? nowMs))
  const metAtMs = ended ? null : overAtMs
  const run = { startedAtMs: from, promisedAtMs: due.value, metAtMs, targetSeconds, ended }
  return courseView(run, courseOf(calendar, from, end, []), nowMs, targetSeconds)
}

function handledAt(shelf: RuleShelf, ticket: Ticket, nowMs: number): Handled | null {
  if (ticket.type !== 'complaint') return null
  const ladders = laddersAt(shelf, nowMs).find(({ rules }) => rules.complaint !== undefined)
  const calendar = calendarSince(shelf, ticket.openedAtMs)
  if (!ladders || !calendar) return null
  const answered = ticket.marks.find(({ type }) => ANSWERS.has(type))
  return {
    facts: { receivedAtMs: ticket.openedAtMs, pauses: [], metAtMs: answered?.atMs ?? null },
    ladders,
    calendar,
    ...(answered && isEnd(answered.type)
      ? { ended: { atMs: answered.atMs, as: answered.type } }
      : {}),
  }
}

/** What answers a complaint; closing it unanswered ends its clock as well. */
const ANSWERS: ReadonlySet<string> = new Set([
  'agent_reply',
  'solved',
  'merged',
  'withdrawn',
  'closed',
])

const soonest = (moments: readonly (number | null)[], nowMs: number): number | null => {
  const ahead = moments.filter((at) => at !== null).filter((at) => at > nowMs)
  return ahead.length === 0 ? null : Math.min(...ahead)
}

const NOTHING: ComplaintOutlook = { come: [], nextMs: null, dueAtMs: null }
