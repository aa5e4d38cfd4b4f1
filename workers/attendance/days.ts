import type { AttendanceDay } from '@bylaw/contract'
import type { AttendanceRules, WorkdayDecision, WorkdayFacts } from '@bylaw/rules-attendance'
import { attendance } from '@bylaw/rules-attendance'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import type { Clocking, DayWord, Workplace } from './clock-store'
import { leaveOn } from './leave-on'
import type { HalfDayOff } from './leave-store'
import type { ShutBy } from './shut-days'
import type { Spans } from './working-hours'

/** All that is on record of one person's days. */
export interface OnRecord {
  readonly clocked: readonly Pick<Clocking, 'date' | 'time' | 'direction'>[]
  readonly words: readonly Pick<DayWord, 'date' | 'status'>[]
  readonly places: readonly Pick<Workplace, 'fromDate' | 'atHeadquarters'>[]
  readonly halves: readonly Pick<HalfDayOff, 'date' | 'half'>[]
  readonly trips: readonly TripDays[]
  readonly shutdowns: readonly ShutBy[]
  readonly absences: readonly {
    readonly id: string
    readonly date: string
    readonly state: string
  }[]
  readonly employments: readonly { readonly fromDate: string; readonly status: string }[]
}

export interface TripDays {
  readonly id: string
  readonly destination: string
  readonly from: string
  readonly to: string
}

/** A day as it stands: what is on record of it, and what the rules make of that. */
export interface DayStanding extends Omit<AttendanceDay, 'explanation' | 'refusal'> {
  readonly trace: Trace | null
  readonly refused: Refusal | null
}

/**
 * How a day of a person stands by the rules. Of several clockings the first in and the last out
 * count, and of several words the last.
 *
 * @param today the company's date: later days are still to come, and this one is not over
 */
export function dayStanding(
  rules: AttendanceRules,
  record: OnRecord,
  date: string,
  spans: Spans | null,
  today: string,
): DayStanding {
  const trip = record.trips.find(({ from, to }) => from <= date && date <= to)
  const shutdown = record.shutdowns.find(({ from, to }) => from <= date && date <= to) ?? null
  const times = timesOn(record, date)
  const status = record.words.findLast((word) => word.date === date)?.status ?? null
  const leave = leaveOn(record.halves.filter((half) => half.date === date))
  const absence = record.absences.find((each) => each.date === date && each.state !== 'dismissed')
  const seen = {
    date,
    lapses: [],
    ...times,
    status,
    leave,
    trip: trip ? { id: trip.id, destination: trip.destination } : null,
    shutdown,
    absenceId: absence?.id ?? null,
    mayBeAbsence: false,
    trace: null,
    refused: null,
  }
  if (!isEmployed(record, date)) return { ...seen, state: 'not_employed' }
  const answer = attendance.decide(rules, {
    ...factsOf(date, spans, leave, trip !== undefined, times, date < today),
    atHeadquarters: isAtHeadquarters(record, date),
    elsewhere: status !== null && status !== 'headquarters',
    shutdown: shutdown !== null,
  })
  if (!answer.ok) return { ...seen, state: 'undecided', refused: answer.refusal }
  const { decision, trace } = answer.value
  const { state, lapses, mayBeAbsence } = decision as WorkdayDecision
  // Of a day to come only what is arranged already is said.
  const isArranged = state !== 'open' && (state !== 'elsewhere' || status !== null)
  if (date > today && !isArranged) return { ...seen, state: 'to_come' }
  return { ...seen, state, lapses: lapses.map((each) => ({ ...each })), mayBeAbsence, trace }
}

const factsOf = (
  date: string,
  spans: Spans | null,
  leave: WorkdayFacts['leave'],
  onTrip: boolean,
  times: Pick<WorkdayFacts, 'clockedIn' | 'clockedOut'>,
  isOver: boolean,
) => ({ about: 'workday' as const, date, spans, leave, onTrip, isOver, ...times })

function timesOn({ clocked }: OnRecord, date: string) {
  const of = (direction: 'in' | 'out') =>
    clocked
      .filter((each) => each.date === date && each.direction === direction)
      .map(({ time }) => time)
      .sort()
  return { clockedIn: of('in')[0] ?? null, clockedOut: of('out').at(-1) ?? null }
}

/** Somebody of whom nothing is on record works elsewhere: only who is said to be at headquarters clocks. */
export const isAtHeadquarters = ({ places }: Pick<OnRecord, 'places'>, date: string): boolean =>
  places.findLast(({ fromDate }) => fromDate <= date)?.atHeadquarters ?? false

/** Employments are read until then: whoever has one to come only is not employed yet. */
export const EVER = '2099-12-31'

/** Where no employment is on record at all, there is nothing to say that a day was before or after it. */
export function isEmployed({ employments }: Pick<OnRecord, 'employments'>, date: string): boolean {
  if (employments.length === 0) return true
  const now = employments.findLast(({ fromDate }) => fromDate <= date)
  return now !== undefined && now.status !== 'left'
}
