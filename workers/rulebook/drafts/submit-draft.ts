import type { DraftView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import { changedAlong, inPart, mustGoByItself } from './along'
import { isPassed, pathMustStand, withThoseAlone } from './approval-path'
import { authorsOfWhole, hasWritten } from './authors'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'
import { draftIn, readDraft } from './found-draft'
import { mustBeTheirs } from './path-draft'
import { publishable, publishDraft } from './publish-draft'
import { mustHaveSigners } from './stuck-along'
import { mustBeUpToDate } from './target-in-time'
import { mustChangeSomething } from './unchanged'
import { wholeOf } from './whole'

/**
 * Sends a draft on the approval path that its regulation states at this moment; a later change of
 * the path does not move it. Only what could be published, and somebody could pass, is submitted.
 * Where the path is empty the draft is published, which only those do who may publish at all.
 *
 * @param reason why an owner passes alone what nobody else here could; undefined to leave it to others
 */
export async function submitDraft(
  scope: Scope,
  id: string,
  version: number,
  reason?: string,
): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'draft')
  mustGoByItself(draft)
  mustBeTheirs(scope, target)
  if (target.path.length === 0 && !scope.may('rulebook.publish')) throw notTheirsToPublish()
  await mustBeUpToDate(scope, { draft, target })
  await mustChangeSomething(scope, { draft, target })
  const along = await wholeOf(scope, draft)
  for (const part of along) {
    await inPart(part, () => mustBeUpToDate(scope, part))
    await inPart(part, () => mustChangeSomething(scope, part))
  }
  const authors = authorsOfWhole(
    draft,
    along.map((part) => part.draft),
  )
  // What was to be passed alone when it was sent before is not so for that any more.
  const anew = { submission: draft.submission + 1, path: target.path, alone: null }
  const raised = { ...draft, authors, ...anew }
  const next = await publishable(scope, { draft: raised, target }, draft.verdicts)
  const stations = await mustHaveSigners(scope, { draft, target }, along, reason)
  if (reason !== undefined) mustNotBeRewritten(scope, { authors })
  const alone = reason === undefined ? null : byCaller(scope, reason, stations)
  const sent = { ...raised, alone }
  const verdicts = withThoseAlone(sent, sent.verdicts, scope.now)
  if (isPassed({ ...sent, verdicts })) {
    const guards = pathMustStand(scope, target)
    // What an owner passed alone stands in the version as well.
    const passed = alone ? {} : { next }
    const entries = alone ? [draft, ...along.map((part) => part.draft)].map(passedAlone(scope)) : []
    await publishDraft(scope, { draft: sent, target }, verdicts, { guards, entries, ...passed })
    return readDraft(scope, id)
  }
  await scope.shard.batch([
    ...submission(scope, { ...sent, verdicts }, target),
    ...changedAlong(scope, along, sent, verdicts, 'in_approval'),
    ...along.flatMap((part) => submissionEntries(scope, { ...part.draft, alone }, part.target)),
  ])
  return readDraft(scope, id)
}

const byCaller = (
  { personId, personName: name }: Scope,
  reason: string,
  stations: readonly number[],
) => ({
  personId,
  name,
  reason,
  stations,
})

type Submitted = Pick<DraftRow, 'id' | 'version' | 'path' | 'submission' | 'alone' | 'verdicts'> &
  Partial<Pick<DraftRow, 'authors'>>

/** What puts a draft on its path. */
export const submission = (
  scope: Scope,
  { id, version, path, submission, alone, authors, verdicts }: Submitted,
  target: DraftTarget,
) =>
  [
    scope.rules.changeDraft(id, version, {
      state: 'in_approval',
      path,
      submission,
      alone,
      ...(authors ? { authors } : {}),
      verdicts,
    }),
    scope.shard.mustHaveChanged(),
    ...pathMustStand(scope, target),
    ...submissionEntries(scope, { id, alone }, target),
  ] as const

/** What is recorded and told of a draft that is on its path, by itself or along with a text. */
const submissionEntries = (
  scope: Scope,
  { id, alone }: Pick<DraftRow, 'id' | 'alone'>,
  target: DraftTarget,
) => [
  alone ? passedAlone(scope)({ id }) : auditEntry(scope, 'draft.submitted', id),
  outboxEvent(scope, 'draft.submitted', { draftId: id, title: target.row.titleZh }),
]

/** Recorded of who passes it alone, as they do: not of whoever signs after them. */
const passedAlone =
  (scope: Scope) =>
  ({ id }: Pick<DraftRow, 'id'>) =>
    auditEntry(scope, 'draft.passed_alone', id)

/**
 * Who wrote a draft does not sign it. Whoever rewrites a colleague's draft would make an author of
 * their signer, and find nobody left to ask.
 */
function mustNotBeRewritten({ personId }: Scope, draft: Pick<DraftRow, 'authors'>): void {
  const others = draft.authors.filter((author) => author.personId !== personId)
  if (others.length === 0 || !hasWritten(draft, personId)) return
  const names = (mark: string) => others.map(({ name }) => name).join(mark)
  throw new Problem('nobody_to_pass', {
    detail: words(
      `这份草案由您和${names('、')}共同起草，不能自行通过：请另起一份自己的草案，由${names('、')}审批。`,
      `You and ${names(', ')} wrote this draft together, so you cannot pass it alone: draft one of your own, for ${names(', ')} to judge.`,
    ),
  })
}

const notTheirsToPublish = () =>
  new Problem('not_allowed', {
    detail: words(
      '这部制度没有审批流程，提交即生效，须由企业所有者或部门经理提交。',
      'This regulation has no approval path: what is submitted is in force at once, so an owner or a manager submits it.',
    ),
  })
