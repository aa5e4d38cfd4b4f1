import { assert, grouped, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { Said } from '../planned'
import { ruleSetInTime } from '../rule-set-in-time'
import { textInTime } from '../texts/text-in-time'
import { type Dated, type Span, spanToChange, timeline } from '../timeline'
import type { DraftRow } from './draft-table'
import { type DraftOf, draftOf } from './draft-target'
import { type DraftTarget, newestOf } from './draft-view'
import type { FoundDraft } from './found-draft'

type Of = Pick<DraftRow, 'ruleSetId' | 'regulationId' | 'changesPath'>

/** What a draft changes, as it holds over time; a path only ever holds from now on. */
export async function targetInTime(scope: Scope, of: Of): Promise<readonly Span<Said & Dated>[]> {
  if (of.changesPath) return []
  if (of.regulationId !== null) return textInTime(scope, of.regulationId)
  assert(of.ruleSetId !== null, 'a draft changes a rule set or a regulation')
  return (await ruleSetInTime(scope, of.ruleSetId))?.spans ?? []
}

/**
 * The version that a change beginning then is a change of, as far as its author knows of versions.
 *
 * @param validFromMs null for now
 */
export async function basisOf(
  scope: Scope,
  of: DraftOf,
  { validFromMs, knownVersion }: Pick<DraftRow, 'validFromMs' | 'knownVersion'>,
): Promise<number> {
  if (of.changesPath) return knownVersion
  const history =
    of.regulationId === null
      ? await scope.rules.readHistory(of.ruleSetId)
      : await scope.rules.readTextHistory(of.regulationId)
  return basisIn(history, { validFromMs, knownVersion }, scope.now)
}

/** The versions that changes of rules would be of from the day of a text on, read at once. */
export async function basesOn(
  scope: Scope,
  parts: readonly FoundDraft[],
  { validFromMs }: Pick<DraftRow, 'validFromMs'>,
): Promise<(part: FoundDraft) => number> {
  const rows = await scope.rules.readTimes(parts.flatMap(({ draft }) => draft.ruleSetId ?? []))
  const historyOf = grouped(rows, ({ ruleSetId }) => ruleSetId)
  return ({ draft: { ruleSetId, knownVersion, basedOn } }) =>
    // What is no change of rules does not go along at all.
    ruleSetId === null
      ? basedOn
      : basisIn(historyOf.get(ruleSetId) ?? [], { validFromMs, knownVersion }, scope.now)
}

function basisIn(
  history: readonly Dated[],
  { validFromMs, knownVersion }: Pick<DraftRow, 'validFromMs' | 'knownVersion'>,
  nowMs: number,
): number {
  const known = history.filter(({ version }) => version <= knownVersion)
  const span = spanToChange(timeline(known), validFromMs ?? nowMs)
  assert(span !== undefined, 'what a draft changes has a version')
  return span.of.version
}

/** What one version says of what a draft changes. */
export async function saidIn(
  scope: Scope,
  { of, row }: DraftTarget,
  version: number,
): Promise<Said> {
  if (of === 'path') {
    const before =
      row.approvalPathVersion === version ? [] : await scope.rules.readFormerPaths(row.id)
    const paths = [{ version: row.approvalPathVersion, steps: row.approvalPath }, ...before]
    return { version, content: theOne(paths, version).steps, repeals: false }
  }
  if (of === 'rule_set') {
    const found = theOne(await scope.rules.readVersions(row.id, [version]), version)
    return { ...found, content: found.rules }
  }
  const found = theOne(await scope.rules.readTexts(row.id, [version]), version)
  return { ...found, content: found.document }
}

/** The version of this number. */
export function theOne<Row extends { readonly version: number }>(
  rows: readonly Row[],
  version: number,
): Row {
  const found = rows.find((row) => row.version === version)
  if (!found) throw new Problem('not_found')
  return found
}

/**
 * Refuses a draft that has fallen behind: a newer version was published since it was written, or
 * one that had been published for later has begun. It would undo what nobody sees it undo.
 */
export async function mustBeUpToDate(scope: Scope, { draft, target }: FoundDraft): Promise<void> {
  const currentVersion = newestOf(target)
  const isUpToDate =
    draft.knownVersion === currentVersion &&
    (await basisOf(scope, draftOf(draft), draft)) === draft.basedOn
  if (!isUpToDate) throw new Problem('stale_version', { currentVersion, detail: BEHIND })
}

const BEHIND = words(
  '起草之后又有新版本：请先把新版本的改动合并到草案里，再提交或审批。',
  'Another version came out since this was drafted: merge it into the draft first, then submit it or pass it.',
)

/**
 * Refuses words that were written on another version than the one they are to change: what that one
 * changed would be undone, and nobody would see it.
 */
export function mustBeWrittenOn(basedOn: number, writtenOn: number): void {
  if (writtenOn === basedOn) return
  throw new Problem('unacceptable', {
    errors: [
      {
        pointer: '/basedOn',
        code: 'other_basis',
        message: words(
          `从这一天起，要改的是第 ${basedOn} 版，而内容是按第 ${writtenOn} 版写的，第 ${basedOn} 版的改动会丢失：请另选生效日期，或以第 ${basedOn} 版为底稿重写、合并。`,
          `From that day on this changes version ${basedOn}, but it was written on version ${writtenOn} and would undo what version ${basedOn} changed: choose another day, or write it on version ${basedOn}.`,
        ),
      },
    ],
  })
}
