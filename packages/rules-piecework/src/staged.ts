import { shareOf } from './decimal'
import type { PieceworkRules } from './rules'

/** How far a project has come: at work, completed, or with what was held after that to be paid too. */
export type Stage = 'at_work' | 'completed' | 'rest_payable'

/**
 * What has been counted into pay, in all, once the months so far are settled.
 *
 * Each stage is paid up to its share of everything earned so far, so that the parts add up to the
 * total to the fen: 617.25 is 370.35 + 185.18 + 61.72. Shares rounded one by one made it 617.26.
 */
export function targetFen(
  stages: PieceworkRules['stages'],
  earnedSoFarFen: number,
  stage: Stage,
): number {
  if (stage === 'rest_payable') return earnedSoFarFen
  if (stage === 'completed') return shareOf(earnedSoFarFen, stages.completionBp)
  return stages.mode === 'cumulative' ? shareOf(earnedSoFarFen, stages.monthlyBp) : 0
}
