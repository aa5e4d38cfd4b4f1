import { Calendar, type CompiledCalendar, compileCalendar, openSpans } from '@bylaw/calendar'
import { instant, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { type Clock, clocks, promise, type SlaDecision, type SlaRules, sla } from '@bylaw/rules-sla'
import { noLongerPromised } from './no-longer-promised'
import type { ReadVersion, RuleShelf } from './rule-shelf'
import { NEVER_MS, type RulePins, type Ticket } from './ticket'

/** The promises that the desk keeps time for. */
export type ClockName = 'firstResponse' | 'resolution'

/** How one promise stands. */
export interface ClockStanding {
  /** When it falls, or fell, due. */
  readonly dueAtMs: number | null
  readonly metAtMs: number | null
  /** Working seconds left; negative when late, null when nothing is promised. */
  readonly leftSeconds: number | null
  readonly paused: boolean
  /** When counting goes on, where only the closed desk keeps it still. */
  readonly opensAtMs: number | null
  /** The first instant at which the promise would be broken; null when that cannot happen now. */
  readonly breaksAtMs: number | null
}

export interface Standing extends Readonly<Record<ClockName, ClockStanding>> {
  /** The nearest running promise, or `NEVER_MS`. */
  readonly dueAtMs: number
  /** Why the rules could not decide a promise. No due time is guessed for it; the other stands. */
  readonly refusal: Refusal | null
}

/** The rules that a ticket opened at this moment is promised under, for good. */
export const pinsAt = (shelf: RuleShelf, openedAtMs: number): RulePins => ({
  sla: shelf.inForce('sla', openedAtMs),
  calendar: shelf.inForce('calendar', openedAtMs),
})

/**
 * How a ticket's promises stand at a moment, from its history and the rules it is pinned to. What
 * was written down has happened, even if the clock of a host says that it is still to come.
 */
export function standingOf(shelf: RuleShelf, ticket: Ticket, clockMs: number): Standing {
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const rules = rulesOf(shelf, ticket)
  if (rules === null) return NOTHING_PROMISED
  const read = rules.ok ? clocksOf(rules.value, ticket, nowMs) : rules
  if (!read.ok) return { ...NOTHING_PROMISED, refusal: read.refusal }
  const { refused } = read.value
  const opensAtMs = rules.ok ? opensAt(rules.value, read.value, nowMs) : null
  const firstResponse = standing(read.value.clocks.firstResponse, opensAtMs)
  const resolution = standing(read.value.clocks.resolution, opensAtMs)
  return {
    firstResponse,
    resolution,
    dueAtMs: Math.min(
      read.value.clocks.firstResponse?.dueAtMs ?? NEVER_MS,
      read.value.clocks.resolution?.dueAtMs ?? NEVER_MS,
    ),
    refusal: refused.firstResponse ?? refused.resolution ?? null,
  }
}

/** The ticket with its timers set by how its promises stand. */
export function timed(shelf: RuleShelf, ticket: Ticket, nowMs: number): Ticket {
  const { firstResponse, resolution, dueAtMs, refusal } =
    ticket.marks.length === 0 ? promisedTo(shelf, ticket) : standingOf(shelf, ticket, nowMs)
  return {
    ...ticket,
    refusal,
    dueAtMs,
    // A promise once broken is not broken again.
    firstResponseBreaksAtMs:
      ticket.firstResponseBreachedAtMs === null ? firstResponse.breaksAtMs : null,
    resolutionBreaksAtMs: ticket.resolutionBreachedAtMs === null ? resolution.breaksAtMs : null,
  }
}

type Timing = Pick<Standing, 'dueAtMs' | 'refusal'> &
  Readonly<Record<ClockName, Pick<ClockStanding, 'breaksAtMs'>>>

/** The same for a ticket to which nothing has happened yet, at a fraction of the work. */
function promisedTo(shelf: RuleShelf, ticket: Ticket): Timing {
  const rules = rulesOf(shelf, ticket)
  if (rules === null) return NOTHING_PROMISED
  const promised = rules.ok ? promise(rules.value.sla, ticket, rules.value.calendar) : rules
  if (!promised.ok) return { ...NOTHING_PROMISED, refusal: promised.refusal }
  const { firstResponse, resolution } = promised.value
  return {
    firstResponse: { breaksAtMs: firstResponse?.lateAtMs ?? null },
    resolution: { breaksAtMs: resolution?.lateAtMs ?? null },
    dueAtMs: Math.min(firstResponse?.dueAtMs ?? NEVER_MS, resolution?.dueAtMs ?? NEVER_MS),
    refusal: null,
  }
}

/** The pinned rules, read back. */
export interface PromiseRules {
  readonly slaVersion: ReadVersion
  readonly calendarVersion: ReadVersion
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
  if (pins.calendar === null) return refuse(NO_CALENDAR)
  let pin = pins.sla
  for (let next = shelf.completed(pin); next; next = shelf.completed(pin)) pin = next
  const slaVersion = shelf.version(pin)
  const calendarVersion = shelf.version(pins.calendar)
  const repealed = [slaVersion, calendarVersion].find(({ repeals }) => repeals)
  if (repealed) return refuse(noLongerPromised(repealed, calendarVersion))
  return {
    ok: true,
    value: {
      slaVersion,
      calendarVersion,
      sla: slaRulesOf(slaVersion),
      calendar: calendarOf(calendarVersion),
    },
  }
}

/** A ticket's history as the rules read it. */
export const slaTicketOf = ({ priority, customerLevel, channel, openedAtMs, marks }: Ticket) => ({
  priority,
  customerLevel,
  channel,
  openedAtMs,
  history: [...marks],
})

const clocksOf = (
  rules: PromiseRules,
  ticket: Ticket,
  nowMs: number,
): Result<SlaDecision, Refusal> => clocks(rules.sla, slaTicketOf(ticket), rules.calendar, nowMs)

/** When the desk opens next, if the promises are counted by its hours and it is closed. */
function opensAt({ sla, calendar }: PromiseRules, { policy }: SlaDecision, nowMs: number) {
  if (policy === null || sla.policies[policy.index]?.clock !== 'business') return null
  const next = openSpans(calendar, instant(nowMs)).next()
  return next.done || next.value.start <= nowMs ? null : next.value.start
}

const standing = (clock: Clock | null, opensAtMs: number | null): ClockStanding =>
  clock === null
    ? NO_CLOCK
    : {
        dueAtMs: clock.promisedAtMs,
        metAtMs: clock.metAtMs,
        leftSeconds: clock.leftSeconds,
        paused: clock.paused,
        opensAtMs: clock.metAtMs === null && !clock.paused ? opensAtMs : null,
        breaksAtMs: clock.lateAtMs,
      }

const NO_CLOCK: ClockStanding = {
  dueAtMs: null,
  metAtMs: null,
  leftSeconds: null,
  paused: false,
  opensAtMs: null,
  breaksAtMs: null,
}

const NOTHING_PROMISED: Standing = {
  firstResponse: NO_CLOCK,
  resolution: NO_CLOCK,
  dueAtMs: NEVER_MS,
  refusal: null,
}

const NO_CALENDAR: Refusal = {
  code: 'no_calendar',
  message: words(
    '公司还没有工作日历，无法计算服务时限：请先制定工作日历',
    'There is no working calendar to count promises by: adopt one first',
  ),
}

// What was read back and compiled from a version, which never changes.
const slaRules = new WeakMap<ReadVersion, SlaRules>()
const calendars = new WeakMap<ReadVersion, CompiledCalendar>()

function slaRulesOf(version: ReadVersion): SlaRules {
  const known = slaRules.get(version)
  if (known) return known
  const fresh = sla.rules.parse(version.rules)
  slaRules.set(version, fresh)
  return fresh
}

/** The rules of a calendar are the calendar and the name people call it by. */
export function calendarOf(version: ReadVersion): CompiledCalendar {
  const known = calendars.get(version)
  if (known) return known
  const { name: _, ...calendar } = version.rules as { name: string }
  const fresh = compileCalendar(Calendar.parse(calendar))
  calendars.set(version, fresh)
  return fresh
}
