import type { RebasedDraft } from '@bylaw/contract'
import { mergeVersions } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { comparedWith, contentOf } from './diff-versions'
import { foundDraft } from './found-draft'

/** What a draft becomes on the newest version of what it changes. Nothing is written. */
export async function rebasedDraft(scope: Scope, draftId: string): Promise<RebasedDraft> {
  const { draft, target } = await foundDraft(scope, draftId)
  const versions = await comparedWith(scope, target)
  const basedOn = target.row.version
  if (draft.repeals) return { basedOn, content: draft.content, conflicts: [] }
  const { content, conflicts } = mergeVersions(
    contentOf(versions, draft.basedOn),
    draft.content,
    contentOf(versions, basedOn),
  )
  return { basedOn, content, conflicts: [...conflicts] }
}
