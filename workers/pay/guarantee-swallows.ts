import { monthEndMs } from '../platform/month'
import type { Scope } from '../scope'

/**
 * Whether what is added to a month's pay would only fill it up to the guarantee, or whether nobody
 * has decided that yet (R19.13): then a reward is worth less than it says.
 */
export async function guaranteeSwallows(scope: Scope, month: string): Promise<boolean> {
  const pay = await scope.rules.inForce('pay', undefined, monthEndMs(scope.zone, month))
  if (!pay?.ok) return false
  const { reading } = pay.value.rules.guarantee
  return reading === null || reading === 'literal_net'
}
