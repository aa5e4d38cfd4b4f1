import { statementDueOn } from '@bylaw/rules-piecework'
import type { Scope } from '../scope'

/** By when a month’s quantities have to be reported, as the rules have it now (R19.15.3). */
export async function statementDue(scope: Scope, month: string): Promise<string | null> {
  const rates = await scope.rules.inForce('piecework', undefined, scope.now)
  return rates?.ok ? statementDueOn(rates.value.rules, month) : null
}
