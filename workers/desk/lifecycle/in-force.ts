import type { Calendar } from '@bylaw/calendar'
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

/** The calendar of a moment, for lengths of working time; null where the company has none. */
export function calendarAt(shelf: RuleShelf, atMs: number): Calendar | null {
  const pin = shelf.inForce('calendar', atMs)
  if (pin === null) return null
  const { name: _, ...calendar } = shelf.version(pin).rules as Calendar & { name: string }
  return calendar
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
