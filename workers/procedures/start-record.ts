import type { NewProcedureRecord, ProcedureRecordView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { dueBy } from './due'
import type { Template } from './outline'
import { mustBeStaff, readershipOf } from './people-of'
import { procedureInForce } from './procedure-in-force'
import { changeBy, entryOf, progress, startOf } from './progress'
import { recordView } from './record-view'
import type { EntryRow, RecordRow } from './store'
import { mustBeWhoOpens } from './who-opens'

/** Starts a procedure under the rule in force, to be seen through by one person. */
export async function startRecord(
  scope: Scope,
  wish: NewProcedureRecord,
): Promise<ProcedureRecordView> {
  const procedure = await procedureInForce(scope, wish.ruleSetId)
  const { template } = procedure.rules
  await mustBeStaff(scope, [wish.responsibleId, ...(wish.aboutId ? [wish.aboutId] : [])])
  if (wish.ticketId !== null) await scope.desk.read(wish.ticketId)
  if (wish.projectId !== null && !(await scope.projects.read(wish.projectId)))
    throw new Problem('not_found')
  await mustBeWhoOpens(scope, template, wish)
  if (wish.partOfId !== null && !(await scope.procedures.read(wish.partOfId, readershipOf(scope))))
    throw new Problem('not_found')

  const { boxes, dueOn, ...about } = wish
  const begun: RecordRow = {
    ...about,
    ...dueBy(scope, dueOn),
    id: scope.newId('prc'),
    ruleVersion: procedure.ref.version,
    template: template.by,
    state: 'open',
    draftedAs: await draftedAs(scope, template),
    awaited: [],
    startedBy: scope.personId,
    startedAtMs: scope.now,
    finishedAtMs: null,
    toldOverdueAtMs: null,
    noticedOverdueAtMs: null,
    version: 1,
  }
  const first = Object.keys(boxes).length > 0 ? [firstEntry(scope, boxes)] : []
  const standing = await progress(
    scope,
    procedure,
    startOf(scope, begun),
    first.map((entry) => entryOf(scope, entry)),
  )
  const row = { ...begun, ...changeBy(scope, standing) }
  const told = { recordId: row.id, ruleSetId: row.ruleSetId, state: row.state }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.procedures.start(row),
        ...first.map((entry) => scope.procedures.enter(row.id, entry)),
        auditEntry(scope, 'procedure.started', row.id),
        outboxEvent(scope, 'procedure.started', told),
        ...(row.state === 'done' ? [outboxEvent(scope, 'procedure.finished', told)] : []),
      ]),
    () => scope.procedures.read(row.id, 'all'),
  )
  return recordView(scope, made ?? row)
}

const firstEntry = (scope: Scope, boxes: Record<string, string>): EntryRow => ({
  position: 0,
  atMs: scope.now,
  personId: scope.personId,
  role: scope.role,
  act: { did: 'filled', boxes },
  note: '',
  peopleIds: [],
  fileIds: [],
})

/** The post in which someone drafts what only certain posts may draft. */
async function draftedAs(scope: Scope, template: Template): Promise<string | null> {
  if (template.by !== 'approval' || template.draftedBy.length === 0) return null
  const held = (await scope.procedures.holdings())
    .filter(({ personId }) => personId === scope.personId)
    .map(({ post }) => post)
  const drafter = template.draftedBy.find(({ key }) => held.includes(key))
  if (!drafter) throw new Problem('not_allowed', { detail: NOT_A_DRAFTER })
  return drafter.key
}

const NOT_A_DRAFTER = words(
  '按规则只有指定的岗位可以起草。',
  'By the rule, only certain posts may draft this.',
)
