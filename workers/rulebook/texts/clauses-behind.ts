import type { ClauseView, DraftChecks } from '@bylaw/contract'
import { clausesBehind } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { textAlong } from '../drafts/along'
import type { DraftRow } from '../drafts/draft-table'
import { kindOf } from '../kind-of'
import type { RuleSetRow, VersionRow } from '../reads'
import { spanAt, spanToChange, timeline } from '../timeline'
import type { ClauseRow } from './clauses-in-force'
import { textInTime } from './text-in-time'

export type Behind = ClauseView['behind'][number] & { readonly clause: string }

/**
 * The clauses of a text in force that still state a figure which their rules have changed since
 * the text was last written, with what the rules say instead and since when.
 */
export async function clausesBehindNow(
  scope: Scope,
  regulationId: string,
  clauseRows: readonly ClauseRow[],
): Promise<readonly Behind[]> {
  const written = spanAt(timeline(await scope.rules.readTextHistory(regulationId)), scope.now)
  if (!written || written.of.repeals) return []
  const rows = await scope.rules.versionsSince(regulationId, written.fromMs, scope.now)
  const clauses = clauseRows.map(({ id, textZh, textEn }) => ({
    id,
    text: { zh: textZh, en: textEn },
  }))
  return [...new Set(rows.map(({ ruleSetId }) => ruleSetId))].flatMap((ruleSetId) => {
    const spans = timeline(rows.filter((row) => row.ruleSetId === ruleSetId))
    const [then, now] = [spanToChange(spans, written.fromMs), spanAt(spans, scope.now)]
    if (!then || !now || now.of.repeals || then.of.version === now.of.version) return []
    const changed = ({ rules }: Pick<VersionRow, 'rules'>) =>
      clausesBehind(
        kindOf(then.of.kind),
        { before: then.of.rules, after: rules, citations: then.of.citations },
        clauses,
      ).filter(({ states }) => states.length > 0)
    const between = spans.filter(
      ({ fromMs, of }) => fromMs > then.fromMs && fromMs <= now.fromMs && !of.repeals,
    )
    const known = between.map((span) => ({ span, changes: changed(span.of) }))
    return changed(now.of).map(({ clause, rule, states, now: said }) => {
      const first = known.find(({ changes }) =>
        changes.some((each) => each.clause === clause && each.now?.zh === said?.zh),
      )
      const sinceMs = (first?.span ?? now).fromMs
      return {
        clause,
        ruleSetId,
        rule,
        states: [...states],
        now: said && { ...said },
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
  const text = spanToChange(await textInTime(scope, regulationId), draft.validFromMs ?? scope.now)
  const changes = clausesBehind(
    kindOf(kind),
    { before: basis.rules, after: draft.content, citations: basis.citations },
    (await textAlong(scope, draft))?.clauses ?? text?.of.document.clauses ?? [],
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
