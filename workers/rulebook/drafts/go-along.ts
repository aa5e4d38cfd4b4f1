import type { DraftView, GoingAlong } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { DraftRow } from './draft-table'
import { draftIn, type FoundDraft, foundDraft, readDraft } from './found-draft'
import { basisOf, draftOf, mustBeWrittenOn } from './target-in-time'

/**
 * Has a draft of rules go along with a draft of their regulation's text: both are submitted, passed
 * and published as one, on the day of the text. Null lets it go by itself again. The text's draft
 * counts as changed: whoever submits it has seen what goes along.
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
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      goesWith: textDraftId,
      ...(text ? { validFromMs: text.validFromMs, retroactiveReason: text.retroactiveReason } : {}),
    }),
    scope.shard.mustHaveChanged(),
    ...(await seenByText(scope, draft)),
    ...(text ? touched(scope, text) : []),
    auditEntry(scope, text ? 'draft.went_along' : 'draft.went_alone', id),
  ])
  return readDraft(scope, id)
}

/** The draft of a text that another may go along with, on its day. */
async function textFor(
  scope: Scope,
  { draft, target }: FoundDraft,
  textDraftId: string,
): Promise<DraftRow> {
  const text = await foundDraft(scope, textDraftId)
  if (target.of !== 'rule_set' || draft.handsTo !== null || text.target.of !== 'regulation')
    throw new Problem('wrong_state', { detail: RULES_WITH_TEXT })
  if (target.row.regulationId !== text.target.row.id)
    throw new Problem('wrong_state', { detail: OTHER_REGULATION })
  if (text.draft.state !== 'draft' || text.draft.repeals)
    throw new Problem('wrong_state', { detail: NO_LONGER_OPEN })
  const { knownVersion } = draft
  const { validFromMs } = text.draft
  if (!draft.repeals)
    mustBeWrittenOn(
      await basisOf(scope, draftOf(draft), { validFromMs, knownVersion }),
      draft.basedOn,
    )
  return text.draft
}

/** Has the text's draft count as changed when something goes along with it no longer. */
export async function seenByText(scope: Scope, { goesWith }: Pick<DraftRow, 'goesWith'>) {
  const text = goesWith === null ? undefined : await scope.rules.readDraft(goesWith)
  return text ? touched(scope, text) : []
}

const touched = (scope: Scope, { id, version }: Pick<DraftRow, 'id' | 'version'>) => [
  scope.rules.changeDraft(id, version, {}),
  scope.shard.mustHaveChanged(),
]

const RULES_WITH_TEXT = words(
  '只有规则草案可以与所属制度的条文草案一并提交。',
  'Only a draft of rules goes along, and only with a draft of its regulation’s text.',
)
const OTHER_REGULATION = words(
  '这套规则不属于那部制度。',
  'These rules do not follow from that regulation.',
)
const NO_LONGER_OPEN = words(
  '那份条文草案已提交、已结束，或是废止草案。',
  'That draft of the text is on its path already, has ended, or is a repeal.',
)
