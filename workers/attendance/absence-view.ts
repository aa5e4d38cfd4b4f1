import type { UnexcusedAbsenceRow, UnexcusedAbsenceView } from '@bylaw/contract'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { weekStanding } from './absence-week'
import { shutDaysWithin } from './shut-days'
import type { Absence } from './store'
import { isAnothers, isHeard, visibleAbsence } from './visible-absence'

/** An absence as its reader may have it. */
export const readAbsence = async (scope: Scope, id: string): Promise<UnexcusedAbsenceView> =>
  absenceView(scope, await visibleAbsence(scope, id))

export async function absenceView(scope: Scope, row: Absence): Promise<UnexcusedAbsenceView> {
  const isOpen = row.state === 'proposed'
  const [rowOf, week] = await Promise.all([absenceRowsOf(scope, [row]), weekStanding(scope, row)])
  return {
    ...rowOf(row),
    account: row.account,
    evidence: evidenceView(row.evidence),
    costs: row.costs,
    mayAnswerFirst: row.mayAnswerFirst,
    explanation: row.explanation,
    proposedBy: row.proposedByName,
    proposedAt: instantText(row.proposedAtMs),
    reply:
      row.reply === null || row.repliedAtMs === null
        ? null
        : { text: row.reply, at: instantText(row.repliedAtMs) },
    verdict:
      row.verdict === null || row.decidedAtMs === null
        ? null
        : {
            reason: row.verdict,
            by: row.decidedByName ?? '',
            at: instantText(row.decidedAtMs),
          },
    week,
    caseId: row.caseId,
    mayReply:
      isOpen &&
      row.personId === scope.personId &&
      row.reply === null &&
      today(scope) <= row.replyBy,
    mayDecide:
      isOpen && scope.may('attendance.decide') && isAnothers(scope, row) && isHeard(scope, row),
    mayOpenCase:
      week?.opensCase === true &&
      row.caseId === null &&
      scope.may('attendance.decide') &&
      row.personId !== scope.personId,
    version: row.version,
  }
}

const evidenceView = ({
  trip,
  reportedAt,
  outOfContactMinutes,
  excused,
  attempts = [],
  missed = false,
}: Absence['evidence']): UnexcusedAbsenceView['evidence'] => ({
  ...{ trip, reportedAt, outOfContactMinutes, excused, missed },
  attempts: [...attempts],
})

/**
 * Some absences as a list has them: one of a day of a shutdown says so, unless it counts for nothing anyhow.
 */
export async function absenceRowsOf(
  scope: Scope,
  rows: readonly Pick<Absence, 'date'>[],
): Promise<(row: Absence) => UnexcusedAbsenceRow> {
  const dates = rows.map(({ date }) => date).sort()
  const [from = '', to = ''] = [dates[0], dates.at(-1)]
  const shutOn = from === '' ? () => undefined : await shutDaysWithin(scope, from, to)
  return (row) => ({
    id: row.id,
    person: { id: row.personId, name: row.personName },
    date: row.date,
    grounds: [...row.grounds],
    state: row.state,
    hasReply: row.reply !== null,
    replyBy: row.replyBy,
    shutdown: row.state === 'dismissed' ? null : (shutOn(row.personId, row.date) ?? null),
  })
}

const instantText = (atMs: number): string => new Date(atMs).toISOString()
