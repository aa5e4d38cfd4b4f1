import { assert, ok, type Result } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { nextPart, type PieceworkRules } from '@bylaw/rules-piecework'
import { type Commission, commissionOf } from './commission'

/** What somebody who has left earned on a project and was paid of it, and how the project stands. */
export interface Owed {
  readonly projectId: string
  readonly projectName: string
  readonly earnedFen: number
  readonly paidFen: number
  readonly completedOn: string | null
  /** When they applied for the rest, if that was granted. */
  readonly appliedOn: string | null
}

export type PayoutPart = Commission['byProject'][number]

/**
 * What can be paid on a day of what is held, apart from a run and by the rules that a run would go by:
 * the completion share once the project is completed, the rest once it is due and applied for.
 * Undefined while it waits for any of these.
 */
export function payoutPart(
  rules: PieceworkRules,
  owed: Owed,
  on: string,
): Result<PayoutPart | undefined, Refusal> {
  const { projectId, projectName, earnedFen, paidFen, completedOn, appliedOn } = owed
  const next = nextPart(rules.stages, owed, completedOn, appliedOn, on)
  if (next?.needs !== 'pay_run') return ok(undefined)
  const work = { projectId, projectName, lines: [], dayRateDays: [], completedOn, appliedOn }
  const settled = { ...work, previousEarnedFen: earnedFen, previousPaidFen: paidFen }
  const worked = commissionOf(rules, [settled], on)
  if (!worked.ok) return worked
  const part = worked.value.byProject[0]
  assert(part !== undefined && part.stage !== 'at_work', 'what is due is paid of it')
  assert(part.countedFen === next.amountFen, 'a payment is what was said to be next')
  return ok(part)
}
