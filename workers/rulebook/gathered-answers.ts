import { assert } from '@bylaw/kernel'
import { mergeVersions } from '@bylaw/rulebook'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import type { Queries } from '../platform/run-batch'
import type { Scope } from '../scope'
import { seenByText } from './drafts/along'
import { hasWritten, withAuthor } from './drafts/authors'
import type { DraftRow } from './drafts/draft-table'
import type { Planned } from './planned'
import type { RuleSetInTime } from './rule-set-in-time'

/** An answer that changes rules, the reason for it, and both in one line for a draft's note. */
export interface GatheredAnswer {
  readonly questionId: string
  readonly at: string
  readonly value: unknown
  readonly reason: string
  readonly note: string
}

/**
 * The draft in which the caller's answers about a rule set gather until it is submitted, so that
 * they are one change to pass, and none has to be merged with the next. Undefined before the first;
 * a colleague's is theirs: whoever wrote in it could not pass it any more. What begins it goes
 * behind `alone`, so that of two answers given at once the second is asked again, and joins the first.
 */
export async function gathering(scope: Scope, ruleSetId: string, at: string) {
  const begun = await scope.rules.answersGathered(ruleSetId)
  return {
    begun: begun.find(
      (draft) => hasWritten(draft, scope.personId) && valueAt(draft.content, at) !== undefined,
    ),
    alone: scope.rules.noOtherGathers(ruleSetId, begun),
  }
}

/** What adds an answer to those gathered; the batch fails where somebody has changed them since. */
export const gathered = (
  scope: Scope,
  draft: DraftRow,
  { questionId, at, value, reason, note }: GatheredAnswer,
) =>
  [
    scope.rules.changeDraft(draft.id, draft.version, {
      content: withValueAt(draft.content, at, value),
      contentVersion: draft.version + 1,
      reasons: { ...draft.reasons, [questionId]: reason },
      note: joined(draft.note, note),
      authors: withAuthor(draft.authors, scope),
    }),
    scope.shard.mustHaveChanged(),
    ...seenByText(scope, draft),
    auditEntry(scope, 'draft.changed', draft.id),
  ] as const

export const LONGEST_NOTE = 500

/** What no longer fits is said by the reasons, which are kept for each question. */
const joined = (before: string, next: string): string =>
  before.length + next.length < LONGEST_NOTE ? `${before}\n${next}` : before

/**
 * What brings gathered answers along when others of the same rules hold at once: they fill what was
 * undecided on both sides, so that no draft of answers falls behind by it. One that was behind
 * already, or that somebody changes at this moment, is brought up to date by hand as any other.
 */
export async function broughtAlong(
  scope: Scope,
  { ruleSet, spans }: RuleSetInTime,
  fills: readonly Planned[],
): Promise<Queries[number][]> {
  if (fills.length === 0) return []
  const begun = await scope.rules.answersGathered(ruleSet.id)
  return begun
    .filter(({ knownVersion }) => knownVersion === ruleSet.version)
    .flatMap((draft) => {
      const index = fills.findIndex(({ insteadOf }) => insteadOf === draft.basedOn)
      const basis = spans.find(({ of }) => of.version === draft.basedOn)?.of.content
      assert(basis !== undefined, 'what is up to date stands on a version that decides')
      const onto = index < 0 ? basis : fills[index]?.content
      const { content, conflicts } = mergeVersions(basis, draft.content, onto)
      if (conflicts.length > 0) return []
      return [
        scope.rules.changeDraft(draft.id, draft.version, {
          content,
          contentVersion: draft.version + 1,
          basedOn: index < 0 ? draft.basedOn : ruleSet.version + 1 + index,
          knownVersion: ruleSet.version + fills.length,
        }),
        ...(draft.goesWith === null ? [] : [scope.rules.countAsChanged(draft.goesWith)]),
      ]
    })
}
