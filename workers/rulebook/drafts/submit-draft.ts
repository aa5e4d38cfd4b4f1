import type { DraftView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { mustBeVersion } from '../../platform/if-match'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import { draftIn, readDraft } from './found-draft'
import { publishable, publishDraft } from './publish-draft'

/**
 * Sends a draft on the approval path that its regulation states at this moment; a later change of
 * the path does not move it. Only what could be published is submitted. Where the path is empty
 * the draft is published.
 */
export async function submitDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'draft')
  mustBeVersion(draft.basedOn, target.row.version)
  if (target.path.length === 0) {
    await publishDraft(scope, { draft, target }, draft.verdicts)
    return readDraft(scope, id)
  }
  await publishable(scope, { draft, target }, draft.verdicts)
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      state: 'in_approval',
      path: target.path,
      submission: draft.submission + 1,
    }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'draft.submitted', id),
    outboxEvent(scope, 'draft.submitted', { draftId: id, title: target.row.titleZh }),
  ])
  return readDraft(scope, id)
}
