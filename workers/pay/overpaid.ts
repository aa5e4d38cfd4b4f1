import type { OverpaidView, OwedView, PaySlipView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { tellPeople, whoMay } from '../notices/tell'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import type { GivenBack } from './given-back-store'
import { givenBackView, openFen } from './given-back-view'
import { couldNotBeTakenOff } from './not-taken-off'
import { slipReader } from './slip-reader'
import type { PayRunRow, SlipOfRun } from './store'
import { readingNow } from './who-read'
import { withoutPayAfter } from './without-pay-after'

/** What is open between the company and somebody who left, beside their months. */
interface OpenWith {
  readonly overpaid: OverpaidView[]
  readonly owed: OwedView[]
}

/**
 * What was paid to somebody too much and no later pay has taken off, with what they gave back of it; and
 * what corrections left to be paid to them with later pay, which has not come. As far as the reader may
 * see it: their own, or by whoever sees all pay, of whom it is noted as for any slip.
 */
export async function openWith(scope: Scope, personId: string): Promise<OpenWith | undefined> {
  if (personId !== scope.personId && !scope.may('pay.read_all')) return undefined
  const [below, owed] = await Promise.all([
    scope.pay.overpaidTo(personId),
    scope.pay.leftToPay(personId),
  ])
  const months = [...new Set([...below, ...owed].map(({ month }) => month))]
  const none = await Promise.all(months.map((month) => hasNoLaterPay(scope, personId, month)))
  const without = new Set(months.filter((_, index) => none[index]))
  // Whoever has come back, or has their last pay to come, is taken it off by that.
  const rows = below.filter(({ month }) => without.has(month))
  const reader = slipReader(scope)
  const [first, ...others] = [...rows, ...owed].map(({ slipId }) =>
    scope.pay.noteOpened({ ...readingNow(scope, 'opened'), slipId }, reader),
  )
  if (first) await scope.shard.batch([first, ...others])
  const given = grouped(
    await scope.pay.givenBackOf(rows.map(({ slipId }) => slipId)),
    ({ slipId }) => slipId,
  )
  const money = moneyIn(scope)
  return {
    overpaid: rows.map((row) => ({
      ...{ slipId: row.slipId, month: row.month, reason: row.reason },
      sum: money(-row.payableFen),
      ...backSoFar(scope, personId, row, given.get(row.slipId) ?? []),
    })),
    owed: owed.map(({ slipId, month, payableFen, reason }) => ({
      ...{ slipId, month, reason },
      sum: money(payableFen),
      noLaterPay: without.has(month),
    })),
  }
}

/** What was paid to somebody too much in all, that no later pay has taken off and they did not give back. */
export async function owesFen(scope: Scope, personId: string): Promise<number> {
  const rows = await scope.pay.overpaidTo(personId)
  const given = grouped(
    await scope.pay.givenBackOf(rows.map(({ slipId }) => slipId)),
    ({ slipId }) => slipId,
  )
  return rows.reduce((sum, row) => sum + openFen(row, given.get(row.slipId) ?? []), 0)
}

/** Whether no pay of somebody's after a month is to come. */
export const hasNoLaterPay = async (
  scope: Scope,
  personId: string,
  month: string,
): Promise<boolean> => (await withoutPayAfter(scope, month, new Set([personId]))).size > 0

/**
 * Of a slip below nothing, that no later pay will take it off, or none so far could, and why it came to
 * that; null for others.
 */
export async function toGiveBack(
  scope: Scope,
  slip: SlipOfRun,
): Promise<PaySlipView['toGiveBack']> {
  const { id, personId, month, payableFen, state } = slip
  if (payableFen >= 0 || state !== 'approved') return null
  // Their last month's pay, where it is still to come, takes it off; so does any that can bear it.
  const isGone = await hasNoLaterPay(scope, personId, month)
  if (!isGone && !(await mayGiveBack(scope, slip))) return null
  const open = await scope.pay.overpaidTo(personId)
  const found = open.find(({ slipId }) => slipId === id)
  if (!found) return null
  const given = await scope.pay.givenBackOf([id])
  return { reason: found.reason, ...backSoFar(scope, personId, { payableFen }, given) }
}

/** Whether somebody still here gives it back: a month could not take it off, or they gave back all of it. */
const mayGiveBack = async (scope: Scope, slip: SlipOfRun): Promise<boolean> =>
  slip.payableFen + slip.givenBackFen >= 0 || (await couldNotBeTakenOff(scope, slip))

/** What was given back of a slip below nothing, and what is still open of it. */
function backSoFar(
  scope: Scope,
  personId: string,
  slip: { readonly payableFen: number },
  given: readonly GivenBack[],
) {
  const open = openFen(slip, given)
  return {
    open: moneyIn(scope)(open),
    givenBack: given.map((row) => givenBackView(scope, row)),
    mayRecord: open > 0 && personId !== scope.personId && scope.may('pay.pay_out'),
  }
}

/**
 * Tells those who pay out whom a run takes something off who has no later pay that it could be taken
 * off, as they left or their wages have ended; goes into the batch that approves it.
 */
export async function tellOfLeaversOwing(
  scope: Scope,
  { id, month }: Pick<PayRunRow, 'id' | 'month'>,
  slips: readonly Pick<SlipOfRun, 'personId' | 'personName' | 'payableFen'>[],
) {
  const below = slips.filter(({ payableFen }) => payableFen < 0)
  const left = await withoutPayAfter(scope, month, new Set(below.map((slip) => slip.personId)))
  const names = below.filter(({ personId }) => left.has(personId)).map((slip) => slip.personName)
  if (names.length === 0) return []
  const named = names.slice(0, MOST_NAMED).join('、')
  const more = names.length > MOST_NAMED ? ` … ${names.length}` : ''
  return tellPeople(scope, await whoMay(scope, 'pay.pay_out'), {
    eventId: `${id}.leaver_owes`,
    kind: 'leaver_owes',
    aboutId: id,
    title: `${month}：${named}${more}`,
  })
}

const MOST_NAMED = 20
