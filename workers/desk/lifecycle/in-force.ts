import { type LifecycleRules, lifecycle } from '@bylaw/rules-lifecycle'
import type { ReadVersion, RuleShelf } from '../rule-shelf'

/** The rules that tickets go their way by at a moment. */
export interface LifecycleInForce {
  readonly rules: LifecycleRules
  /** Null where the company has none of its own: then tickets go the usual way. */
  readonly version: ReadVersion | null
}

export function lifecycleAt(shelf: RuleShelf, atMs: number): LifecycleInForce {
  const pin = shelf.inForce('lifecycle', atMs)
  if (pin === null) return USUAL
  const version = shelf.version(pin)
  return { rules: rulesOf(version), version }
}

const USUAL: LifecycleInForce = { rules: lifecycle.starter, version: null }

// What was read back from a version, which never changes.
const known = new WeakMap<ReadVersion, LifecycleRules>()

function rulesOf(version: ReadVersion): LifecycleRules {
  const held = known.get(version)
  if (held) return held
  const fresh = lifecycle.rules.parse(version.rules)
  known.set(version, fresh)
  return fresh
}
