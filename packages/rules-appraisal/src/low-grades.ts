import { monthsAfter } from '@bylaw/kernel'
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
