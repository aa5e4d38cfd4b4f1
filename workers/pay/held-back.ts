import type { LeavingView, PayeeView, PaySlipView } from '@bylaw/contract'
import { finalPayWaits, stillWaits } from '../leaving/final-pay'
import { dateIn } from '../platform/today'
import type { Scope } from '../scope'
import type { HeldBack } from './held-back-store'
import type { LeftOut } from './held-back-table'
import { isPaidByItself } from './slip-view'
import type { PayRunRow, SlipOfRun } from './store'

export type LastPay = NonNullable<PayeeView['lastPay']>

/**
 * Of whom among those that a run is to pay last pay waits for a hand-over, where the company lets it; and who
 * handed over since a file left them out. Nobody is held back yet: the payment says who is.
 *
 * @param file whom the last file left out, where one was taken
 */
export async function waitingToBePaid(
  scope: Scope,
  { month }: Pick<PayRunRow, 'month'>,
  personIds: readonly string[],
  file: readonly LeftOut[],
): Promise<ReadonlyMap<string, LastPay>> {
  const waiting = await finalPayWaits(scope, month, personIds)
  const unnamed = file.map(({ personId, leavingId }) => [personId, leavingId] as const)
  return new Map(
    [...unnamed, ...waiting].map(([personId, leavingId]) => [
      personId,
      { leavingId, state: waiting.has(personId) ? 'waits' : 'ready', paidOn: null },
    ]),
  )
}

/**
 * How it stands with whom a payment left out: it waits while the hand-over of that leaving is open, is ready
 * once it is done or the leaving holds nothing back any more, whyever, and is paid once that is on record.
 */
export async function standingOfHeldBack(
  scope: Scope,
  { month }: Pick<PayRunRow, 'month'>,
  rows: readonly HeldBack[],
): Promise<ReadonlyMap<string, LastPay>> {
  const open = rows.flatMap(({ paidAtMs, leavingId }) => (paidAtMs === null ? [leavingId] : []))
  const waiting = await stillWaits(scope, month, open)
  return new Map(
    rows.map((row) => {
      const { personId, leavingId } = row
      const paidOn = ownDay(row, scope.zone)
      const state = paidOn !== null ? 'paid' : waiting.has(leavingId) ? 'waits' : 'ready'
      return [personId, { leavingId, state, paidOn }]
    }),
  )
}

/** On which day somebody was paid after the others; before that was kept it was said on the day itself. */
export const ownDay = (
  { paidOn, paidAtMs }: Pick<HeldBack, 'paidOn' | 'paidAtMs'>,
  zone: string,
): string | null => paidOn ?? (paidAtMs === null ? null : dateIn(zone, paidAtMs))

/** Whether somebody's last pay still waits for their hand-over. */
export const waits = ({ lastPay }: { readonly lastPay: LastPay | null }): boolean =>
  lastPay?.state === 'waits'

/** When a slip was paid: with its run, or by itself where that left it out; and what it waits for before that. */
export async function paidBySlip(
  scope: Scope,
  slip: SlipOfRun,
): Promise<Pick<PaySlipView, 'paidOn' | 'lastPay'>> {
  const { runId, personId, state, payableFen } = slip
  if (state !== 'approved' || !isPaidByItself(slip)) return { paidOn: null, lastPay: null }
  const [held, payments] = await Promise.all([
    scope.pay.heldBackOf(runId, personId),
    scope.pay.paymentsOf([runId]),
  ])
  const payment = payments.get(runId)
  if (payment && !held)
    return { paidOn: (payment.corrections.at(-1) ?? payment).paidOn, lastPay: null }
  const due = payableFen > 0 ? [personId] : []
  const standing = held
    ? await standingOfHeldBack(scope, slip, [held])
    : await waitingToBePaid(scope, slip, due, [])
  const found = standing.get(personId)
  if (!found) return { paidOn: null, lastPay: null }
  return { paidOn: found.paidOn, lastPay: found.state === 'paid' ? null : found.state }
}

/** The months that were paid without a leaver, and how it stands with each. */
export async function heldBackByLeaving(
  scope: Scope,
  leavingId: string,
): Promise<LeavingView['heldBack']> {
  const rows = await scope.pay.heldBackFor(leavingId)
  return Promise.all(
    rows.map(async (row) => {
      const { runId, personId, month } = row
      const standing = (await standingOfHeldBack(scope, row, [row])).get(personId)
      return { runId, month, state: standing?.state ?? 'ready', paidOn: standing?.paidOn ?? null }
    }),
  )
}
