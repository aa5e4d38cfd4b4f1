import { RegulationDocument } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { errorsOf } from '../../platform/issue-words'
import { Problem } from '../../platform/problem'
import type { Queries } from '../../platform/run-batch'
import type { Scope } from '../../scope'
import { mustBeAccepted, outcomesOf } from '../examples/changed-outcomes'
import { nextRuleVersion } from '../next-rule-version'
import type { RegulationRow } from '../reads'
import { mustHaveItsRegulation } from '../repeal/may-be-changed'
import { repealedAlong, restoredAlong, versionsAlong } from '../repeal/rules-along'
import { ruleSetInTime } from '../rule-set-in-time'
import { mustHaveNoRival } from '../signed-for-rival'
import { mustHaveNoErrors } from '../sound-rules'
import { tellDesk } from '../tell-desk'
import { nextText } from '../texts/next-text'
import { textFindings } from '../texts/text-findings'
import { type TextInTime, textInTime } from '../texts/text-in-time'
import { spanToChange } from '../timeline'
import { validFromOf } from '../valid-from'
import { citationFindings } from './draft-citations'
import type { Verdict } from './draft-table'
import { ofSubmission, verdictView } from './draft-view'
import type { FoundDraft } from './found-draft'
import { handOver } from './hand-over'
import { nextPath } from './path-draft'

/**
 * Makes a draft the next version of what it changes, in one transaction with its last verdict.
 *
 * @param guards what fails that transaction where things are not as they were read
 */
export async function publishDraft(
  scope: Scope,
  found: FoundDraft,
  verdicts: readonly Verdict[],
  guards: readonly Queries[number][] = [],
): Promise<void> {
  const { draft, target } = found
  const next = await publishable(scope, found, verdicts)
  await scope.shard.batch([
    scope.rules.changeDraft(draft.id, draft.version, {
      state: 'published',
      validFromMs: draft.validFromMs,
      path: draft.path,
      submission: draft.submission,
      alone: draft.alone,
      verdicts,
      publishedVersion: next.version,
    }),
    scope.shard.mustHaveChanged(),
    ...guards,
    ...next.statements,
    ...(draft.alone ? [auditEntry(scope, 'draft.passed_alone', draft.id)] : []),
    auditEntry(scope, AUDITED[target.of][draft.repeals ? 'repealed' : 'published'], target.row.id),
  ])
  await tellDesk(scope, next.kinds)
}

const AUDITED = {
  rule_set: { published: 'rule_version.published', repealed: 'rule_set.repealed' },
  regulation: { published: 'regulation_version.published', repealed: 'regulation.repealed' },
  path: { published: 'approval_path.changed', repealed: 'approval_path.changed' },
} as const

/**
 * What would publish a draft, or the Problem that stops it: places its kind does not accept, cases
 * it cannot handle, a moment in the past without a reason.
 */
export async function publishable(
  scope: Scope,
  { draft, target }: FoundDraft,
  verdicts: readonly Verdict[],
) {
  const signed = verdicts.filter(ofSubmission(draft.submission)).map(verdictView)
  const wish = {
    note: draft.note,
    ...validFromOf(scope.now, draft),
    recordedBy: draft.authors.map(({ name }) => name).join('、'),
    verdicts: signed,
    repeals: draft.repeals,
    placeOf: inContent,
  }
  if (target.of === 'path') return { ...nextPath(scope, target.row, draft), kinds: [] }
  if (target.of !== 'rule_set') return publishableText(scope, draft, target.row, wish)
  const { content: rules, citations, reasons, handsTo } = draft
  const regulationId = handsTo?.regulationId ?? target.row.regulationId
  await mustHaveItsRegulation(scope, regulationId)
  if (!draft.repeals)
    mustHaveNoErrors(await citationFindings(scope, regulationId, draft), inContent)
  const inTime = await ruleSetInTime(scope, target.row.id)
  if (!inTime) throw new Problem('not_found')
  if (!draft.repeals) await mustHaveNoRival(scope, inTime, regulationId, wish)
  const ours = handsTo ? { ...inTime, questionRows: [] } : inTime
  const afresh = handsTo !== null
  const next = nextRuleVersion(scope, ours, { ...wish, rules, citations, reasons, afresh })
  if (!draft.repeals)
    mustBeAccepted(await outcomesOf(scope, inTime, wish, rules, draft.accepted), inContent(''))
  const handed = handsTo ? await handOver(scope, target.row, rules, handsTo) : []
  return { ...next, statements: [...next.statements, ...handed], kinds: [target.row.kind] }
}

/** The next text; its rule sets are repealed along with it, and come back along with it. */
export async function publishableText(
  scope: Scope,
  { content, repeals }: Pick<FoundDraft['draft'], 'content' | 'repeals'>,
  regulation: RegulationRow,
  wish: Parameters<typeof nextText>[4],
) {
  const inTime = await textInTime(scope, regulation.id)
  const along = repeals
    ? await repealedAlong(scope, regulation.id, wish.validFromMs)
    : await restoredAlong(scope, regulation.id, inTime, wish)
  // They decide from then on without end, and nobody else signs for what comes back along with a text.
  if (!repeals)
    for (const { ruleSet } of along)
      await mustHaveNoRival(scope, { ruleSet, spans: [] }, regulation.id, {
        ...wish,
        later: 'replace',
      })
  if (!repeals)
    mustHaveNoErrors(await textFindings(scope, regulation.id, content, wish), wish.placeOf)
  const document = repeals ? textToChange(inTime, wish.validFromMs) : documentOf(content)
  const { version, statements } = nextText(scope, regulation, inTime, document, wish)
  return {
    version,
    statements: [...statements, ...versionsAlong(scope, along, repeals, wish)],
    kinds: along.map(({ ruleSet }) => ruleSet.kind),
  }
}

function textToChange(inTime: TextInTime, fromMs: number): RegulationDocument {
  const span = spanToChange(inTime, fromMs)
  assert(span !== undefined, 'a regulation has a text')
  return span.of.document
}

const inContent = (pointer: string): string => `/content${pointer}`

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
