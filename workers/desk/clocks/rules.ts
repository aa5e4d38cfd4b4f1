import { Calendar, type CompiledCalendar, compileCalendar, inTurn } from '@bylaw/calendar'
import type { AlertClock } from '@bylaw/contract'
import { instant, ok, type Result, refuse, words } from '@bylaw/kernel'
import { type EscalationRules, escalation, type Step } from '@bylaw/rules-escalation'
import type { Refusal } from '@bylaw/rules-kit'
import { type ClockName, type SlaRules, sla } from '@bylaw/rules-sla'
import { noLongerPromised } from '../no-longer-promised'
import type { ReadVersion, RuleShelf } from '../rule-shelf'
import type { RulePins, Ticket } from '../ticket'

/**
 * The rules that a ticket opened at this moment is promised under. A company's first calendar may
 * be valid only from the day it was written: there is no other to count the time before by. A
 * calendar repealed while a ticket is open goes on counting for it.
 */
export function pinsAt(shelf: RuleShelf, openedAtMs: number): RulePins {
  const sla = shelf.inForce('sla', openedAtMs)
  const [atOpening, ...since] = shelf.inTurn('calendar', openedAtMs)
  const later = since.flatMap(({ fromMs, pin }) =>
    pin === null || shelf.version(pin).repeals ? [] : [{ ...pin, fromMs }],
  )
  const calendar = atOpening?.pin ?? null
  if (calendar !== null)
    return later.length === 0 ? { sla, calendar } : { sla, calendar, laterCalendars: later }
  const [first, ...others] = later
  if (!first) return { sla, calendar }
  const { fromMs: _, ...pin } = first
  return { sla, calendar: pin, ...(others.length === 0 ? {} : { laterCalendars: others }) }
}

/** The ticket under what the company has written down by now for the time since its opening. */
export const repinned = (shelf: RuleShelf, ticket: Ticket): Ticket => ({
  ...ticket,
  pins: pinsAt(shelf, ticket.openedAtMs),
})

/** The pinned rules, read back. */
export interface PromiseRules {
  readonly slaVersion: ReadVersion
  /** One after the other, each from its own validity. */
  readonly calendarVersions: readonly ReadVersion[]
  readonly sla: SlaRules
  readonly calendar: CompiledCalendar
}

/**
 * The rules a ticket is pinned to. A version that left a question open is followed to the one that
 * decided it and changed nothing else, so that a decision also reaches the tickets that wait for it.
 *
 * @returns null when the company had no service levels: nothing is promised then
 */
export function rulesOf(shelf: RuleShelf, { pins }: Ticket): Result<PromiseRules, Refusal> | null {
  if (pins.sla === null) return null
  const calendars = pinnedCalendars(shelf, pins)
  if (calendars === null) return refuse(NO_CALENDAR)
  let pin = pins.sla
  for (let next = shelf.completed(pin); next; next = shelf.completed(pin)) pin = next
  const slaVersion = shelf.version(pin)
  const { first, later } = calendars
  const repealed = [slaVersion, first].find(({ repeals }) => repeals)
  if (repealed) return refuse(noLongerPromised(repealed, first))
  return ok({
    slaVersion,
    calendarVersions: [...new Set([first, ...later.map(({ version }) => version)])],
    sla: slaRulesOf(slaVersion),
    calendar: calendarsOf(first, later),
  })
}

/**
 * The company's calendars for the time since a moment, one after the other, each from its own
 * validity; null where there is none to count by.
 */
export function calendarSince(shelf: RuleShelf, fromMs: number): CompiledCalendar | null {
  const calendars = pinnedCalendars(shelf, pinsAt(shelf, fromMs))
  return calendars === null || calendars.first.repeals
    ? null
    : calendarsOf(calendars.first, calendars.later)
}

/** A calendar as it is written down, and from when on it counts. */
export interface DatedCalendar {
  readonly fromMs: number
  readonly calendar: Calendar
}

