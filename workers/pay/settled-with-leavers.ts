import type { Scope } from '../scope'
import type { PayRunRow } from './store'
import { type Slip, withCorrection } from './with-correction'
import { withoutPayAfter } from './without-pay-after'

/**
 * What a correction comes to for those who have no later pay, as they left or their wages have ended: one
 * sum of what is owed to them and what they still owe. Unless it is below nothing the correction pays it by itself, however it pays the others:
 * its own slip is among the carried, so that no month pays it again. What a correction left to their next
 * pay before is paid by the next correction, also where nothing else differs.
 */
export async function settledWithLeavers(
  scope: Scope,
  { month, paidWith }: Pick<PayRunRow, 'month' | 'paidWith'>,
  slips: readonly Slip[],
): Promise<{ readonly slips: Slip[]; readonly carried: readonly string[] }> {
  const [waiting, gone] = await Promise.all([
    scope.pay.correctionsToCarry(),
    withoutPayAfter(scope, month, new Set(slips.map(({ personId }) => personId))),
  ])
  const carried: string[] = []
  const settled = slips.map((slip) => {
    if (!gone.has(slip.personId)) return slip
    const theirs = waiting.filter(({ personId }) => personId === slip.personId)
    const sum = theirs.reduce(withCorrection, slip)
    // A debt alone stays where it is said.
    if (slip.lines.length === 0 && sum.payableFen <= 0) return slip
    carried.push(...theirs.map(({ id }) => id))
    if (paidWith === 'next' && sum.payableFen >= 0) carried.push(sum.id)
    return sum
  })
  return { slips: settled, carried }
}
