import { retention } from './retention'
import type { PieceworkRules } from './rules'
import { targetFen } from './staged'

/** What a person has earned on a project, and what pay has counted of it. */
export interface Balance {
  readonly earnedFen: number
  readonly paidFen: number
}

export interface NextPart {
  /** What the next part waits for: the last two, for the person and for the next pay run. */
  readonly needs: 'completion' | 'time' | 'application' | 'pay_run'
  /** First day on which it can be paid; null while that is not known. */
  readonly dueFrom: string | null
  readonly amountFen: number
  /** Whether an application made today would count, at once or from that day on. */
  readonly mayApply: boolean
}

/**
 * Which part of what is held comes next, and what it waits for (R19.15); null where nothing is held.
 *
 * Of 617.25 earned and 370.35 paid, 185.18 waits for completion; after it 61.72 is held for two
 * years more, and then for the person's application.
 */
export function nextPart(
  stages: PieceworkRules['stages'],
  { earnedFen, paidFen }: Balance,
  completedOn: string | null,
  appliedOn: string | null,
  today: string,
): NextPart | null {
  if (earnedFen === paidFen) return null
  const atCompletionFen = Math.max(targetFen(stages, earnedFen, 'completed') - paidFen, 0)
  if (completedOn === null)
    return { needs: 'completion', dueFrom: null, amountFen: atCompletionFen, mayApply: false }
  if (atCompletionFen > 0)
    return { needs: 'pay_run', dueFrom: completedOn, amountFen: atCompletionFen, mayApply: false }
  const { dueFrom, state } = retention(stages, completedOn, today, appliedOn)
  return {
    needs: state === 'payable' ? 'pay_run' : state === 'locked' ? 'time' : 'application',
    dueFrom,
    amountFen: earnedFen - paidFen,
    mayApply: appliedOn === null && (state !== 'locked' || stages.earlyApplication === 'waits'),
  }
}
