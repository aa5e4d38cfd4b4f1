import { assert, grouped } from '@bylaw/kernel'
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
export const ruleSetInTime = async (
  scope: Scope,
  ruleSetId: string,
): Promise<RuleSetInTime | undefined> => (await ruleSetsInTime(scope, [ruleSetId])).get(ruleSetId)

/** The same of several, read together; those that are there, by their ids. */
export async function ruleSetsInTime(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RuleSetInTime>> {
  if (ids.length === 0) return new Map()
  const { rows, history, questionRows } = await scope.rules.readRuleSets(ids)
  const historyOf = grouped(history, ({ ruleSetId }) => ruleSetId)
  const inTime = rows.map((ruleSet) => {
    const own = historyOf.get(ruleSet.id) ?? []
    return { ruleSet, history: own, spans: timeline(own) }
  })
  const deciding = inTime.flatMap(({ spans }) => spans.map(({ of }) => of))
  const said = await scope.rules.readVersionsOf(deciding)
  const saidOf = grouped(said, ({ ruleSetId }) => ruleSetId)
  return new Map(
    inTime.map(({ ruleSet, history: own, spans }) => [
      ruleSet.id,
      {
        ruleSet,
        history: own,
        questionRows: questionRows.filter(({ ruleSetId }) => ruleSetId === ruleSet.id),
        spans: spans.map((span) => {
          const row = saidOf.get(ruleSet.id)?.find(({ version }) => version === span.of.version)
          assert(row !== undefined, 'a version that decides is there')
          return { ...span, of: { ...row, content: row.rules } }
        }),
      },
    ]),
  )
}
