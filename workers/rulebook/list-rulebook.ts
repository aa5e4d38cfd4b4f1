import type { RegulationSummary, RegulationView, RuleSetSummary } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { regulationSummary, regulationView } from './regulation-view'
import { ruleSetSummary } from './rule-set-view'

/** Everything that the company has adopted or written. A company has dozens, never pages. */
export async function listRegulations(scope: Scope): Promise<RegulationSummary[]> {
  const { regulationRows, clauseRows, questionRows } = await scope.rules.overview()
  return regulationRows.map((row) => regulationSummary(row, clauseRows, questionRows))
}

export async function readRegulation(scope: Scope, id: string): Promise<RegulationView> {
  const found = await scope.rules.readRegulation(id)
  if (!found) throw new Problem('not_found')
  return regulationView(found)
}

export async function listRuleSets(scope: Scope): Promise<RuleSetSummary[]> {
  const { ruleSetRows, newest, questionRows } = await scope.rules.overview()
  return ruleSetRows.flatMap((ruleSet) => {
    const shown = newest.find(({ ruleSetId }) => ruleSetId === ruleSet.id)
    return shown
      ? [ruleSetSummary(ruleSet, { ...shown, version: ruleSet.version }, questionRows)]
      : []
  })
}
