import { monthsAfter } from '@bylaw/kernel'
import type { PieceworkRules } from './rules'

export interface Retention {
  /** First day on which the held part can be paid. */
  readonly dueFrom: string
  readonly state: 'locked' | 'awaiting_application' | 'payable'
}

/**
 * Whether the held part of a project's commission can be paid (R19.15).
 *
 * Completed on 29 February 2024 with 24 months of holding, it falls due on 28 February 2026.
 *
 * @param completedOn the day surplus goods were back
 * @param today       the company's calendar date
 * @param appliedOn   when the person applied, if they have
 */
export function retention(
  stages: Pick<PieceworkRules['stages'], 'retentionMonths' | 'earlyApplication'>,
  completedOn: string,
  today: string,
  appliedOn: string | null,
): Retention {
  const dueFrom = monthsAfter(completedOn, stages.retentionMonths)
  if (today < dueFrom) return { dueFrom, state: 'locked' }
  const counts =
    appliedOn !== null &&
    appliedOn <= today &&
    (appliedOn >= dueFrom || stages.earlyApplication === 'waits')
  return { dueFrom, state: counts ? 'payable' : 'awaiting_application' }
}

/** The last day on which a month's quantities may be reported: the 3rd of the month after. */
export const statementDueOn = (rules: Pick<PieceworkRules, 'statementDay'>, month: string) =>
  monthsAfter(`${month}-${String(rules.statementDay).padStart(2, '0')}`, 1)
