import type { AnyRuleKind } from '@bylaw/rules-kit'
import { errorsOf } from '../platform/issue-words'
import { Problem } from '../platform/problem'
import { mustBeOfSize } from './rules-size'

/**
 * The rules as their kind reads them, otherwise a Problem that names each place.
 *
 * @param placeOf where in the caller's request a place in the rules stands
 */
export function acceptableRules(
  kind: AnyRuleKind,
  rules: unknown,
  placeOf: (pointer: string) => string,
): unknown {
  mustBeOfSize(rules, placeOf(''))
  const read = kind.rules.safeParse(rules)
  if (read.success) return read.data
  const errors = errorsOf(read.error.issues, 'json').map((error) => ({
    ...error,
    pointer: placeOf(error.pointer),
  }))
  throw new Problem('unacceptable', { errors })
}
