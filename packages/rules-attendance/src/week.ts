import { daysAfter, isWorkday, ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { WeekFacts } from './facts'
import type { AttendanceRules } from './rules'
import { weekOfAbsence } from './week-questions'

export interface WeekDecision {
  readonly about: 'week'
  /** The longest run of absent days, or their number in the fullest year. */
  readonly days: number
  /** A case of having left is opened; it never closes by itself. */
  readonly opensCase: boolean
  /** A written notice and time to reply come before the case can close. */
  readonly noticeFirst: boolean
}

/** Whether absences make a case of having left on one's own (R19.7.4). */
export function week(
  { week: { length, notice } }: AttendanceRules,
  facts: WeekFacts,
): Result<Decided<WeekDecision>, Refusal> {
  if (length === null) return undecided(weekOfAbsence)
  const dates = [...new Set(facts.absentDates)].sort()
  const days =
    length.counting === 'days_in_a_year'
      ? mostInAYear(dates)
      : longestRun(
          dates,
          (date) => length.counting !== 'workdays_in_a_row' || isWorkday(date, facts),
        )
  const opensCase = days >= length.days
  return ok({
    decision: { about: 'week', days, opensCase, noticeFirst: notice === 'notice_and_reply' },
    trace: {
      name: words('是否立案视为自动离职', 'Is a case of having left opened'),
      value: opensCase,
      unit: 'yes_no',
      because: words(`旷工 ${days} 天，满 ${length.days} 天立案`, `${days} of ${length.days} days`),
      rule: weekOfAbsence.at,
      fact: '/absentDates',
    },
  })
}

/** The longest run of days that count; days that do not are stepped over. */
function longestRun(dates: readonly string[], counts: (date: string) => boolean): number {
  const absent = new Set(dates)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return 0
  let [run, longest] = [0, 0]
  for (let date = first; date <= last; date = daysAfter(date, 1)) {
    if (!counts(date)) continue
    run = absent.has(date) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

function mostInAYear(dates: readonly string[]): number {
  const years = dates.map((date) => date.slice(0, 4))
  return years.reduce((most, year) => Math.max(most, years.filter((y) => y === year).length), 0)
}
