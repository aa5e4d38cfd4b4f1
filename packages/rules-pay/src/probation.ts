import { daysAfter, monthsAfter, ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { PayRules } from './rules'

type Probation = PayRules['probation']

/**
 * First and last day of a probation: three months from 15 January end on 14 April.
 *
 * @param months whole months, within what the rules allow
 */
export function probationWindow(
  { minMonths, maxMonths }: Pick<Probation, 'minMonths' | 'maxMonths'>,
  start: string,
  months: number,
): Result<{ readonly firstDay: string; readonly lastDay: string }, Refusal> {
  if (!Number.isInteger(months) || months < minMonths || months > maxMonths)
    return refuse({
      code: 'probation_length',
      message: words(
        `试用期须为 ${minMonths} 至 ${maxMonths} 个月。`,
        `Probation lasts ${minMonths} to ${maxMonths} months.`,
      ),
      rule: '/probation/maxMonths',
      details: { months, minMonths, maxMonths },
    })
  return ok({ firstDay: start, lastDay: daysAfter(monthsAfter(start, months), -1) })
}

export interface Confirmation {
  readonly confirm: boolean
  /** Keys of the checks not passed, in the rules' order. */
  readonly missing: readonly string[]
  /** The longest probation is over: still possible, but late. */
  readonly pastMaxProbation: boolean
  /** The shortest probation is not served yet. */
  readonly beforeMinProbation: boolean
}

/** Whether a person on probation can be confirmed (转正) on a day: all checks passed, and served long enough. */
export function regularise(
  probation: Probation,
  start: string,
  day: string,
  passed: ReadonlySet<string>,
): Confirmation {
  const missing = probation.checks.map(({ key }) => key).filter((key) => !passed.has(key))
  const beforeMinProbation = day < monthsAfter(start, probation.minMonths)
  return {
    confirm: missing.length === 0 && !beforeMinProbation,
    missing,
    pastMaxProbation: day >= monthsAfter(start, probation.maxMonths),
    beforeMinProbation,
  }
}
