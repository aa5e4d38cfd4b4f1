import { isStaff, type ReportDutyWish, type ReportsDue } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { startOfDate, today } from '../platform/today'
import type { Scope } from '../scope'
import { lookAtReports } from './look-at-reports'
import { readReportsDue } from './read-reports'
import { attendanceRules } from './rules'

/** Says from which day on somebody owes a report that the rules know, or no longer does. */
export async function nameReportDuty(
  scope: Scope,
  personId: string,
  { report, owes, from }: ReportDutyWish,
): Promise<ReportsDue> {
  const person = await scope.people.read(personId)
  if (!person || !isStaff(person.role)) throw new Problem('not_found')
  const { rules } = await attendanceRules(scope, today(scope))
  if (report !== 'daily' && !rules.reports.weekly.some(({ key }) => key === report))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/report', code: 'no_such_report', message: noSuchReport(report) }],
    })
  await scope.shard.batch([
    scope.attendance.oweReport({
      ...{ personId, report, owes, fromDate: from },
      recordedBy: scope.personId,
      recordedAtMs: scope.now,
    }),
    ...(owes ? [lookAtReports(scope, personId, startOfDate(scope.zone, from))] : []),
    auditEntry(scope, 'report_duty.named', personId),
  ])
  return readReportsDue(scope, today(scope).slice(0, 7), personId)
}

const noSuchReport = (report: string) =>
  words(`制度里没有“${report}”这种报告。`, `The rules know no report “${report}”.`)
