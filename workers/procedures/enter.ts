import type { NewProcedureEntry, ProcedureRecordView, RecordedAct } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { withFiles } from '../files/with-files'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { admitted, type NotAdmitted } from './admission'
import { postsSeeingThrough } from './outline'
import { mustBeStaff, readershipOf } from './people-of'
import { nextTime } from './plan'
import { changeBy, entryOf, progress, startOf } from './progress'
import { recordView } from './record-view'
import { standingOf } from './standing'
import type { EntryRow, RecordRow } from './store'
import { whoOpens } from './who-opens'

/** Enters what was done; where that is the last thing the rule asks for, the record is finished. */
export async function enter(
  scope: Scope,
  id: string,
  basedOn: number,
  { act, note = '', peopleIds, fileIds }: NewProcedureEntry,
): Promise<ProcedureRecordView> {
  const row = await openRecord(scope, id, basedOn)
  await mustBeStaff(scope, peopleIds)
  if (act.did === 'dropped' && note === '') throw noReason()
  const [procedure, { entries }, holdings] = await Promise.all([
    pinnedRules(scope, 'procedure', row),
    scope.procedures.course(id),
    scope.procedures.holdings(),
  ])
  const { template } = procedure.rules
  const start = startOf(scope, row)
  const signsFor = (await whoOpens(scope, template, row.projectId)) ?? row.responsibleId
  const before = entries.map((entry) => entryOf(scope, entry))
  const actor = {
    personId: scope.personId,
    role: scope.role,
    seesThrough: seesThrough(scope, row),
    isAbout: row.aboutId === scope.personId,
    posts: [
      ...holdings.filter((each) => each.personId === scope.personId).map(({ post }) => post),
      ...(signsFor === scope.personId ? postsSeeingThrough(template) : []),
    ],
    bringsFile: fileIds.length > 0,
  }
  const standing = standingOf(template, start, before, today(scope))
  const may = admitted(template, start, before, standing, act, actor, today(scope))
  if (!may.ok) throw problemOf(may.refusal)

  const entry = { ...newEntry(scope, row, act), note, peopleIds, fileIds }
  const after = await progress(scope, procedure, start, [...before, entryOf(scope, entry)])
  const change = { ...changeBy(scope, after), ...endedBy(scope, act) }
  const next =
    template.by === 'duty' && change.state !== undefined
      ? await nextTime(scope, row, { on: lastDay(scope, row, act), dueOn: row.dueOn })
      : []
  const told = { recordId: id, ruleSetId: row.ruleSetId, did: act.did }
  const { state } = change
  const write = () =>
    scope.shard.batch([
      scope.procedures.change(id, basedOn, change),
      scope.shard.mustHaveChanged(),
      scope.procedures.enter(id, entry),
      ...next,
      auditEntry(scope, `procedure.${act.did}`, id),
      outboxEvent(scope, 'procedure.recorded', told),
      ...(state === undefined
        ? []
        : [outboxEvent(scope, 'procedure.finished', { ...told, state })]),
    ])
  await withFiles(scope, id, fileIds, write)
  return recordView(scope, { ...row, ...change, version: basedOn + 1 })
}

/** A record that the caller may read, that is still open, and that they read as it is now. */
export async function openRecord(scope: Scope, id: string, basedOn: number): Promise<RecordRow> {
  const row = await scope.procedures.read(id, readershipOf(scope))
  if (!row) throw new Problem('not_found')
  mustBeVersion(basedOn, row.version)
  if (row.state !== 'open') throw new Problem('wrong_state')
  return row
}

/** Whose record it is, who began it, and whoever sees to everyone’s. */
export const seesThrough = (scope: Scope, row: RecordRow): boolean =>
  [row.responsibleId, row.startedBy].includes(scope.personId) || scope.may('procedure.manage')

export const newEntry = (scope: Scope, row: RecordRow, act: RecordedAct): EntryRow => ({
  position: row.version,
  atMs: scope.now,
  personId: scope.personId,
  role: scope.role,
  act,
  note: '',
  peopleIds: [],
  fileIds: [],
})

/** Who declines or drops it ends it, whatever else is still missing. */
const endedBy = (scope: Scope, { did }: RecordedAct): Partial<RecordRow> =>
  did === 'declined' || did === 'dropped'
    ? { state: did, finishedAtMs: scope.now, awaited: [] }
    : {}

/** The day from which a duty is counted on; one left out is counted from when it was due. */
const lastDay = (scope: Scope, { dueOn }: RecordRow, act: RecordedAct): string =>
  act.did === 'done' ? act.on : (dueOn ?? today(scope))

const problemOf = ({ code, detail, pointer }: NotAdmitted): Problem =>
  pointer === undefined
    ? new Problem(code, { detail })
    : new Problem(code, { errors: [{ pointer, code: 'does_not_fit', message: detail }] })

const noReason = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/note',
        code: 'required',
        message: words('请写明为什么终止。', 'Say why it ends.'),
      },
    ],
  })
