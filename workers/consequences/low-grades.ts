import type { RulesOf } from '@bylaw/rulebook'
import { isLow, type Letter, lastMonthOf, lowGrades } from '@bylaw/rules-appraisal'
import type { Evidence } from './table'

/** A completed result as it counts today. */
export interface ResultOfPeriod extends Evidence {
  readonly grade: string
  /** Whether an appeal runs meanwhile, so that it counts for nothing. */
  readonly frozen: boolean
}

type Limits = Pick<RulesOf<'appraisal'>, 'lowGrades' | 'letters'>

/**
 * The low grades of one person, the latest first, if they reach the limit of their rules (R19.11.2);
 * none otherwise. What a decided case weighed does not count again, nor does what an appeal has
 * frozen. Rules without a limit, or that do not say which grade is which letter, reach nothing.
 *
 * @param results of one set of rules
 * @param weighed sheets that a decided case rests on
 * @param decided periods whose results were decided now: the years counted are those that they are in
 */
export function lowGradesReached(
  rules: Limits,
  results: readonly ResultOfPeriod[],
  weighed: readonly string[],
  decided: readonly string[],
): readonly Evidence[] {
  if (rules.lowGrades === null) return []
  const counting = results.filter(
    ({ appraisalId, frozen }) => !frozen && !weighed.includes(appraisalId),
  )
  const graded = counting.flatMap(({ period, grade }) => {
    const letter = letterOf(rules, grade)
    return letter === undefined ? [] : [{ month: lastMonthOf(period), letter }]
  })
  const { opensCase, months } = lowGrades(rules.lowGrades, graded, decided.map(lastMonthOf))
  if (!opensCase) return []
  return counting
    .filter(({ period }) => months.includes(lastMonthOf(period)))
    .sort((a, b) => (a.period < b.period ? 1 : -1))
    .map(({ appraisalId, period, gradeName }) => ({ appraisalId, period, gradeName }))
}

/**
 * Whether the grades that a case rests on still reach the limit, as they are now. What is frozen
 * still may: until its appeal is decided the case waits.
 */
export function stillReached(
  rules: Limits,
  evidence: readonly Evidence[],
  results: readonly ResultOfPeriod[],
): boolean {
  const limit = rules.lowGrades
  if (limit === null) return false
  const low = evidence.filter(({ appraisalId }) => {
    const now = results.find((each) => each.appraisalId === appraisalId)
    const letter = now && letterOf(rules, now.grade)
    return now?.frozen || (letter !== undefined && isLow(limit, letter))
  })
  return low.length >= limit.times
}

const letterOf = ({ letters }: Limits, grade: string): Letter | undefined => letters?.[grade]
