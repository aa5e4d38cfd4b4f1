import { RegulationDocument } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { errorsOf } from '../../platform/issue-words'
import { Problem } from '../../platform/problem'
import type { Queries } from '../../platform/run-batch'
import { saying } from '../../platform/saying'
import type { Scope } from '../../scope'
import type { RegulationRow } from '../reads'
import { repealedAlong, restoredAlong, versionsAlong } from '../repeal/rules-along'
import { beginsIn, mustHaveNoRival } from '../signed-for-rival'
import { mustHaveNoErrors } from '../sound-rules'
import { stillStands } from '../still-stands'
import { tellDesk } from '../tell-desk'
import { nextText } from '../texts/next-text'
import { textFindings } from '../texts/text-findings'
import { type TextInTime, textInTime } from '../texts/text-in-time'
import { spanToChange } from '../timeline'
import type { Verdict } from './draft-table'
import { targetOf } from './draft-target'
import type { FoundDraft } from './found-draft'
import { nextPath } from './path-draft'
import { mustNotBeginTwice, mustStayWithin, publishableAlong } from './publishable-along'
import { inContent, publishableRules, type VersionWish, wishOf } from './publishable-rules'
import { publishedEntry } from './published-entry'
import { mustBeUpToDate } from './target-in-time'

/**
 * Makes a draft the next version of what it changes, in one transaction with its last verdict.
 *
 * @param known what fails that transaction where things are not as they were read, what it puts on
 * record besides, and what would publish the draft, where that has been found by now
 */
export async function publishDraft(
  scope: Scope,
  found: FoundDraft,
  verdicts: readonly Verdict[],
  known: Known = {},
): Promise<void> {
  const { draft } = found
  const next = known.next ?? (await publishable(scope, found, verdicts))
  await scope.shard.batch([
    scope.rules.changeDraft(draft.id, draft.version, {
      state: 'published',
      validFromMs: draft.validFromMs,
      path: draft.path,
      submission: draft.submission,
      alone: draft.alone,
      authors: draft.authors,
      verdicts,
      publishedVersion: next.version,
    }),
    scope.shard.mustHaveChanged(),
    ...(known.guards ?? []),
    ...(known.entries ?? []),
    ...next.guards,
    ...next.statements,
    publishedEntry(scope, found),
  ])
  await tellDesk(scope, next.kinds)
}

interface Known {
  readonly guards?: readonly Queries[number][]
  readonly entries?: readonly Queries[number][]
  readonly next?: Awaited<ReturnType<typeof publishable>>
}

/**
 * What would publish a draft, or the Problem that stops it: places its kind does not accept, cases
 * it cannot handle, a moment in the past without a reason. A text is published with the rules that go
 * along with it, or not at all.
 */
export const publishable = (scope: Scope, found: FoundDraft, verdicts: readonly Verdict[]) =>
  unlessMovedOn(scope, found, () => nextOf(scope, found, verdicts))

/**
 * Does a step upon a draft that was up to date when it was read. Where it is refused and another
 * version was published meanwhile, that is what is said: whatever else it ran into may follow from it.
 */
const unlessMovedOn = <Done>(
  scope: Scope,
  { draft }: FoundDraft,
  step: () => Promise<Done>,
): Promise<Done> =>
  saying(async () => {
    const target = await targetOf(scope, draft)
    if (target) await mustBeUpToDate(scope, { draft, target })
    return undefined
  }, step)

async function nextOf(scope: Scope, { draft, target }: FoundDraft, verdicts: readonly Verdict[]) {
  if (target.of === 'path') return { ...nextPath(scope, target.row, draft), guards: [], kinds: [] }
  if (target.of === 'rule_set') return publishableRules(scope, { draft, target }, verdicts)
  const parts = await publishableAlong(scope, draft, verdicts)
  return publishableText(scope, draft, target.row, wishOf(scope, draft, verdicts), parts)
}

/**
 * The next text; its rule sets are repealed along with it, and come back along with it.
 *
 * @param parts rules that change together with it, by drafts of their own
 */
export async function publishableText(
  scope: Scope,
  { content, repeals }: Pick<FoundDraft['draft'], 'content' | 'repeals'>,
  regulation: RegulationRow,
  wish: VersionWish,
  parts: Awaited<ReturnType<typeof publishableAlong>> = [],
) {
  const stands = await stillStands(scope, { ruleSetsOf: [regulation.id] })
  const inTime = await textInTime(scope, regulation.id)
  const affected = repeals
    ? await repealedAlong(scope, regulation.id, wish.validFromMs)
    : await restoredAlong(scope, regulation.id, inTime, wish)
  const along = affected.filter(({ ruleSet: { id } }) =>
    parts.every(({ after }) => after.ruleSet.id !== id),
  )
  const kinds = along.map(({ ruleSet }) => ruleSet.kind)
  const alone = repeals || kinds.length === 0 ? [] : await stillStands(scope, { kinds })
  const withoutEnd = (validFromMs: number) => ({ ...wish, validFromMs, later: 'replace' }) as const
  // They decide from then on without end, and nobody else signs for what comes back along with a text.
  if (!repeals)
    for (const { ruleSet, fromMs } of along)
      await mustHaveNoRival(scope, { ruleSet, spans: [] }, regulation.id, withoutEnd(fromMs))
  if (!repeals) {
    mustNotBeginTwice([
      ...along.map(({ ruleSet, fromMs }) => ({
        ruleSet,
        begins: beginsIn({ spans: [] }, withoutEnd(fromMs)),
      })),
      ...parts.map(({ begins, after: { ruleSet } }) => ({ ruleSet, begins })),
    ])
    const changed = parts.map(({ after }) => after)
    mustHaveNoErrors(await textFindings(scope, regulation.id, content, wish, changed), wish.placeOf)
  }
  const document = repeals ? textToChange(inTime, wish.validFromMs) : documentOf(content)
  const { version, after, statements } = nextText(scope, regulation, inTime, document, wish)
  mustStayWithin(
    after,
    parts.map((part) => part.after),
    wish.validFromMs,
  )
  return {
    version,
    guards: [...stands, ...alone, ...parts.flatMap(({ guards }) => guards)],
    statements: [
      ...statements,
      ...versionsAlong(scope, along, repeals, wish),
      ...parts.flatMap((part) => part.statements),
    ],
    kinds: [...kinds, ...parts.flatMap(({ kinds }) => kinds)],
  }
}

function textToChange(inTime: TextInTime, fromMs: number): RegulationDocument {
  const span = spanToChange(inTime, fromMs)
  assert(span !== undefined, 'a regulation has a text')
  return span.of.document
}

/** A draft is kept as it was typed; here it has to be a regulation's text. */
export function documentOf(content: unknown): RegulationDocument {
  const read = RegulationDocument.safeParse(content)
  if (read.success) return read.data
  const errors = errorsOf(read.error.issues, 'json').map((error) => ({
    ...error,
    pointer: inContent(error.pointer),
  }))
  throw new Problem('unacceptable', { errors })
}
