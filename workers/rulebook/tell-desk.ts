import type { Scope } from '../scope'
import type { RuleVersion } from './rule-version'

/** The kinds that the Desk promises by, and keeps its own copy of. */
const DESK_KINDS = ['sla', 'calendar'] as const

/**
 * Hands the Desk its rules after a change. The shard is the truth and is written first; the Desk
 * is given the whole list, so a push that failed is made good by the next one.
 */
export async function tellDesk(scope: Scope, kinds: readonly string[]): Promise<void> {
  if (!DESK_KINDS.some((kind) => kinds.includes(kind))) return
  const versions = await scope.rules.versionsOf(DESK_KINDS)
  await scope.desk.learnRules(versions.map(asTheyTravel))
}

/** Documents travel as JSON text: the Desk puts them on its shelf as they are. */
const asTheyTravel = ({ ref, key, rules, citations }: RuleVersion) => ({
  ruleSetId: ref.ruleSetId,
  version: ref.version,
  kind: ref.kind,
  key,
  title: JSON.stringify(ref.title),
  validFromMs: ref.validFromMs,
  rules: JSON.stringify(rules),
  citations: JSON.stringify(citations),
})
