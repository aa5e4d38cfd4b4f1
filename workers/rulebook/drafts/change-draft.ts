import type { DraftChange, DraftView } from '@bylaw/contract'
import { sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { mustBeOfSize } from '../rules-size'
import { wishedFrom } from '../valid-from'
import { hasWritten } from './approval-path'
import { citationsOf } from './draft-citations'
import type { Author } from './draft-table'
import { newestOf } from './draft-view'
import { draftIn, readDraft } from './found-draft'
import { mustBePathWish, mustBeTheirs } from './path-draft'
import { mustHaveContent } from './start-draft'
import { basisOf, draftOf, mustBeWrittenOn } from './target-in-time'

/**
 * Writes a draft anew. Whoever does so is one of its authors from then on, beside those before them:
 * nobody passes what they wrote, by having another save it, or what they rewrote. `knownVersion` brings it up to the newest version. Another
 * day may make it a change of another version, and then its words have to be written on that one.
 */
export async function changeDraft(
  scope: Scope,
  id: string,
  version: number,
  wish: DraftChange,
): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'draft')
  if (wish.knownVersion !== undefined) mustBeVersion(wish.knownVersion, newestOf(target))
  mustHaveContent(wish, draft.repeals)
  mustBeTheirs(scope, target)
  if (target.of === 'path') mustBePathWish(wish)
  if (target.of === 'rule_set') mustBeOfSize(wish.content, '/content')
  const content = wish.content ?? {}
  const dated = { ...wishedFrom(wish), knownVersion: wish.knownVersion ?? draft.knownVersion }
  const basedOn = await basisOf(scope, draftOf(draft), dated)
  if (!draft.repeals && target.of !== 'path')
    mustBeWrittenOn(basedOn, wish.basedOn ?? (wish.knownVersion ? basedOn : draft.basedOn))
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      content,
      contentVersion: sameJson(content, draft.content) ? draft.contentVersion : version + 1,
      citations: await citationsOf(scope, target, wish, draft),
      note: wish.note,
      ...dated,
      basedOn,
      authors: withAuthor(draft.authors, scope),
    }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'draft.changed', id),
  ])
  return readDraft(scope, id)
}

export const withAuthor = (
  authors: readonly Author[],
  { personId, personName: name, now: atMs }: Scope,
): readonly Author[] => [
  ...authors.filter((each) => each.personId !== personId),
  { personId, name, atMs },
]

/** Gives a draft up. It stays on record. */
export async function withdrawDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft } = await draftIn(scope, id, version, 'draft', 'in_approval')
  // What is on its path is taken back by whoever wrote it; a draft also by who may publish one.
  const isTheirs = draft.state === 'draft' && scope.may('rulebook.publish')
  if (!isTheirs && !hasWritten(draft, scope.personId))
    throw new Problem('not_allowed', { detail: NOT_THEIRS })
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, { state: 'withdrawn' }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'draft.withdrawn', id),
  ])
  return readDraft(scope, id)
}

const NOT_THEIRS = words(
  '草案由起草人撤回；未提交的，企业所有者和部门经理也可以撤回。',
  'A draft is withdrawn by its authors; before it is submitted, by an owner or a manager, too.',
)
