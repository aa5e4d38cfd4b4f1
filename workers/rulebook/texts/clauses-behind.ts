import type { ClauseView, DraftChecks, RegulationDocument } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { clausesBehind, figuresLeft, notLeft, setOtherwise } from '@bylaw/rulebook'
import type { Scope } from '../../scope'
import { textAlong } from '../drafts/along'
import type { DraftRow } from '../drafts/draft-table'
import { kindOf } from '../kind-of'
import type { RuleSetRow, VersionRow } from '../reads'
import { type Span, spanAt, spanToChange, timeline } from '../timeline'
import type { ChangedRulesRow } from './behind-store'
import { rulesAsKnown, type TextThen, textsUntil } from './rules-as-known'
import { textInTime } from './text-in-time'

export type Behind = ClauseView['behind'][number] & { readonly clause: string }

/**
 * The clauses of a text in force that state other figures than their rules do: those that their rules
 * have changed since they were first stated there, and those that a text brought while the rules kept
 * to others; with what the rules say, and since when the two have been apart.
 */
export async function clausesBehindNow(
  scope: Scope,
  { regulation, ruleSetRows }: Pick<ReadRegulation, 'regulation' | 'ruleSetRows'>,
): Promise<readonly Behind[]> {
  // A text that was rewritten is held against all rules, one that stands against those that changed.
  const held = regulation.version > 1 ? ruleSetRows.map(({ id }) => id) : []
  const rows = await scope.rules.changedRules(regulation.id, held)
  // Most regulations stand as they were adopted: their texts need not be read.
  if (rows.length === 0) return []
  const texts = textsUntil(await textInTime(scope, regulation.id), scope.now)
  return [...grouped(rows, ({ ruleSetId }) => ruleSetId)].flatMap(([ruleSetId, versions]) => {
    const spans = timeline(versions)
    const now = spanAt(spans, scope.now)
    if (!now || now.of.repeals) return []
    const apartIn = ({ of }: Span<ChangedRulesRow>) =>
      clausesApart(of, texts, rulesAsKnown(versions))
    const apart = apartIn(now)
    if (apart.length === 0) return []
    const known = spans
      .filter(({ fromMs, of }) => fromMs <= now.fromMs && !of.repeals)
      .map((span) => ({ span, found: apartIn(span) }))
    return apart.map(({ clause, rule, states, now: says, changed, textFromMs }) => {
      const first = known.find(({ found }) =>
        found.some(
          (each) => each.clause === clause && each.changed === changed && each.now?.zh === says?.zh,
        ),
      )
      const sinceMs = Math.max((first?.span ?? now).fromMs, textFromMs)
      return {
        clause,
        rule,
        ruleSetId,
        changed,
        states: [...states],
        now: says && { ...says },
        since: new Date(sinceMs).toISOString(),
      }
    })
  })
}

type ReadRegulation = NonNullable<Awaited<ReturnType<Scope['rules']['readRegulation']>>>

/** Where a text and a version of its rules say different figures, and which of them was changed. */
function clausesApart(
  rules: ChangedRulesRow,
  texts: readonly TextThen[],
  asKnown: (text: TextThen) => ChangedRulesRow | undefined,
) {
  const kind = kindOf(rules.kind)
  const left = figuresLeft(kind, rules, texts, asKnown)
  const anew = setOtherwise(kind, rules, texts, asKnown).filter(notLeft(left))
  return [
    ...left.map((each) => ({ ...each, changed: 'rules' as const, textFromMs: 0 })),
    ...anew.map((each) => ({ ...each, changed: 'text' as const, textFromMs: each.by.fromMs })),
  ]
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
