import {
  daysAfter,
  isoWeekday,
  lastDateOf,
  monthsAfter,
  ok,
  type Result,
  words,
} from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { cadenceWords } from './cadence-words'
import type { DutyFacts } from './facts'
import { cadence } from './questions'
import type { Duty } from './rules'

export interface DutyDecision {
  readonly by: 'duty'
  readonly nextOn: string
  /** Null where nobody asked about a day. */
  readonly overdue: boolean | null
}

/**
 * When a recurring duty is due again. By its cadence alone: 31 January monthly is 28 February. With
 * a day of its own: monthly by the 25th and done for May, it is due on 25 June, whenever that was.
 */
export function duty(rules: Duty, facts: DutyFacts): Result<Decided<DutyDecision>, Refusal> {
  if (rules.cadence === null) return undecided(cadence)
  const last = facts.lastFor ?? facts.lastOn
  const nextOn = nextDue(rules.cadence, rules.dueDay, last)
  const text = cadenceWords(rules.cadence, rules.dueDay)
  return ok({
    decision: {
      by: 'duty',
      nextOn,
      overdue: facts.today === null ? null : facts.today > nextOn,
    },
    trace: {
      name: rules.name,
      value: nextOn,
      unit: 'date',
      because: words(`${facts.lastOn} 做过，${text.zh}一次`, `done on ${facts.lastOn}, ${text.en}`),
      rule: cadence.at,
      fact: '/lastOn',
    },
  })
}

type Cadence = NonNullable<Duty['cadence']>

function nextDue(cadence: Cadence, dueDay: Duty['dueDay'], last: string): string {
  if (dueDay == null || cadence.unit === 'day') return periodsAfter(cadence, last)
  if (cadence.unit === 'week') {
    const monday = daysAfter(last, 1 - isoWeekday(last))
    return daysAfter(periodsAfter(cadence, monday), dueDay === 'last' ? 6 : dueDay - 1)
  }
  return dayOf(lastMonthOf(cadence.unit, periodsAfter(cadence, `${last.slice(0, 7)}-01`)), dueDay)
}

function periodsAfter({ every, unit }: Cadence, last: string): string {
  if (unit === 'day') return daysAfter(last, every)
  if (unit === 'week') return daysAfter(last, every * 7)
  return monthsAfter(last, every * MONTHS[unit])
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The month in which the quarter or the year of a day ends. */
function lastMonthOf(unit: keyof typeof MONTHS, date: string): string {
  const month = Number(date.slice(5, 7))
  const last = Math.ceil(month / MONTHS[unit]) * MONTHS[unit]
  return monthsAfter(`${date.slice(0, 7)}-01`, last - month).slice(0, 7)
}

const dayOf = (month: string, day: number | 'last'): string =>
  day === 'last' ? lastDateOf(month) : daysAfter(`${month}-01`, day - 1)
