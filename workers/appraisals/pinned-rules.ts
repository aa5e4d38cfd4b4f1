import { assert } from '@bylaw/kernel'
import { type RulesOf, rulebook } from '@bylaw/rulebook'
import type { RuleVersion } from '../rulebook/rule-version'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

export interface PinnedRules extends RuleVersion {
  readonly rules: RulesOf<'appraisal'>
}

/**
 * The rules a sheet is scored by: the version it was opened under. Where that version left a
 * question undecided, a version that did nothing but decide it counts as the same one; any other
 * change of the rules leaves the sheet alone.
 */
export async function pinnedRules(
  scope: Scope,
  sheet: Pick<AppraisalSheet, 'ruleSetId' | 'ruleVersion'>,
): Promise<PinnedRules> {
  const [first, ...later] = await scope.rules.versionsFrom(sheet.ruleSetId, sheet.ruleVersion)
  assert(first !== undefined, 'rule versions are never taken away')
  let pinned = first
  for (const next of later) {
    if (next.completes === pinned.ref.version) pinned = next
  }
  return { ...pinned, rules: rulebook.appraisal.rules.parse(pinned.rules) }
}
