import type { RebasedDraft } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { mergeVersions } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { spanToChange } from '../timeline'
import { foundDraft } from './found-draft'
import { saidIn, targetInTime } from './target-in-time'

/**
 * What a draft becomes on the version that it would change by now: that in force when it is to
 * begin. Nothing is written.
 */
export async function rebasedDraft(scope: Scope, draftId: string): Promise<RebasedDraft> {
  const { draft, target } = await foundDraft(scope, draftId)
  const onto =
    target.of === 'path'
      ? await saidIn(scope, target, target.row.approvalPathVersion)
      : spanToChange(await targetInTime(scope, draft), draft.validFromMs ?? scope.now)?.of
  assert(onto !== undefined, 'what a draft changes has a version')
  if (draft.repeals) return { basedOn: onto.version, content: draft.content, conflicts: [] }
  const basis = (await saidIn(scope, target, draft.basedOn)).content
  const { content, conflicts } = mergeVersions(basis, draft.content, onto.content)
  return { basedOn: onto.version, content, conflicts: [...conflicts] }
}
