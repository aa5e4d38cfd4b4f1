import type { ProcedureRecordView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { newEntry, openRecord, seesThrough } from './enter'
import { mustBeStaff } from './people-of'
import { entryOf, startOf } from './progress'
import { recordView } from './record-view'
import { awaited, standingOf } from './standing'
import type { RecordRow } from './store'
import { mustBeWhoOpens } from './who-opens'

/** Gives a record to someone else to see through; what opens a project’s work stays with the project. */
export async function handOver(
  scope: Scope,
  id: string,
  basedOn: number,
  responsibleId: string,
): Promise<ProcedureRecordView> {
  const row = await openRecord(scope, id, basedOn)
  await mustBeStaff(scope, [responsibleId])
  if (!seesThrough(scope, row)) throw new Problem('not_allowed')
  const procedure = await pinnedRules(scope, 'procedure', row)
  await mustBeWhoOpens(scope, procedure.rules.template, { ...row, responsibleId })
  const { change, statements } = await handedOver(scope, procedure, row, responsibleId)
  await scope.shard.batch([auditEntry(scope, 'procedure.handed_over', id), ...statements])
  return recordView(scope, { ...row, ...change, version: basedOn + 1 })
}

/**
 * What is still open of the procedures by which a project’s work may begin goes to whoever becomes
 * responsible for the project: statements for the batch that says so.
 */
export async function openingsHandedOver(scope: Scope, projectId: string, responsibleId: string) {
  const records = (await scope.procedures.ofProject(projectId)).filter(
    (row) =>
      row.state === 'open' && row.template === 'meeting' && row.responsibleId !== responsibleId,
  )
  const moved = await Promise.all(
    records.map(async (row) => {
      const procedure = await pinnedRules(scope, 'procedure', row)
      const { template } = procedure.rules
      if (template.by !== 'meeting' || !template.opens) return []
      const { statements } = await handedOver(scope, procedure, row, responsibleId)
      return [...statements, auditEntry(scope, 'procedure.handed_over', row.id)]
    }),
  )
  return moved.flat()
}

/** What becomes of a record by that: whose word it waits for may be theirs now. */
async function handedOver(
  scope: Scope,
  { rules }: PinnedRules<'procedure'>,
  row: RecordRow,
  responsibleId: string,
) {
  const { entries } = await scope.procedures.course(row.id)
  const done = entries.map((entry) => entryOf(scope, entry))
  const start = startOf(scope, { ...row, responsibleId })
  const { waits } = standingOf(rules.template, start, done, today(scope))
  const change = { responsibleId, awaited: awaited(waits) }
  const { id: recordId, ruleSetId } = row
  return {
    change,
    statements: [
      scope.procedures.change(recordId, row.version, change),
      scope.shard.mustHaveChanged(),
      scope.procedures.enter(
        recordId,
        newEntry(scope, row, { did: 'handed_over', toId: responsibleId }),
      ),
      outboxEvent(scope, 'procedure.recorded', { recordId, ruleSetId, did: 'handed_over' }),
    ],
  }
}
