import type { AcceptedOutcomes, DraftView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { seenByText } from '../drafts/along'
import { withAuthor } from '../drafts/authors'
import { draftIn, readDraft } from '../drafts/found-draft'
import { NOT_RULES } from '../drafts/try-draft'

/**
 * Stands by outcomes of worked cases as they were seen under a draft. Whoever does so is one of its
 * authors: the result is theirs, and so it is for others to judge. An outcome that a later edit
 * changes again is no longer accepted.
 */
export async function acceptOutcomes(
  scope: Scope,
  draftId: string,
  version: number,
  { outcomes }: AcceptedOutcomes,
): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, draftId, version, 'draft')
  if (target.of !== 'rule_set' || draft.repeals)
    throw new Problem('wrong_state', { detail: NOT_RULES })
  const accepted = [
    ...draft.accepted.filter(({ id }) => !outcomes.some((each) => each.id === id)),
    ...outcomes.map(({ id, after }) => ({ id, after, by: scope.personName })),
  ]
  await scope.shard.batch([
    scope.rules.changeDraft(draftId, version, {
      accepted,
      authors: withAuthor(draft.authors, scope),
    }),
    scope.shard.mustHaveChanged(),
    ...seenByText(scope, draft),
    auditEntry(scope, 'draft.outcomes_accepted', draftId),
  ])
  return readDraft(scope, draftId)
}
