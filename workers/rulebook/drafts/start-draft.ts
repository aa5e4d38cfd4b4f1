import type { DraftView, NewDraft } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { mustNotBeRepealed } from '../repeal/may-be-changed'
import { mustBeOfSize } from '../rules-size'
import { wishedFrom } from '../valid-from'
import { withAuthor } from './authors'
import { citationsOf } from './draft-citations'
import type { Author, DraftRow, Handover } from './draft-table'
import { type DraftOf, targetOf } from './draft-target'
import { newestOf } from './draft-view'
import { readDraft } from './found-draft'
import { mustKeepDay } from './must-go-with'
import { basisOf, mustBeWrittenOn } from './target-in-time'

/**
 * A wish with the reasons for the answers that it gives, as far as they are others than its note,
 * and the regulation that is to prevail from it on.
 */
export interface DraftWish extends NewDraft {
  readonly reasons?: Readonly<Record<string, string>>
  readonly handsTo?: Handover
  /** Whose words they are beside the caller's. */
  readonly authors?: readonly Author[]
  /** The draft of a text that it goes along with. */
  readonly goesWith?: string
  /** Its own, where it was made before all else. */
  readonly id?: string
}

/**
 * Begins a draft. It may still be wrong or incomplete: it is checked when it is submitted, and
 * shown what is wrong with it at any time before.
 */
export async function startDraft(
  scope: Scope,
  of: DraftOf,
  newest: number,
  wish: NewDraft,
): Promise<DraftView> {
  const { id, statements } = await drafting(scope, of, newest, wish)
  await scope.shard.batch(statements)
  return readDraft(scope, id)
}

/**
 * What begins a draft, once it is seen to be one of what there is.
 *
 * @param text the draft of a text that it goes along with, on its day
 */
export async function drafting(
  scope: Scope,
  of: DraftOf,
  newest: number,
  wish: NewDraft,
  text?: Pick<DraftRow, 'id' | 'validFromMs' | 'retroactiveReason' | 'later'>,
) {
  const target = await targetOf(scope, of)
  if (!target) throw new Problem('not_found')
  mustBeVersion(newest, newestOf(target))
  if (wish.repeals === true) await mustNotBeRepealed(scope, target)
  mustHaveContent(wish, wish.repeals === true)
  if (text) mustKeepDay(text, wish)
  if (of.ruleSetId !== null) mustBeOfSize(wish.content, '/content')
  const citations = await citationsOf(scope, target, wish)
  const { validFromMs } = text ?? wishedFrom(wish)
  const basis = {
    basedOn: await basisOf(scope, of, { validFromMs, knownVersion: newest }),
    knownVersion: newest,
  }
  if (target.of !== 'path') mustBeWrittenOn(basis.basedOn, wish.basedOn ?? basis.basedOn)
  const goesWith = text ? { goesWith: text.id } : {}
  return { target, ...draftOn(scope, of, basis, { ...wish, citations, ...goesWith }) }
}

/** A change says what it changes to; a repeal says nothing but its reason. */
export function mustHaveContent({ content }: { content?: unknown }, repeals: boolean): void {
  if (repeals !== (content === undefined)) throw new Problem('malformed_request')
}

/**
 * What writes a draft, for whoever begins several at once. It is based on the version in force at
 * the moment when it is to begin.
 */
export async function newDraft(scope: Scope, of: DraftOf, newest: number, wish: DraftWish) {
  const from = wishedFrom(wish)
  const basedOn = await basisOf(scope, of, { ...from, knownVersion: newest })
  return draftOn(scope, of, { basedOn, knownVersion: newest }, wish)
}

/** A draft that is about to be written. */
export type DraftBegun = ReturnType<typeof draftOn>

/** The same where it is known which version it is based on. */
export function draftOn(
  scope: Scope,
  of: DraftOf,
  basis: Pick<DraftRow, 'basedOn' | 'knownVersion'>,
  wish: DraftWish,
) {
  const row = {
    ...of,
    id: wish.id ?? scope.newId('drf'),
    changesPath: of.changesPath ?? false,
    ...basis,
    state: 'draft',
    content: wish.content ?? {},
    citations: wish.citations ?? {},
    repeals: wish.repeals ?? false,
    note: wish.note,
    ...wishedFrom(wish),
    draftedById: scope.personId,
    draftedBy: scope.personName,
    draftedAtMs: scope.now,
    authors: withAuthor(wish.authors ?? [], scope),
    reasons: wish.reasons ?? {},
    handsTo: wish.handsTo ?? null,
    goesWith: wish.goesWith ?? null,
    accepted: [],
    path: null,
    alone: null,
    verdicts: [],
    submission: 0,
    publishedVersion: null,
    version: 1,
    contentVersion: 1,
  } as const satisfies Omit<DraftRow, 'companyId'>
  return {
    id: row.id,
    row,
    statements: [
      scope.rules.addDraft(row),
      // Says that the command was carried out: its retry is answered with the draft, and not told
      // that it was begun on a version which is stale by then.
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'draft.started', row.id),
    ] as const,
  }
}
