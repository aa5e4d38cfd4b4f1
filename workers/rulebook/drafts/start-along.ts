import type { DraftView, NewRulesDraft, NewTextDraft } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { goingAlong, inPart } from './along'
import { type FoundDraft, foundDraft, mustBeIn, readDraft } from './found-draft'
import { changedBy, mustGoWith, takenBy } from './go-along'
import { drafting, startDraft } from './start-draft'

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
  await mustGoWith(scope, text, { draft: row, target }, await goingAlong(scope, text))
  await scope.shard.batch([...statements, ...changedBy(scope, text)])
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
  const parts: FoundDraft[] = []
  for (const { draftId, version } of rules) {
    const part = await foundDraft(scope, draftId)
    await inPart(part, async () => {
      mustBeIn(part, version, ['draft'])
      await mustGoWith(scope, text, part, parts)
    })
    parts.push(part)
  }
  await scope.shard.batch([
    ...statements,
    ...parts.flatMap(({ draft }) => takenBy(scope, draft, text)),
  ])
  return readDraft(scope, text.id)
}
