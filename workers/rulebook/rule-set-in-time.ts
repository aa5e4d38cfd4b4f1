import { assert } from '@bylaw/kernel'
import type { Scope } from '../scope'
import type { HistoryRow, QuestionRow, RuleSetRow, VersionRow } from './reads'
import { type Span, timeline } from './timeline'

/** A rule set as it decides over time: each stretch with what its version says. */
export interface RuleSetInTime {
  readonly ruleSet: RuleSetRow
  readonly history: readonly HistoryRow[]
  readonly spans: readonly Span<VersionRow & { readonly content: unknown }>[]
  readonly questionRows: readonly QuestionRow[]
}

/** Reads the versions that decide at some time; what those superseded said stays where it is. */
export async function ruleSetInTime(
  scope: Scope,
  ruleSetId: string,
): Promise<RuleSetInTime | undefined> {
  const found = await scope.rules.readRuleSetAt(ruleSetId)
  if (!found) return undefined
  const { ruleSet, history, questionRows } = found
  const spans = timeline(history)
  const rows = await scope.rules.readVersions(
    ruleSetId,
    spans.map(({ of }) => of.version),
  )
  return {
    ruleSet,
    history,
    questionRows,
    spans: spans.map((span) => {
      const row = rows.find(({ version }) => version === span.of.version)
      assert(row !== undefined, 'a version that decides is there')
      return { ...span, of: { ...row, content: row.rules } }
    }),
  }
}
