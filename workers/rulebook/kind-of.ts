import { assert } from '@bylaw/kernel'
import { rulebook } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'

/** The kind that a stored rule set names. Kinds are never taken out of the rulebook. */
export function kindOf(name: string): AnyRuleKind {
  const kind = (rulebook as Readonly<Record<string, AnyRuleKind>>)[name]
  assert(kind !== undefined, `the rulebook has a kind ${name}`)
  return kind
}
