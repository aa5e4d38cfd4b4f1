import type { DraftChange, DraftView } from '@bylaw/contract'
import { sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { mustBeOfSize } from '../rules-size'
import { wishedFrom } from '../valid-from'
import { goingAlong, mustGoByItself, seenByText } from './along'
import { hasWritten, ownAuthors, withAuthor } from './authors'
import { citationsOf } from './draft-citations'
import { draftOf } from './draft-target'
import { newestOf } from './draft-view'
import { draftIn, readDraft } from './found-draft'
import { mustKeepDay } from './must-go-with'
import { mustBePathWish, mustBeTheirs } from './path-draft'
import { mustHaveContent } from './start-draft'
import { basisOf, mustBeWrittenOn } from './target-in-time'

/**
 * Writes a draft anew. Whoever does so is one of its authors from then on, beside those before them:
 * nobody passes what they wrote, by having another save it, or what they rewrote. `knownVersion` brings
 * it up to the newest version. Another day may make it a change of another version, and then its words
 * have to be written on that one.
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
  if (draft.goesWith !== null) mustKeepDay(draft, wish)
  const { validFromMs, retroactiveReason, later } =
    draft.goesWith === null ? wishedFrom(wish) : draft
  const knownVersion = wish.knownVersion ?? draft.knownVersion
  const basedOn = await basisOf(scope, draftOf(draft), { validFromMs, knownVersion })
  if (!draft.repeals && target.of !== 'path')
    mustBeWrittenOn(basedOn, wish.basedOn ?? (wish.knownVersion ? basedOn : draft.basedOn))
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      content,
      contentVersion: sameJson(content, draft.content) ? draft.contentVersion : version + 1,
      citations: await citationsOf(scope, target, wish, draft),
      note: wish.note,
      ...{ validFromMs, retroactiveReason, later, knownVersion, basedOn },
      authors: withAuthor(draft.authors, scope),
    }),
    scope.shard.mustHaveChanged(),
    ...seenByText(scope, draft),
    auditEntry(scope, 'draft.changed', id),
  ])
  return readDraft(scope, id)
}

/** Gives a draft up. It stays on record; what went along with it is a draft by itself again. */
export async function withdrawDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft } = await draftIn(scope, id, version, 'draft', 'in_approval')
  if (draft.state === 'in_approval') mustGoByItself(draft)
  // What is on its path is taken back by whoever wrote it, not by whoever wrote only rules that go
  // along; a draft also by who may publish one.
  const isTheirs = draft.state === 'draft' && scope.may('rulebook.publish')
  if (!isTheirs && !hasWritten({ authors: ownAuthors(draft) }, scope.personId))
    throw new Problem('not_allowed', { detail: NOT_THEIRS })
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      state: 'withdrawn',
      goesWith: null,
      authors: ownAuthors(draft),
    }),
    scope.shard.mustHaveChanged(),
    ...seenByText(scope, draft),
    ...(await goingAlong(scope, draft)).flatMap((part) => [
      scope.rules.changeDraft(part.draft.id, part.draft.version, {
        state: 'draft',
        goesWith: null,
      }),
      scope.shard.mustHaveChanged(),
    ]),
    auditEntry(scope, 'draft.withdrawn', id),
  ])
  return readDraft(scope, id)
}

const NOT_THEIRS = words(
  '草案由起草人撤回；未提交的，企业所有者和部门经理也可以撤回。',
  'A draft is withdrawn by its authors; before it is submitted, by an owner or a manager, too.',
)
