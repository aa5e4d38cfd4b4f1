import { assert } from '@bylaw/kernel'
import { type Kind, type RulesOf, rulebook } from '@bylaw/rulebook'
import type { Scope } from '../scope'
import type { RuleVersion } from './rule-version'

export interface PinnedRules<K extends Kind> extends RuleVersion {
  readonly rules: RulesOf<K>
}

/**
 * The rules that something goes by: the version it was begun under. Where that version left a
 * question undecided, a version that did nothing but decide it counts as the same one; any other
 * change of the rules leaves what was begun alone.
 */
export async function pinnedRules<K extends Kind>(
  scope: Scope,
  kind: K,
  begun: { readonly ruleSetId: string; readonly ruleVersion: number },
): Promise<PinnedRules<K>> {
  const [first, ...later] = await scope.rules.versionsFrom(begun.ruleSetId, begun.ruleVersion)
  assert(first !== undefined, 'rule versions are never taken away')
  let pinned = first
  for (const next of later) {
    if (next.completes === pinned.ref.version) pinned = next
  }
  return { ...pinned, rules: rulebook[kind].rules.parse(pinned.rules) as RulesOf<K> }
}
