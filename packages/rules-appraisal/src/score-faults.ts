import { words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { partsOf } from './parts'
import { Exact } from './points'
import type { AppraisalRules, CriteriaTemplate, Criterion } from './rules'
import { inRange } from './score'

/** What is wrong with a score: no such criterion, more than its maximum, or between two steps. */
export type ScoreFaultCode = 'unknown_criterion' | 'score_outside_0_to_max' | 'score_not_in_steps'
interface ScoreFault extends Refusal {
  readonly code: ScoreFaultCode
  /** `/scores/` and the criterion's key. */
  readonly fact: string
}

/**
 * Every score that could never count on a sheet, in the order given. A criterion that is not
 * scored yet is no fault: a sheet is filled in bit by bit.
 *
 * @param scores plain decimals by criterion
 */
export function scoreFaults(
  template: AppraisalRules['template'],
  scores: Readonly<Record<string, string>>,
): readonly ScoreFault[] {
  // A review by several groups has no criteria to score.
  if (template.by !== 'criteria') return Object.keys(scores).map(unknownCriterion)
  const criteria = partsOf(template).flatMap((part) => part.criteria)
  return Object.entries(scores).flatMap(([key, score]) => {
    const criterion = criteria.find((each) => each.key === key)
    const fault = criterion
      ? wrongScore(criterion, score, template.scoreStep)
      : unknownCriterion(key)
    return fault ? [fault] : []
  })
}

function wrongScore(
  { key, max }: Criterion,
  text: string,
  step: CriteriaTemplate['scoreStep'],
): ScoreFault | undefined {
  const score = new Exact(text)
  const fact = `/scores/${key}`
  const code = 'score_outside_0_to_max'
  const checked = inRange(score, max, { code, details: { criterion: key, score: text, max } })
  if (!checked.ok) return { ...checked.refusal, code, fact }
  if (score.mod(step).isZero()) return undefined
  return {
    code: 'score_not_in_steps',
    message: words(
      `${text} 分不行，评分以 ${step} 分为一档。`,
      `${text} does not fit: scores come in steps of ${step}.`,
    ),
    rule: '/template/scoreStep',
    fact,
    details: { criterion: key, score: text, step },
  }
}

const unknownCriterion = (key: string): ScoreFault => ({
  code: 'unknown_criterion',
  message: words(`考核表没有“${key}”这一项。`, `The sheet has no criterion “${key}”.`),
  fact: `/scores/${key}`,
  details: { criterion: key },
})
