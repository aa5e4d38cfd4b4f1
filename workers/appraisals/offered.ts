import type { AppraisalResult } from '@bylaw/contract'
import { firstMonthOf, lastMonthOf } from '@bylaw/rules-appraisal'
import { dayStartMs, monthEndMs } from '../platform/month'
import { deskFacts } from '../reports/desk-facts'
import type { Scope } from '../scope'
import { satisfaction } from '../surveys/satisfaction'
import type { AppraisalSheet } from './store'

/**
 * What is known of the person's period, offered to whoever scores and never scored by itself: what
 * customers answered about their closings, and what their tickets came to. Left out where there is none.
 */
export async function offeredFor(
  scope: Scope,
  { personId, period }: Pick<AppraisalSheet, 'personId' | 'period'>,
): Promise<Pick<AppraisalResult, 'satisfaction' | 'deskFacts'>> {
  const wish = {
    personId,
    fromMs: dayStartMs(scope.zone, `${firstMonthOf(period)}-01`),
    toMs: monthEndMs(scope.zone, lastMonthOf(period)) + 1,
  }
  const [said, facts] = await Promise.all([satisfaction(scope, wish), deskFacts(scope, wish)])
  return {
    ...(said.asked > 0 ? { satisfaction: said } : {}),
    ...(facts ? { deskFacts: facts } : {}),
  }
}
