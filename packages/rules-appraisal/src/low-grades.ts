import { daysAfter, lastDateOf, monthsAfter } from '@bylaw/kernel'
import type { Letter } from './grade'
import type { AppraisalRules } from './rules'

export interface LowGrades {
  /** Low grades that count towards the limit. */
  readonly count: number
  /** True when a case on demotion or the end of the contract is to be opened; never automatic. */
  readonly opensCase: boolean
}

/**
 * Whether a person's monthly grades reach the limit of low ones (R19.11: six C within a year).
 *
 * @param grades letter by month; the year is that of the latest month, or the twelve months up to it
 */
export function lowGrades(
  { letter, times, counting, worseCounts }: NonNullable<AppraisalRules['lowGrades']>,
  grades: readonly { readonly month: string; readonly letter: Letter }[],
): LowGrades {
  const latest = grades
    .map(({ month }) => month)
    .sort()
    .at(-1)
  if (latest === undefined) return { count: 0, opensCase: false }
  const first =
    counting === 'calendar_year'
      ? `${latest.slice(0, 4)}-01`
      : monthsAfter(`${latest}-01`, -11).slice(0, 7)
  const count = grades.filter(
    (grade) =>
      first <= grade.month && (worseCounts ? grade.letter >= letter : grade.letter === letter),
  ).length
  return { count, opensCase: count >= times }
}

/**
 * The day by whose end an appraisal is due, in the last month of its period (R15.2, R19.10): for a
 * quarterly one that is asked about in May, 30 June.
 *
 * @param month any month of the period
 */
export function dueOn({ period, dueDay }: AppraisalRules['cycle'], month: string): string {
  const months = { month: 1, quarter: 3, year: 12 }[period]
  const ahead = (months - (Number(month.slice(5)) % months)) % months
  const last = monthsAfter(`${month}-01`, ahead).slice(0, 7)
  return dueDay === 'last' ? lastDateOf(last) : daysAfter(`${last}-01`, dueDay - 1)
}
