import { words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import { shareOf } from './decimal'
import type { PieceworkRules } from './rules'

/** How far a project has come: at work, completed, or with what was held after that to be paid too. */
export type Stage = 'at_work' | 'completed' | 'rest_payable'

const STAGES: readonly Stage[] = ['at_work', 'completed', 'rest_payable']

/** The later of two stages: a project never goes back. */
export const further = (one: Stage, other: Stage): Stage =>
  STAGES.indexOf(one) < STAGES.indexOf(other) ? other : one

/**
 * What has been counted into pay, in all, once the months so far are settled.
 *
 * Each stage is paid up to its share of everything earned so far, so that the parts add up to the
 * total to the fen: 617.25 is 370.35 + 185.18 + 61.72. Shares rounded one by one made it 617.26.
 */
export const targetFen = (
  stages: PieceworkRules['stages'],
  earnedSoFarFen: number,
  stage: Stage,
): number =>
  stage === 'rest_payable' ? earnedSoFarFen : shareOf(earnedSoFarFen, shareAt(stages, stage).bp)

/** What share of all that was earned a stage counts, and where the rules say so. */
export function shareAt(
  stages: PieceworkRules['stages'],
  stage: Stage,
): { readonly bp: number; readonly cited: Pick<Trace, 'rule' | 'also'> } {
  switch (stage) {
    case 'at_work':
      return stages.mode === 'lump_at_completion'
        ? { bp: 0, cited: { rule: '/stages/mode' } }
        : { bp: stages.monthlyBp, cited: { rule: '/stages/monthlyBp', also: ['/stages/mode'] } }
    case 'completed':
      return {
        bp: stages.completionBp,
        cited: { rule: '/stages/completionBp', also: ['/stages/mode'] },
      }
    case 'rest_payable':
      return {
        bp: 10_000,
        cited: { rule: '/stages/retentionMonths', also: ['/stages/earlyApplication'] },
      }
  }
}

/** The one rounding of what a stage counts. */
export const TO_THE_TARGET = words(
  '按累计目标四舍五入到分',
  'the cumulative target is rounded half up to 0.01',
)
