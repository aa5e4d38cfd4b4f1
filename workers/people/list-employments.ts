import type { EmploymentHistory } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { EmploymentCorrectionRow } from './employment-store'
import { employmentView, saidView } from './employment-view'
import { paidElsewhereView } from './paid-elsewhere'

/**
 * A person's employments, newest first, and what was corrected of them. A level says what someone
 * is paid: a note of it stays.
 */
export async function listEmployments(scope: Scope, personId: string): Promise<EmploymentHistory> {
  if (!(await scope.people.read(personId))) throw new Problem('not_found')
  const note = auditEntry(scope, 'employments.listed', personId)
  const [rows, corrections, elsewhere] = await Promise.all([
    scope.people.employmentsOf(personId, note),
    scope.people.employmentCorrectionsOf(personId),
    scope.people.paidElsewhereOf(personId),
  ])
  return {
    items: rows.map((row) => employmentView(scope, row)),
    nextCursor: null,
    corrections: corrections.map((row) => correctionView(scope, row)),
    paidElsewhere: elsewhere.map((row) => paidElsewhereView(scope, rows, row)),
  }
}

const correctionView = (scope: Scope, row: EmploymentCorrectionRow) => ({
  before: saidView(scope, row),
  now:
    row.nowFrom === null || row.nowStatus === null
      ? null
      : saidView(scope, {
          fromDate: row.nowFrom,
          status: row.nowStatus,
          level: row.nowLevel,
          monthlyFen: row.nowMonthlyFen,
        }),
  reason: row.reason,
  by: row.correctedByName,
  at: new Date(row.correctedAtMs).toISOString(),
})
