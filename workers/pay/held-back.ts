import type { PayeeView } from '@bylaw/contract'
import { finalPayWaits } from '../leaving/final-pay'
import { dateIn } from '../rulebook/today'
import type { Scope } from '../scope'
import type { PaidTo } from './paid-to-store'
import type { PayRunRow } from './store'

type LastPay = PayeeView['lastPay']

/**
 * How it stands with the last pay of whoever leaves and has not handed over yet, where the company lets it
 * wait for that: it is in no file for the bank and is not paid with the others, but by itself once the
 * hand-over is done.
 *
 * @param paidAtMs when the run was recorded as paid, or now
 * @returns for each person, and that they were paid themselves, if they were
 */
export async function heldBackBy(
  scope: Scope,
  { month }: Pick<PayRunRow, 'month'>,
  paid: readonly { readonly personId: string }[],
  paidAtMs: number,
): Promise<(personId: string, own: OwnPayment | undefined) => LastPay> {
  const ids = paid.map(({ personId }) => personId)
  const then = await finalPayWaits(scope, month, ids, paidAtMs)
  const still =
    paidAtMs === scope.now ? then : await finalPayWaits(scope, month, [...then.keys()], scope.now)
  return (personId, own) => {
    const leaving = then.get(personId)
    if (!leaving) return null
    const { id: leavingId } = leaving
    if (own) return { leavingId, state: 'paid', paidOn: ownDay(own, scope.zone) }
    return { leavingId, state: still.has(personId) ? 'waits' : 'ready', paidOn: null }
  }
}

/** On which day somebody was paid after the others; before that was kept it was said on the day itself. */
export const ownDay = ({ paidOn, atMs }: OwnPayment, zone: string): string =>
  paidOn ?? dateIn(zone, atMs)

type OwnPayment = Pick<PaidTo, 'atMs' | 'paidOn'>

/** Whether somebody's last pay still waits for their hand-over. */
export const waits = ({ lastPay }: { readonly lastPay: LastPay }): boolean =>
  lastPay?.state === 'waits'
