import type { DraftView, GoingAlong } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { goingAlong, seenByText } from './along'
import { withAuthor } from './authors'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'
import { draftIn, type FoundDraft, foundDraft, readDraft } from './found-draft'
import { basisOf, draftOf, mustBeWrittenOn } from './target-in-time'
import { mustFit } from './whole'

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
]

/** The draft of a text that another may go along with, on its day. */
async function textFor(scope: Scope, found: FoundDraft, textDraftId: string): Promise<DraftRow> {
  const { draft: text } = await foundDraft(scope, textDraftId)
  await mustGoWith(scope, text, found, await goingAlong(scope, text))
  return text
}

/** Refuses a change that cannot go along with a text, beside the others that do. */
export async function mustGoWith(
  scope: Scope,
  text: Pick<DraftRow, 'state' | 'repeals' | 'regulationId' | 'changesPath' | 'validFromMs'>,
  { draft, target }: Going,
  others: readonly FoundDraft[],
): Promise<void> {
  mustFit(text, { draft, target }, others)
  if (text.state !== 'draft' || text.repeals)
    throw new Problem('wrong_state', { detail: NO_LONGER_OPEN })
  const { knownVersion, repeals, basedOn } = draft
  const { validFromMs } = text
  if (!repeals)
    mustBeWrittenOn(await basisOf(scope, draftOf(draft), { validFromMs, knownVersion }), basedOn)
}

/** A change that is to go along, which may be about to be written. */
interface Going {
  readonly target: DraftTarget
  readonly draft: Pick<
    DraftRow,
    | 'handsTo'
    | 'knownVersion'
    | 'repeals'
    | 'basedOn'
    | 'ruleSetId'
    | 'regulationId'
    | 'changesPath'
  >
}

/** Whether rules would take effect otherwise with a text than by themselves. */
const isMoved = (draft: DraftRow, text: Taking): boolean =>
  draft.validFromMs !== text.validFromMs ||
  draft.retroactiveReason !== text.retroactiveReason ||
  draft.later !== text.later

const NO_LONGER_OPEN = words(
  '那份条文草案已提交、已结束，或是废止草案。',
  'That draft of the text is on its path already, has ended, or is a repeal.',
)
