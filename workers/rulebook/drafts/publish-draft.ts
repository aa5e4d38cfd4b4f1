import { RegulationDocument } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { errorsOf } from '../../platform/issue-words'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { nextRuleVersion } from '../next-rule-version'
import { mustHaveNoErrors } from '../sound-rules'
import { tellDesk } from '../tell-desk'
import { nextText } from '../texts/next-text'
import { textFindings } from '../texts/text-findings'
import { validFromOf } from '../valid-from'
import type { Verdict } from './draft-table'
import { verdictView } from './draft-view'
import type { FoundDraft } from './found-draft'

/** Makes a draft the next version of what it changes, in one transaction with its last verdict. */
export async function publishDraft(
  scope: Scope,
  found: FoundDraft,
  verdicts: readonly Verdict[],
): Promise<void> {
  const { draft, target } = found
  const next = await publishable(scope, found, verdicts)
  await scope.shard.batch([
    scope.rules.changeDraft(draft.id, draft.version, {
      state: 'published',
      verdicts,
      publishedVersion: next.version,
    }),
    scope.shard.mustHaveChanged(),
    ...next.statements,
    auditEntry(scope, AUDITED[target.of], target.row.id),
  ])
  if (target.of === 'rule_set') await tellDesk(scope, [target.row.kind])
}

const AUDITED = {
  rule_set: 'rule_version.published',
  regulation: 'regulation_version.published',
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
  const signed = verdicts
    .filter(({ submission }) => submission === draft.submission)
    .map(verdictView)
  const wish = {
    note: draft.note,
    ...validFromOf(scope.now, draft),
    recordedBy: draft.draftedBy,
    verdicts: signed,
  }
  if (target.of === 'regulation') {
    mustHaveNoErrors(await textFindings(scope, target.row.id, draft.content), inContent)
    return nextText(scope, target.row, documentOf(draft.content), wish)
  }
  const ruleSet = await scope.rules.readRuleSetAt(target.row.id)
  if (!ruleSet) throw new Problem('not_found')
  return nextRuleVersion(scope, ruleSet, {
    ...wish,
    rules: draft.content,
    placeOf: inContent,
  })
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
