import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { WorkdayFacts } from './facts'
import { missedDay, tolerance } from './hours-questions'
import { noHours } from './lapses'
import { travellerClocks } from './report-questions'
import type { AttendanceRules } from './rules'

export type Lapse = 'late' | 'early' | 'no_clock_in' | 'no_clock_out'

export interface WorkdayDecision {
  readonly about: 'workday'
  readonly state:
    | 'day_off'
    | 'shutdown'
    | 'leave'
    | 'trip'
    | 'elsewhere'
    | 'no_hours'
    | 'open'
    | 'missed'
    | 'lapsed'
    | 'in_order'
  /** What was not in order, and by how many minutes where that is known. */
  readonly lapses: readonly { readonly lapse: Lapse; readonly minutes: number | null }[]
  /** Whether it can be proposed as an unexcused absence. */
  readonly mayBeAbsence: boolean
}

/**
 * How a day stands (R19.1): whoever works at headquarters clocks in and out; a shutdown, leave, a trip
 * and work elsewhere excuse from it. Nine to six with a tolerance of ten minutes: 09:10 is in time, 09:11 is
 * late. What is still to come today is not missing.
 */
export function workday(
  rules: AttendanceRules,
  facts: WorkdayFacts,
): Result<Decided<WorkdayDecision>, Refusal> {
  const excuse = excusedBy(rules, facts)
  if (excuse) return ok(decided(facts, excuse.state, [], excuse))
  const { hours } = rules
  if (!hours) return refuse(noHours)
  const expected = expectedOf(facts)
  if (!expected) return ok(decided(facts, 'no_hours', [], noHoursKnown))
  const { clockedIn, clockedOut, isOver } = facts
  if (clockedIn === null && clockedOut === null)
    return ok(
      isOver
        ? decided(facts, 'missed', [], missedWhy, hours.missed === 'absence')
        : decided(facts, 'open', [], notOverWhy(expected)),
    )
  const found = [
    clockedIn === null
      ? { lapse: 'no_clock_in' as const, minutes: null }
      : { lapse: 'late' as const, minutes: minutesFrom(expected.from, clockedIn) },
    ...(clockedOut === null && !isOver
      ? []
      : [
          clockedOut === null
            ? { lapse: 'no_clock_out' as const, minutes: null }
            : { lapse: 'early' as const, minutes: minutesFrom(clockedOut, expected.to) },
        ]),
  ]
  const { toleranceMinutes } = hours
  if (toleranceMinutes === null && found.some(({ minutes }) => minutes !== null && minutes > 0))
    return undecided(tolerance)
  const lapses = found.filter(
    ({ minutes }) => minutes === null || minutes > (toleranceMinutes ?? 0),
  )
  const state = lapses.length > 0 ? 'lapsed' : clockedOut === null ? 'open' : 'in_order'
  return ok(decided(facts, state, lapses, clockedWhy(facts, expected, toleranceMinutes ?? 0)))
}

interface Why {
  readonly because: Words
  readonly rule: string
  readonly fact: string
}

const decided = (
  { date }: WorkdayFacts,
  state: WorkdayDecision['state'],
  lapses: WorkdayDecision['lapses'],
  { because, rule, fact }: Why,
  mayBeAbsence = false,
): Decided<WorkdayDecision> => ({
  decision: { about: 'workday', state, lapses, mayBeAbsence },
  trace: {
    name: STATES[state],
    value: date,
    unit: 'date',
    because,
    rule,
    fact,
    ...(lapses.length > 0 ? { of: lapses.map((each) => lapseStep(each, rule)) } : {}),
  },
})

const lapseStep = ({ lapse, minutes }: WorkdayDecision['lapses'][number], rule: string): Trace => ({
  name: LAPSES[lapse],
  value: minutes === null ? null : minutes * 60,
  unit: 'seconds',
  rule,
  fact: lapse === 'late' || lapse === 'no_clock_in' ? '/clockedIn' : '/clockedOut',
})

