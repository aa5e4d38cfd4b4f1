import { words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { decidesAlone } from '../acted-on'
import type { RulesThen } from '../next-rule-version'
import { goingAlong, inPart, takenAlong } from './along'
import type { DraftRow, Verdict } from './draft-table'
import { publishableRules } from './publishable-rules'

/** What would publish the rules that go along with a text, in the transaction of the text itself. */
export async function publishableAlong(scope: Scope, text: DraftRow, verdicts: readonly Verdict[]) {
  const along = await goingAlong(scope, text)
  const parts = []
  for (const each of along) {
    const draft = takenAlong(each.draft, text, verdicts)
    const part = { ...each, draft }
    const next = await inPart(part, () => publishableRules(scope, part, draft.verdicts))
    parts.push({
      ...next,
      statements: [
        scope.rules.changeDraft(draft.id, draft.version, {
          state: 'published',
          validFromMs: draft.validFromMs,
          path: draft.path,
          submission: draft.submission,
          verdicts: draft.verdicts,
          publishedVersion: next.version,
        }),
        scope.shard.mustHaveChanged(),
        ...next.statements,
        auditEntry(
          scope,
          draft.repeals ? 'rule_set.repealed' : 'rule_version.published',
          each.target.row.id,
        ),
      ],
    })
  }
  return parts
}

/**
 * Refuses a whole in which two rule sets of one kind would begin to decide together, where one of
 * them decides alone: each by itself finds nothing in its way, since the other is not there yet.
 */
export function mustNotBeginTwice(begins: readonly RulesThen['ruleSet'][]): void {
  const twice = begins.find(
    (each, index) =>
      decidesAlone(each) && begins.findIndex(({ kind }) => kind === each.kind) < index,
  )
  if (!twice) return
  throw new Problem('wrong_state', {
    detail: words(
      `同类规则只能有一套起作用，“${twice.titleZh}”不能与另一套一同开始施行。`,
      `Of this kind one rule set decides: “${twice.titleEn}” cannot begin together with another.`,
    ),
  })
}
