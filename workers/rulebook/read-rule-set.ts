import type { RuleSetView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { ruleSetView } from './rule-set-view'

/** One rule set in words, with its history; any of its versions can be shown. */
export async function readRuleSet(
  scope: Scope,
  ruleSetId: string,
  version?: number,
): Promise<RuleSetView> {
  const found = await scope.rules.readRuleSet(ruleSetId)
  const view = found && ruleSetView(found, scope.now, version)
  if (!view) throw new Problem('not_found')
  return view
}
