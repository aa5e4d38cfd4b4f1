import type { AppraisalResult } from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import { firstMonthOf, lastMonthOf } from '@bylaw/rules-appraisal'
import { reportFacts } from '../attendance/report-facts'
import { dayStartMs, monthEndMs } from '../platform/month'
import { deskFacts } from '../reports/desk-facts'
import type { Scope } from '../scope'
import { satisfaction } from '../surveys/satisfaction'
import type { AppraisalSheet } from './store'

/**
 * What is known of the person's period, or of all who are in a department, offered to whoever scores
 * and never scored by itself: what customers answered about their closings, what their tickets came
 * to and, of a person, how the reports that they owed stand. Left out where there is none.
 */
export async function offeredFor(
  scope: Scope,
  {
    personId,
    members,
    period,
    projectId,
  }: Pick<AppraisalSheet, 'personId' | 'members' | 'period' | 'projectId'>,
): Promise<Pick<AppraisalResult, 'satisfaction' | 'deskFacts' | 'reportFacts'>> {
  // Neither tickets nor reports are of a project.
  if (projectId !== null) return {}
  const from = `${firstMonthOf(period)}-01`
  const wish = {
    personIds: members ?? [personId],
    fromMs: dayStartMs(scope.zone, from),
    toMs: monthEndMs(scope.zone, lastMonthOf(period)) + 1,
  }
  const [said, facts, reports] = await Promise.all([
    satisfaction(scope, wish),
    deskFacts(scope, wish),
    members === null
      ? reportFacts(scope, { personId, from, to: lastDateOf(lastMonthOf(period)) })
      : null,
  ])
  return {
    ...(said.asked > 0 ? { satisfaction: said } : {}),
    ...(facts ? { deskFacts: facts } : {}),
    ...(reports ? { reportFacts: reports } : {}),
  }
}
