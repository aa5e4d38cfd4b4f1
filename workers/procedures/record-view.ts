import type {
  ProcedureEntryView,
  ProcedureRecordRow,
  ProcedureRecordView,
  ProcedureWait,
  TryOutView,
} from '@bylaw/contract'
import { fileView } from '../files/keep-file'
import { today } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { RuleVersion } from '../rulebook/rule-version'
import type { Scope } from '../scope'
import { boxesIn } from './facts'
import { outlineOf } from './outline'
import { namesOf, readershipOf } from './people-of'
import { entryOf, startOf } from './progress'
import { recordRows } from './record-rows'
import { type Standing, standingOf, type Wait } from './standing'
import type { EntryRow, Holding, RecordRow } from './store'

type Names = Awaited<ReturnType<typeof namesOf>>

/** A record with all that was done, where it stands by its rule, and whose word it waits for. */
export async function recordView(scope: Scope, row: RecordRow): Promise<ProcedureRecordView> {
  const readBy = readershipOf(scope)
  const [procedure, { entries, parts }, holdings, files, whole] = await Promise.all([
    pinnedRules(scope, 'procedure', row),
    scope.procedures.course(row.id),
    scope.procedures.holdings(),
    scope.files.heldBy(row.id),
    row.partOfId === null ? undefined : scope.procedures.read(row.partOfId, readBy),
  ])
  const { template } = procedure.rules
  const told = entries.map((entry) => entryOf(scope, entry))
  const standing = standingOf(template, startOf(scope, row), told, today(scope))
  const waits = row.state === 'open' ? standing.waits : []
  const readable = parts.filter((part) => mayRead(readBy, part))
  const [rows, names] = await Promise.all([
    recordRows(scope, [row, ...readable, ...(whole ? [whole] : [])]),
    namesOf(scope, [row.startedBy, ...entries.flatMap(idsIn), ...idsOf(waits, holdings)]),
  ])
  const shown = new Map(rows.map((each) => [each.id, each]))
  return {
    row: shown.get(row.id) as ProcedureRecordRow,
    outline: outlineOf(template),
    startedBy: names(row.startedBy),
    boxes: boxesIn(told),
    entries: entries.map((entry) => entryView(entry, names, files.map(fileView))),
    standing: await standingView(scope, standing, procedure),
    waitsFor: waits.map((wait) => waitView(wait, holdings, names)),
    partOf: (whole && shown.get(whole.id)) ?? null,
    parts: readable.flatMap(({ id }) => shown.get(id) ?? []),
  }
}

/** What is about a person is there for them, and for whoever began it or sees it through. */
const mayRead = (readBy: ReturnType<typeof readershipOf>, part: RecordRow): boolean =>
  readBy === 'all' ||
  part.aboutId === null ||
  [part.aboutId, part.responsibleId, part.startedBy].includes(readBy.personId)

async function standingView(
  scope: Scope,
  { answer }: Standing,
  procedure: RuleVersion,
): Promise<TryOutView> {
  if (answer === undefined) return {}
  if (!answer.ok)
    return { refusal: await refusalView(scope, answer.refusal, procedure.ref.ruleSetId) }
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('procedure')
  return { decision, explanation: explanation(trace, procedure, decisions) }
}

const entryView = (
  { act, note, peopleIds, fileIds, personId, atMs }: EntryRow,
  names: Names,
  files: ProcedureEntryView['files'],
): ProcedureEntryView => ({
  act,
  note,
  people: peopleIds.map(names),
  files: files.filter(({ id }) => fileIds.includes(id)),
  by: names(personId),
  at: new Date(atMs).toISOString(),
})

const waitView = (
  { did, key, name, of }: Wait,
  holdings: readonly Holding[],
  names: Names,
): ProcedureWait => ({
  did,
  key,
  name: { ...name },
  people: whose(of, holdings).map(names),
})

const whose = (of: Wait['of'], holdings: readonly Holding[]): string[] =>
  of === null
    ? []
    : 'personId' in of
      ? [of.personId]
      : holdings.filter(({ post }) => post === of.post).map(({ personId }) => personId)

const idsIn = ({ personId, peopleIds, act }: EntryRow): string[] => [
  personId,
  ...peopleIds,
  ...(act.did === 'handed_over' ? [act.toId] : []),
]

const idsOf = (waits: readonly Wait[], holdings: readonly Holding[]): string[] =>
  waits.flatMap(({ of }) => whose(of, holdings))