/** What excuses from clocking, the first that holds. */
function excusedBy(
  { clocking }: AttendanceRules,
  { spans, leave, shutdown, onTrip, atHeadquarters, elsewhere }: WorkdayFacts,
): (Why & { readonly state: WorkdayDecision['state'] }) | undefined {
  if (spans?.length === 0)
    return {
      state: 'day_off',
      because: words('工作日历上休息', 'free by the working calendar'),
      rule: '/clocking',
      fact: '/spans',
    }
  if (shutdown)
    return {
      state: 'shutdown',
      because: words('公司已宣布停工放假', 'the company announced a shutdown'),
      rule: '/clocking',
      fact: '/shutdown',
    }
  if (leave === 'whole')
    return {
      state: 'leave',
      because: words('已批准请假', 'leave was approved'),
      rule: '/leave',
      fact: '/leave',
    }
  if (onTrip && clocking.traveller === 'exempt')
    return {
      state: 'trip',
      because: words('行程内免打卡', 'exempt on a day of the itinerary'),
      rule: travellerClocks.at,
      fact: '/onTrip',
    }
  if (!atHeadquarters || !clocking.headquarters || elsewhere)
    return {
      state: 'elsewhere',
      because: words(
        '不在总部，按工作需要出勤',
        'not at headquarters: attends as the work requires',
      ),
      rule: '/clocking/headquarters',
      fact: elsewhere ? '/elsewhere' : '/atHeadquarters',
    }
  return undefined
}

interface Expected {
  readonly from: string
  readonly to: string
}

/**
 * When somebody has to be there, but for half a day of leave. The morning ends where the first
 * stretch does, or halfway where the day is of one piece.
 */
function expectedOf({ spans, leave }: WorkdayFacts): Expected | undefined {
  const [first, last] = [spans?.[0], spans?.at(-1)]
  if (!first || !last) return undefined
  const [begins, ends] = [first[0], last[1]]
  const oneSpan = spans?.length === 1
  const noon = timeOf(Math.floor((minuteOf(begins) + minuteOf(ends)) / 2))
  if (leave === 'morning') return { from: oneSpan ? noon : (spans?.[1]?.[0] ?? noon), to: ends }
  if (leave === 'afternoon') return { from: begins, to: oneSpan ? noon : first[1] }
  return { from: begins, to: ends }
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const minutesFrom = (from: string, to: string): number => Math.max(0, minuteOf(to) - minuteOf(from))

const STATES: Readonly<Record<WorkdayDecision['state'], Words>> = {
  day_off: words('休息', 'Day off'),
  shutdown: words('停工', 'Shutdown'),
  leave: words('请假', 'On leave'),
  trip: words('出差', 'On a trip'),
  elsewhere: words('不打卡', 'Does not clock'),
  no_hours: words('没有登记上班时间', 'No working hours on record'),
  open: words('当天未结束', 'Not over yet'),
  missed: words('未打卡', 'Did not clock'),
  lapsed: words('有迟到、早退或缺卡', 'Late, early or a clocking missing'),
  in_order: words('正常', 'In order'),
}

const LAPSES: Readonly<Record<Lapse, Words>> = {
  late: words('迟到', 'Late'),
  early: words('早退', 'Left early'),
  no_clock_in: words('上班缺卡', 'No clocking in'),
  no_clock_out: words('下班缺卡', 'No clocking out'),
}

const missedWhy: Why = {
  because: words('没有打卡，也没有请假、出差', 'no clocking, no leave and no trip'),
  rule: missedDay.at,
  fact: '/clockedIn',
}
const noHoursKnown: Why = {
  because: words('公司还没有工作日历', 'the company has no working calendar'),
  rule: '/clocking/headquarters',
  fact: '/spans',
}
const notOverWhy = ({ from, to }: Expected): Why => ({
  because: words(`上班 ${from}，下班 ${to}`, `from ${from} to ${to}`),
  rule: '/clocking/headquarters',
  fact: '/isOver',
})
const clockedWhy = (
  { clockedIn, clockedOut }: WorkdayFacts,
  { from, to }: Expected,
  most: number,
): Why => ({
  because: words(
    `应 ${from} 至 ${to}，打卡 ${clockedIn ?? '缺'} 至 ${clockedOut ?? '缺'}，允许 ${most} 分钟`,
    `due ${from} to ${to}, clocked ${clockedIn ?? 'not'} to ${clockedOut ?? 'not'}, ${most} minutes allowed`,
  ),
  rule: tolerance.at,
  fact: '/clockedIn',
})
