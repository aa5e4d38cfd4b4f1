import type { DraftView, NewRulesDraft, NewTextDraft } from '@bylaw/contract'
import { grouped, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { goingAlong, inPart } from './along'
import type { DraftRow } from './draft-table'
import { type FoundDraft, foundDraft, foundDrafts, mustBeIn, readDraft } from './found-draft'
import { changedBy, takenBy } from './go-along'
import { mustGoWith } from './must-go-with'
import { drafting, startDraft } from './start-draft'
import { basisIn } from './target-in-time'

/** Begins a change of rules; at once along with a draft of their regulation's text, if one is named. */
export async function startRulesDraft(
  scope: Scope,
  ruleSetId: string,
  newest: number,
  { goesWith, ...wish }: NewRulesDraft,
): Promise<DraftView> {
  const of = { ruleSetId, regulationId: null } as const
  if (goesWith === undefined) return startDraft(scope, of, newest, wish)
  const { draft: text } = await foundDraft(scope, goesWith)
  const { row, target, statements } = await drafting(scope, of, newest, wish, text)
  mustGoWith(text, { draft: row, target }, await goingAlong(scope, text), row.basedOn)
  await scope.shard.batch([
    ...statements,
    auditEntry(scope, 'draft.went_along', row.id),
    ...changedBy(scope, text),
  ])
  return readDraft(scope, row.id)
}

/** Begins a change of a text together with the drafts of its rules that go along: all, or nothing. */
export async function startTextDraft(
  scope: Scope,
  regulationId: string,
  newest: number,
  { rules = [], ...wish }: NewTextDraft,
): Promise<DraftView> {
  const of = { ruleSetId: null, regulationId } as const
  if (rules.length === 0) return startDraft(scope, of, newest, wish)
  const { row: text, statements } = await drafting(scope, of, newest, wish)
  const named = await foundDrafts(
    scope,
    rules.map(({ draftId }) => draftId),
  )
  mustBeThere(rules, named)
  const basisOn = await basesOn(scope, named, text)
  const parts: FoundDraft[] = []
  for (const [index, part] of named.entries()) {
    await inPart(part, async () => {
      mustBeIn(part, rules[index]?.version ?? 0, ['draft'])
      mustGoWith(text, part, parts, basisOn(part))
    })
    parts.push(part)
  }
  await scope.shard.batch([
    ...statements,
    ...parts.flatMap(({ draft }) => takenBy(scope, draft, text)),
  ])
  return readDraft(scope, text.id)
}

/** Refuses drafts that are not there, each by its place among those named. */
function mustBeThere(
  rules: NonNullable<NewTextDraft['rules']>,
  found: readonly FoundDraft[],
): void {
  const errors = rules.flatMap(({ draftId }, index) =>
    found.some(({ draft }) => draft.id === draftId)
      ? []
      : [{ pointer: `/rules/${index}/draftId`, code: 'unknown', message: NO_SUCH_DRAFT }],
  )
  if (errors.length > 0) throw new Problem('not_found', { errors })
}

/** The versions that changes of rules would be of from the day of a text on, read at once. */
async function basesOn(
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

const NO_SUCH_DRAFT = words('没有这份草案。', 'There is no such draft.')
