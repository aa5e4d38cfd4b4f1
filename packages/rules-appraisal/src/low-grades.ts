import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import type { Letter } from './grade'
import type { AppraisalRules } from './rules'

export interface LowGrades {
  /** Low grades that count towards the limit. */
  readonly count: number
  /** True when a case on demotion or the end of the contract is to be opened; never automatic. */
  readonly opensCase: boolean
  /** The months whose grades count, in the order in which they were given. */
  readonly months: readonly string[]
}

/**
 * Whether a person's monthly grades reach the limit of low ones (R19.11: six C within a year).
 *
 * @param grades letter by month; the year is that of the latest month, or the twelve months up to it
 */
export function lowGrades(
  limit: NonNullable<AppraisalRules['lowGrades']>,
  grades: readonly { readonly month: string; readonly letter: Letter }[],
): LowGrades {
  const { times, counting } = limit
  const latest = grades
    .map(({ month }) => month)
    .sort()
    .at(-1)
  if (latest === undefined) return { count: 0, opensCase: false, months: [] }
  const first =
    counting === 'calendar_year'
      ? `${latest.slice(0, 4)}-01`
      : monthsAfter(`${latest}-01`, -11).slice(0, 7)
  const low = grades.filter(({ month, letter }) => first <= month && isLow(limit, letter))
  return {
    count: low.length,
    opensCase: low.length >= times,
    months: low.map(({ month }) => month),
  }
}

/** Whether a grade is one of those that the limit is about. */
export const isLow = (
  { letter, worseCounts }: Pick<NonNullable<AppraisalRules['lowGrades']>, 'letter' | 'worseCounts'>,
  grade: Letter,
): boolean => (worseCounts ? grade >= letter : grade === letter)

/**
 * The day by whose end an appraisal is due: in the last month of its period (R15.2, R19.10), so that
 * a quarterly one asked about in May is due on 30 June; or so many days after a project (R11.2.2.2).
 *
 * @param at any month of the period, or the day on which the project ended
 */
export function dueOn(cycle: AppraisalRules['cycle'], at: string): string {
  if (cycle.period === 'project') return daysAfter(at, cycle.dueDays)
  const months = MONTHS[cycle.period]
  const ahead = (months - (Number(at.slice(5)) % months)) % months
  const last = monthsAfter(`${at}-01`, ahead).slice(0, 7)
  return cycle.dueDay === 'last' ? lastDateOf(last) : daysAfter(`${last}-01`, cycle.dueDay - 1)
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
