import { findings } from '@bylaw/rulebook'
import type { AnyRuleKind, RuleFinding } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'

/**
 * Refuses rules in which their kind finds an error, such as rows that no case reaches. What it
 * only warns of is shown beside a draft and stops nobody.
 *
 * @param placeOf where in the caller's request a place in the rules stands
 */
export function mustBeSound(
  kind: AnyRuleKind,
  rules: unknown,
  asOf: string,
  placeOf: (pointer: string) => string,
): void {
  mustHaveNoErrors(findings(kind, rules, asOf), placeOf)
}

export function mustHaveNoErrors(
  found: readonly RuleFinding[],
  placeOf: (pointer: string) => string,
): void {
  const errors = found
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, row, code, message }) => ({
      pointer: placeOf(row === null ? pointer : `${pointer}/${row - 1}`),
      code,
      message,
    }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}
