import { type AppraisalRules, type ScoreFaultCode, scoreFaults } from '@bylaw/rules-appraisal'
import { Problem } from '../platform/problem'

/** Refuses scores that could never count, at once and all together, rather than at completion. */
export function mustFit(
  { template }: AppraisalRules,
  scores: Readonly<Record<string, string>>,
): void {
  const errors = scoreFaults(template, scores).map(({ code, fact, message }) => ({
    pointer: fact,
    code: CODES[code],
    message,
  }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** The codes of the API, which were there before those of the rules. */
const CODES: Record<ScoreFaultCode, string> = {
  unknown_criterion: 'unknown_criterion',
  score_outside_0_to_max: 'above_maximum',
  score_not_in_steps: 'not_in_steps',
}
