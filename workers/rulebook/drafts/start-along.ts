import type { DraftView, NewRulesDraft, NewTextDraft } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { goingAlong, inPart } from './along'
import { type FoundDraft, foundDraft, foundDrafts, mustBeIn, readDraft } from './found-draft'
import { changedBy, takenBy } from './go-along'
import { mustJoin } from './must-go-with'
import { drafting, startDraft } from './start-draft'
import { basesOn } from './target-in-time'

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
  mustJoin(text, { draft: row, target }, await goingAlong(scope, text), row.basedOn)
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
  mustBeNamedOnce(rules)
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
      mustJoin(text, part, parts, basisOn(part))
    })
    parts.push(part)
  }
  await scope.shard.batch([
    ...statements,
    ...parts.flatMap(({ draft }) => takenBy(scope, draft, text)),
  ])
  return readDraft(scope, text.id)
}

type Named = NonNullable<NewTextDraft['rules']>

/** Refuses a draft that is named again, at the place where it is. */
function mustBeNamedOnce(rules: Named): void {
  const ids = rules.map(({ draftId }) => draftId)
  const errors = ids.flatMap((draftId, index) =>
    ids.indexOf(draftId) < index
      ? [{ pointer: `/rules/${index}/draftId`, code: 'duplicate', message: NAMED_TWICE }]
      : [],
  )
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** Refuses drafts that are not there, each by its place among those named. */
function mustBeThere(rules: Named, found: readonly FoundDraft[]): void {
  const errors = rules.flatMap(({ draftId }, index) =>
    found.some(({ draft }) => draft.id === draftId)
      ? []
      : [{ pointer: `/rules/${index}/draftId`, code: 'unknown', message: NO_SUCH_DRAFT }],
  )
  if (errors.length > 0) throw new Problem('not_found', { errors })
}

const NAMED_TWICE = words('这份草案前面已经列出。', 'This draft is named above already.')
const NO_SUCH_DRAFT = words('没有这份草案。', 'There is no such draft.')
