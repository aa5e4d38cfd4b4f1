import type { ClauseView, DraftChecks, RegulationDocument } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { clausesBehind, figuresLeft } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { textAlong } from '../drafts/along'
import type { DraftRow } from '../drafts/draft-table'
import { kindOf } from '../kind-of'
import type { RuleSetRow, VersionRow } from '../reads'
import { type Span, spanAt, spanToChange, timeline } from '../timeline'
import type { ChangedRulesRow } from './behind-store'
import { rulesAsKnown, textsUntil } from './rules-as-known'
import { textInTime } from './text-in-time'

export type Behind = ClauseView['behind'][number] & { readonly clause: string }

/**
 * The clauses of a text in force that still state a figure which their rules have changed since it
 * was first stated there, with what the rules say instead and since when.
 */
export async function clausesBehindNow(
  scope: Scope,
  regulationId: string,
): Promise<readonly Behind[]> {
  const rows = await scope.rules.changedRules(regulationId)
  // Most regulations stand as they were adopted: their texts need not be read.
  if (rows.length === 0) return []
  const texts = textsUntil(await textInTime(scope, regulationId), scope.now)
  return [...grouped(rows, ({ ruleSetId }) => ruleSetId)].flatMap(([ruleSetId, versions]) => {
    const spans = timeline(versions)
    const now = spanAt(spans, scope.now)
    if (!now || now.of.repeals) return []
    const leftBy = ({ of }: Span<ChangedRulesRow>) =>
      figuresLeft(kindOf(of.kind), of, texts, rulesAsKnown(versions))
    const left = leftBy(now)
    if (left.length === 0) return []
    const known = spans
      .filter(({ fromMs, of }) => fromMs <= now.fromMs && !of.repeals)
      .map((span) => ({ span, changes: leftBy(span) }))
    return left.map(({ part: _, states, now: says, ...change }) => {
      const first = known.find(({ changes }) =>
        changes.some((each) => each.clause === change.clause && each.now?.zh === says?.zh),
      )
      const sinceMs = (first?.span ?? now).fromMs
      return {
        ...change,
        ruleSetId,
        states: [...states],
        now: says && { ...says },
        since: new Date(sinceMs).toISOString(),
      }
    })
  })
}

/** The clauses behind the figures that a draft changes, as their text will be on its day. */
export async function clausesBehindDraft(
  scope: Scope,
  draft: Pick<DraftRow, 'content' | 'validFromMs' | 'goesWith'>,
  { kind, regulationId }: Pick<RuleSetRow, 'kind' | 'regulationId'>,
  basis: Pick<VersionRow, 'rules' | 'citations' | 'repeals'>,
): Promise<DraftChecks['clauses']> {
  if (regulationId === null || basis.repeals) return null
  const changes = clausesBehind(
    kindOf(kind),
    { before: basis.rules, after: draft.content, citations: basis.citations },
    await clausesOnItsDay(scope, draft, regulationId),
  )
  return {
    regulationId,
    changes: changes.map(({ clause, rule, states, now }) => ({
      clause,
      rule,
      states: [...states],
      now: now && { ...now },
    })),
  }
}

/** The clauses of a regulation as they will be when a draft of its rules takes effect. */
export async function clausesOnItsDay(
  scope: Scope,
  draft: Pick<DraftRow, 'validFromMs' | 'goesWith'>,
  regulationId: string,
): Promise<RegulationDocument['clauses']> {
  const along = await textAlong(scope, draft)
  if (along) return along.clauses
  const text = spanToChange(await textInTime(scope, regulationId), draft.validFromMs ?? scope.now)
  return text?.of.document.clauses ?? []
}
