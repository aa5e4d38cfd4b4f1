import type { RegulationSummary, RegulationView, RuleSetSummary } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { contestedNow } from './adoption/contested-clauses'
import { type Asked, decidedAt } from './decided-in-time'
import { regulationSummary, regulationView } from './regulation-view'
import { isInEffect } from './repeal/repeal-of'
import { type Repeals, repealsNow } from './repeal/repeals-now'
import { ruleSetSummary } from './rule-set-view'
import { shownVersion } from './shown-version'
import { clausesBehindNow } from './texts/clauses-behind'

/**
 * Everything that the company has adopted or written. A company has dozens, never pages.
 *
 * @param question id or key: only those that ask it
 */
export async function listRegulations(
  scope: Scope,
  question?: string,
): Promise<RegulationSummary[]> {
  const { regulationRows, questionRows } = await scope.rules.regulationsNow(scope.now)
  const repeals = await repealsNow(scope)
  const asked = askedStill(scope, questionRows, repeals)
  const askIt = questionRows.filter(({ id, key }) => id === question || key === question)
  return regulationRows
    .filter(
      ({ id }) => question === undefined || askIt.some(({ regulationId }) => regulationId === id),
    )
    .map((row) => regulationSummary(row, asked, repeals.get(row.id) ?? null, scope.now))
}

export async function readRegulation(scope: Scope, id: string): Promise<RegulationView> {
  const found = await scope.rules.readRegulation(id, scope.now)
  if (!found) throw new Problem('not_found')
  const repeals = await repealsNow(scope)
  const questionRows = askedStill(scope, found.questionRows, repeals)
  const formerPaths = await scope.rules.readFormerPaths(id)
  const pathVerdicts = await scope.rules.readPathVerdicts(id)
  const open = await scope.rules.openAnswers(questionRows.map((row) => row.id))
  const behind = await clausesBehindNow(scope, found)
  const contested = await contestedNow(scope, id, repeals)
  return regulationView(
    { ...found, behind, contested, questionRows, formerPaths, pathVerdicts, open },
    repeals,
    scope.now,
  )
}

export async function listRuleSets(scope: Scope): Promise<RuleSetSummary[]> {
  const { ruleSetRows, history, questionRows } = await scope.rules.ruleSetsInTime()
  const versionsOf = grouped(history, ({ ruleSetId }) => ruleSetId)
  const repeals = await repealsNow(scope)
  return ruleSetRows.flatMap((ruleSet) => {
    const shown = shownVersion(versionsOf.get(ruleSet.id) ?? [], scope.now)
    const repeal = repeals.get(ruleSet.id) ?? null
    return shown ? [ruleSetSummary(ruleSet, shown, questionRows, repeal, scope.now)] : []
  })
}

/** What a repealed regulation or rule set left open is asked no longer. */
const askedStill = <Row extends Asked & { regulationId: string | null; ruleSetId: string | null }>(
  { now }: Scope,
  rows: readonly Row[],
  repeals: Repeals,
): readonly Row[] =>
  rows.filter(
    (row) =>
      decidedAt(row, now) ||
      ![row.regulationId, row.ruleSetId].some((id) => id !== null && isInEffect(repeals.get(id))),
  )
