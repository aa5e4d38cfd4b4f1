import type { DraftView, GoingAlong } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { goingAlong, seenByText } from './along'
import { withAuthor } from './authors'
import type { DraftRow } from './draft-table'
import { draftIn, type FoundDraft, foundDraft, readDraft } from './found-draft'
import { mustJoin } from './must-go-with'
import { basesOn } from './target-in-time'

/**
 * Has a draft of rules go along with a draft of their regulation's text: both are submitted, passed
 * and published as one, on the day of the text. Null lets it go by itself again, on its own day. The
 * text's draft counts as changed: whoever submits it has seen what goes along.
 */
export async function goAlong(
  scope: Scope,
  id: string,
  version: number,
  { textDraftId }: GoingAlong,
): Promise<DraftView> {
  const found = await draftIn(scope, id, version, 'draft')
  const { draft } = found
  if (draft.goesWith === textDraftId) return readDraft(scope, id)
  const text = textDraftId === null ? null : await textFor(scope, found, textDraftId)
  await scope.shard.batch([...takenBy(scope, draft, text), ...(text ? changedBy(scope, text) : [])])
  return readDraft(scope, id)
}

/** What has a draft of rules go along with a text; null: by itself again. */
export const takenBy = (scope: Scope, draft: DraftRow, text: Taking | null) =>
  [
    scope.rules.changeDraft(draft.id, draft.version, {
      goesWith: text?.id ?? null,
      // Whoever has them take effect on another day has a hand in them.
      ...(text && isMoved(draft, text) ? { authors: withAuthor(draft.authors, scope) } : {}),
    }),
    scope.shard.mustHaveChanged(),
    ...seenByText(scope, draft),
    auditEntry(scope, text ? 'draft.went_along' : 'draft.went_alone', draft.id),
  ] as const

/** The draft of a text as far as what goes along with it is concerned. */
type Taking = Pick<DraftRow, 'id' | 'validFromMs' | 'retroactiveReason' | 'later'>

/** Has a text count as changed by what goes along with it; fails where somebody else has changed it. */
export const changedBy = (scope: Scope, { id, version }: Pick<DraftRow, 'id' | 'version'>) => [
  scope.rules.changeDraft(id, version, {}),
  scope.shard.mustHaveChanged(),
  auditEntry(scope, 'draft.changed', id),
]

/** The draft of a text that another may go along with, on its day. */
async function textFor(scope: Scope, found: FoundDraft, textDraftId: string): Promise<DraftRow> {
  const { draft: text } = await foundDraft(scope, textDraftId)
  const basisOn = await basesOn(scope, [found], text)
  mustJoin(text, found, await goingAlong(scope, text), basisOn(found))
  return text
}

/** Whether rules would take effect otherwise with a text than by themselves. */
const isMoved = (draft: DraftRow, text: Taking): boolean =>
  draft.validFromMs !== text.validFromMs ||
  draft.retroactiveReason !== text.retroactiveReason ||
  draft.later !== text.later
