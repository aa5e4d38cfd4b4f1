import type { ProcedureRecordQuery, ProcedureRecordRow } from '@bylaw/contract'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import { namesOf, readershipOf } from './people-of'
import type { RecordRow } from './store'

/** A page of records: the latest first, or what is overdue by its day. */
export async function listRecords(scope: Scope, query: ProcedureRecordQuery) {
  const { limit, cursor, state, ruleSetId, ticketId, projectId } = query
  const overdue = query.overdue === 'true'
  const rows = await scope.procedures.list({
    state,
    ruleSetId,
    ticketId,
    projectId,
    mineOf: query.mine === 'true' ? scope.personId : undefined,
    overdueAtMs: overdue ? scope.now : undefined,
    readBy: readershipOf(scope),
    after: placeOf(cursor, 2),
    limit: limit + 1,
  })
  const shown = await recordRows(scope, rows)
  const place = new Map(
    rows.map(({ id, dueAtMs, startedAtMs }) => [id, (overdue ? dueAtMs : startedAtMs) ?? 0]),
  )
  return pageFrom(
    shown,
    limit,
    ({ id }) => [place.get(id) ?? 0, id],
    (row) => row,
  )
}

/** Records as lists show them. */
export async function recordRows(
  scope: Scope,
  rows: readonly RecordRow[],
): Promise<ProcedureRecordRow[]> {
  if (rows.length === 0) return []
  const [names, titles] = await Promise.all([
    namesOf(
      scope,
      rows.flatMap(({ responsibleId, aboutId }) => [responsibleId, aboutId]),
    ),
    scope.rules.titlesOf(rows.map(({ ruleSetId }) => ruleSetId)),
  ])
  return rows.map((row) => ({
    id: row.id,
    ruleSetId: row.ruleSetId,
    procedure: titles.get(row.ruleSetId) ?? { zh: '', en: '' },
    template: row.template,
    title: row.title,
    state: row.state,
    responsible: names(row.responsibleId),
    about: row.aboutId === null ? null : names(row.aboutId),
    ticketId: row.ticketId,
    projectId: row.projectId,
    dueOn: row.dueOn,
    overdue: row.state === 'open' && row.dueAtMs !== null && row.dueAtMs <= scope.now,
    startedAt: new Date(row.startedAtMs).toISOString(),
    finishedAt: row.finishedAtMs === null ? null : new Date(row.finishedAtMs).toISOString(),
    version: row.version,
  }))
}
