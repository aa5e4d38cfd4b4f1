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
 * Whether a person's monthly grades reach the limit of low ones (R19.11: six C within a year), in the
 * calendar year of a month that was decided now, or in any twelve months that it is one of. A C of
 * December that was decided in February counts with those of its own year, whatever January brought.
 *
 * @param grades  letter by month
 * @param decided months whose results were decided; of several years the one with the most low grades counts
 */
export function lowGrades(
  limit: NonNullable<AppraisalRules['lowGrades']>,
  grades: readonly { readonly month: string; readonly letter: Letter }[],
  decided: readonly string[],
): LowGrades {
  const low = grades.filter(({ letter }) => isLow(limit, letter)).map(({ month }) => month)
  const years = [...new Set(decided.flatMap((month) => yearsWith(limit, month)))].sort().reverse()
  const [months = []] = years
    .map((first) => low.filter((month) => first <= month && month < yearAfter(first)))
    .sort((a, b) => b.length - a.length) // Stable: of as many, the latest year.
  return { count: months.length, opensCase: months.length >= limit.times, months }
}

/** The first months of the years that have a month in them. */
const yearsWith = (
  { counting }: NonNullable<AppraisalRules['lowGrades']>,
  month: string,
): readonly string[] =>
  counting === 'calendar_year'
    ? [`${month.slice(0, 4)}-01`]
    : Array.from({ length: 12 }, (_, back) => monthsLater(month, -back))

const yearAfter = (month: string): string => monthsLater(month, 12)
const monthsLater = (month: string, count: number): string =>
  monthsAfter(`${month}-01`, count).slice(0, 7)

/** Whether a grade is one of those that the limit is about. */
export const isLow = (
  { letter, worseCounts }: Pick<NonNullable<AppraisalRules['lowGrades']>, 'letter' | 'worseCounts'>,
  grade: Letter,
): boolean => (worseCounts ? grade >= letter : grade === letter)