/** The same as they are written down, for whoever counts elsewhere; none where there is none. */
export function calendarsSince(shelf: RuleShelf, fromMs: number): readonly DatedCalendar[] {
  const found = pinnedCalendars(shelf, pinsAt(shelf, fromMs))
  if (found === null || found.first.repeals) return []
  return [{ fromMs, version: found.first }, ...found.later].map((each) => ({
    fromMs: each.fromMs,
    calendar: calendarOf(each.version).calendar,
  }))
}

interface LaterCalendar {
  readonly fromMs: number
  readonly version: ReadVersion
}

function pinnedCalendars(
  shelf: RuleShelf,
  { calendar, laterCalendars = [] }: RulePins,
): { readonly first: ReadVersion; readonly later: readonly LaterCalendar[] } | null {
  if (calendar === null) return null
  const later = laterCalendars.map((pin) => ({ fromMs: pin.fromMs, version: shelf.version(pin) }))
  return { first: shelf.version(calendar), later }
}

/** A rule set that says who is told, ready to decide with. */
export interface Ladders {
  readonly version: ReadVersion
  readonly rules: EscalationRules
}

/** Who is told is the business of the moment, not of the ticket's opening: the rules in force now. */
export const laddersAt = (shelf: RuleShelf, nowMs: number): readonly Ladders[] =>
  shelf.allInForce('escalation', nowMs).map((pin) => {
    const version = shelf.version(pin)
    return { version, rules: laddersOf(version) }
  })

/** The rule set that a clock's ladder stands in: of several, the first that speaks of the clock. */
export const laddersFor = (clock: ClockName, all: readonly Ladders[]): Ladders | undefined =>
  all.find(({ rules }) => rules.ladders[clock] !== undefined)

/** A step of a clock's ladder, by its key. */
export const rungOf = ({ rules }: Ladders, clock: AlertClock, key: string): Step | undefined =>
  (clock === 'complaint' ? rules.complaint?.ladder : rules.ladders[clock])?.find(
    (step) => step.key === key,
  )

const NO_CALENDAR: Refusal = {
  code: 'no_calendar',
  message: words(
    '公司还没有工作日历，无法计算服务时限：请先制定工作日历',
    'There is no working calendar to count promises by: adopt one first',
  ),
}

/** What was read back and compiled from a version, which never changes, is kept. */
function readOnce<Rules>(read: (rules: unknown) => Rules): (version: ReadVersion) => Rules {
  const known = new WeakMap<ReadVersion, Rules>()
  return (version) => {
    const old = known.get(version)
    if (old) return old
    const fresh = read(version.rules)
    known.set(version, fresh)
    return fresh
  }
}

const slaRulesOf = readOnce((rules) => sla.rules.parse(rules))
const laddersOf = readOnce((rules) => escalation.rules.parse(rules))
/** The rules of a calendar are the calendar and the name people call it by. */
export const calendarOf = readOnce((rules) => {
  const { name: _, ...calendar } = rules as { name: string }
  return compileCalendar(Calendar.parse(calendar))
})

/** What was worked out for calendars in turn, under the first of them and the turns of the others. */
const inTurns = new WeakMap<ReadVersion, Map<string, CompiledCalendar>>()

function calendarsOf(first: ReadVersion, later: readonly LaterCalendar[]): CompiledCalendar {
  if (later.length === 0) return calendarOf(first)
  const known = inTurns.get(first) ?? new Map<string, CompiledCalendar>()
  inTurns.set(first, known)
  const name = later
    .map(({ fromMs, version: { ref } }) => `${ref.ruleSetId}/${ref.version}@${fromMs}`)
    .join(' ')
  const fresh =
    known.get(name) ??
    inTurn(
      calendarOf(first),
      later.map(({ fromMs, version }) => ({
        from: instant(fromMs),
        calendar: calendarOf(version),
      })),
    )
  known.set(name, fresh)
  return fresh
}
