import type { DraftChange, DraftView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { mustBeOfSize } from '../rules-size'
import { wishedFrom } from '../valid-from'
import { draftIn, readDraft } from './found-draft'
import { mustHaveContent } from './start-draft'

/**
 * Writes a draft anew. Whoever does so has drafted it from then on, so that nobody rewrites
 * another's draft and then passes it. `basedOn` brings it up to the newest version.
 */
export async function changeDraft(
  scope: Scope,
  id: string,
  version: number,
  wish: DraftChange,
): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'draft')
  if (wish.basedOn !== undefined) mustBeVersion(wish.basedOn, target.row.version)
  mustHaveContent(wish, draft.repeals)
  if (target.of === 'rule_set') mustBeOfSize(wish.content, '/content')
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      content: wish.content ?? {},
      note: wish.note,
      ...wishedFrom(wish),
      draftedById: scope.personId,
      draftedBy: scope.personName,
      ...(wish.basedOn === undefined ? {} : { basedOn: wish.basedOn }),
    }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'draft.changed', id),
  ])
  return readDraft(scope, id)
}

/** Gives a draft up. It stays on record. */
export async function withdrawDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft } = await draftIn(scope, id, version, 'draft', 'in_approval')
  // What is on its path is taken back by whoever drafted it; a draft by anyone who may draft.
  if (draft.state === 'in_approval' && draft.draftedById !== scope.personId)
    throw new Problem('not_allowed')
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, { state: 'withdrawn' }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'draft.withdrawn', id),
  ])
  return readDraft(scope, id)
}
