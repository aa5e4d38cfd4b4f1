import { monthEndMs } from '../platform/month'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'

/** The rules of pay that decide a day; undefined where none do, or where it is not clear which. */
export async function payRulesOn(scope: Scope, day: string): Promise<InForce<'pay'> | undefined> {
  const [only, ...others] = await scope.rules.allInForce(
    'pay',
    monthEndMs(scope.zone, day.slice(0, 7)),
  )
  return others.length === 0 ? only : undefined
}
