import { assert } from '@bylaw/kernel'
import { shareOf } from './decimal'
import type { PieceworkRules } from './rules'

type Stages = Pick<PieceworkRules['stages'], 'monthlyBp' | 'completionBp'>
export type StageMode = PieceworkRules['stages']['mode'] | 'naive'

export interface Settlement {
  readonly totalFen: number
  /** What each month counts into pay. */
  readonly monthlyFen: readonly number[]
  readonly atCompletionFen: number
  /** Held until it is applied for. */
  readonly retainedFen: number
  readonly sumFen: number
}

/**
 * A whole project's commission in stages: a share each month, more at completion, the rest held.
 *
 * `cumulative` pays each stage up to its share of everything earned so far, so that the parts add
 * up to the total to the fen: 617.25 is 370.35 + 185.18 + 61.72. `naive` rounds each share by
 * itself and is kept to show what that costs: 617.25 becomes 617.26.
 *
 * @param earnedFen verified commission by month, in order
 */
export function staged(stages: Stages, earnedFen: readonly number[], mode: StageMode): Settlement {
  const totalFen = sum(earnedFen)
  const monthlyFen = monthly(stages, earnedFen, mode)
  const paidFen = sum(monthlyFen)
  const naive = mode === 'naive'
  const atCompletionFen = naive
    ? shareOf(totalFen, stages.completionBp - stages.monthlyBp)
    : shareOf(totalFen, stages.completionBp) - paidFen
  const retainedFen = naive
    ? shareOf(totalFen, 10_000 - stages.completionBp)
    : totalFen - paidFen - atCompletionFen
  const sumFen = paidFen + atCompletionFen + retainedFen
  assert(naive || sumFen === totalFen, 'the stages add up to what was earned')
  return { totalFen, monthlyFen, atCompletionFen, retainedFen, sumFen }
}

/** What has been counted into pay, in all, once the months so far are settled. */
export function targetFen(
  stages: PieceworkRules['stages'],
  earnedSoFarFen: number,
  completed: boolean,
): number {
  if (completed) return shareOf(earnedSoFarFen, stages.completionBp)
  return stages.mode === 'cumulative' ? shareOf(earnedSoFarFen, stages.monthlyBp) : 0
}

function monthly(stages: Stages, earnedFen: readonly number[], mode: StageMode): number[] {
  if (mode === 'lump_at_completion') return earnedFen.map(() => 0)
  if (mode === 'naive') return earnedFen.map((earned) => shareOf(earned, stages.monthlyBp))
  const paidUpTo = (month: number) => shareOf(sum(earnedFen.slice(0, month)), stages.monthlyBp)
  return earnedFen.map((_, month) => paidUpTo(month + 1) - paidUpTo(month))
}

const sum = (amountsFen: readonly number[]): number =>
  amountsFen.reduce((total, amount) => total + amount, 0)
