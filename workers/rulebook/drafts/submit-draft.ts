import type { DraftView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import { pathMustStand } from './approval-path'
import type { DraftTarget } from './draft-view'
import { draftIn, readDraft } from './found-draft'
import { publishable, publishDraft } from './publish-draft'
import { mustBeUpToDate } from './target-in-time'

/**
 * Sends a draft on the approval path that its regulation states at this moment; a later change of
 * the path does not move it. Only what could be published is submitted. Where the path is empty
 * the draft is published.
 */
export async function submitDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'draft')
  await mustBeUpToDate(scope, { draft, target })
  if (target.path.length === 0) {
    const guards = pathMustStand(scope, target)
    await publishDraft(scope, { draft, target }, draft.verdicts, guards)
    return readDraft(scope, id)
  }
  await publishable(scope, { draft, target }, draft.verdicts)
  await scope.shard.batch(submission(scope, { id, version, target, count: draft.submission + 1 }))
  return readDraft(scope, id)
}

interface Submitted {
  readonly id: string
  readonly version: number
  readonly target: DraftTarget
  /** How often it has been submitted, this time included. */
  readonly count: number
}

/** What puts a draft on its path. */
export const submission = (scope: Scope, { id, version, target, count }: Submitted) =>
  [
    scope.rules.changeDraft(id, version, {
      state: 'in_approval',
      path: target.path,
      submission: count,
    }),
    scope.shard.mustHaveChanged(),
    ...pathMustStand(scope, target),
    auditEntry(scope, 'draft.submitted', id),
    outboxEvent(scope, 'draft.submitted', { draftId: id, title: target.row.titleZh }),
  ] as const
