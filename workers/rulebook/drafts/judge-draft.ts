import type { DraftVerdict, DraftView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import { fromTheLastWord } from '../valid-from'
import { changedAlong, goingAlong, inPart, mustGoByItself, type RulesDraft } from './along'
import { isPassed, mayJudge, stepOf, withThoseAlone } from './approval-path'
import { ownAuthors } from './authors'
import type { DraftRow, Verdict } from './draft-table'
import { draftIn, type FoundDraft, readDraft } from './found-draft'
import { publishDraft } from './publish-draft'
import { stillAlone } from './stuck'
import { mustBeUpToDate } from './target-in-time'
import { wholeOf } from './whole'

/**
 * Passes a draft at the station it waits at, or returns it to whoever drafted it. The last pass
 * publishes it; where its day has passed by then, it holds from that moment. What was drafted on an
 * older version is not passed: it would undo the newer one. A station that an owner was to pass alone
 * waits all the same where a colleague could pass it by now.
 */
export async function judgeDraft(
  scope: Scope,
  id: string,
  version: number,
  word: DraftVerdict,
): Promise<DraftView> {
  const { draft: asked, target } = await draftIn(scope, id, version, 'in_approval')
  mustGoByItself(asked)
  const draft = fromTheLastWord(scope.now, asked)
  if (!mayJudge(draft, scope)) throw new Problem('not_allowed', { detail: NOT_YOURS })
  const step = stepOf(draft)
  assert(step !== undefined, 'a draft on its path waits at a station')
  const verdict: Verdict = {
    step: step.name,
    outcome: word.outcome,
    personId: scope.personId,
    personName: scope.personName,
    at: new Date(scope.now).toISOString(),
    comment: word.comment ?? '',
    submission: draft.submission,
  }
  const passes = word.outcome === 'approved'
  // What cannot be passed can still be returned.
  const along = await (passes ? wholeOf : goingAlong)(scope, draft)
  if (passes) {
    await mustBeUpToDate(scope, { draft, target })
    for (const part of along)
      await inPart(part, () => mustBeUpToDate(scope, withDayOf(part, draft)))
  }
  const signed = [...draft.verdicts, verdict]
  const next = { ...draft, verdicts: signed }
  const verdicts = passes
    ? withThoseAlone({ ...draft, alone: await stillAlone(scope, next) }, signed, scope.now)
    : signed
  if (passes && isPassed({ ...draft, verdicts })) {
    await publishDraft(scope, { draft, target }, verdicts)
    return readDraft(scope, id)
  }
  const state = passes ? 'in_approval' : 'draft'
  await scope.shard.batch([
    scope.rules.changeDraft(id, version, {
      verdicts,
      state,
      ...(passes ? {} : { authors: ownAuthors(draft) }),
    }),
    scope.shard.mustHaveChanged(),
    ...changedAlong(scope, along, draft, verdicts, state),
    ...[{ draft, target }, ...along].flatMap((each) => judgedEntries(scope, each, passes)),
  ])
  return readDraft(scope, id)
}

/** What is recorded and told of a draft that goes on or back, by itself or along with a text. */
const judgedEntries = (scope: Scope, { draft: { id }, target }: FoundDraft, passes: boolean) =>
  passes
    ? [auditEntry(scope, 'draft.passed', id)]
    : [
        auditEntry(scope, 'draft.returned', id),
        outboxEvent(scope, 'draft.returned', { draftId: id, title: target.row.titleZh }),
      ]

/** Where the day of the text has passed, that of the rules has as well. */
const withDayOf = (part: RulesDraft, { validFromMs }: DraftRow): RulesDraft => ({
  ...part,
  draft: { ...part.draft, validFromMs },
})

const NOT_YOURS = words(
  '这一环节由其他角色办理；起草人和已经签过的人不能再签。',
  'This station is for another role; whoever drafted it or has signed already cannot sign.',
)
