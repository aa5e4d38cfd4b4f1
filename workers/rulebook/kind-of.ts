import { assert } from '@bylaw/kernel'
import { isKind, kindOf as kindNamed } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'

/** The kind that a stored rule set names. Kinds are never taken out of the rulebook. */
export function kindOf(name: string): AnyRuleKind {
  assert(isKind(name), `the rulebook has a kind ${name}`)
  return kindNamed(name)
}
