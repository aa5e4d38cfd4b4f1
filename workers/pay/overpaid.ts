import type { OverpaidView, PaySlipView } from '@bylaw/contract'
import { tellPeople, whoMay } from '../notices/tell'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import { slipReader } from './slip-reader'
import type { PayRunRow, SlipOfRun } from './store'
import { readingNow } from './who-read'
import { withoutPayAfter } from './without-pay-after'

/**
 * What was paid to somebody too much and no later pay has taken off, as far as the reader may see it:
 * their own, or by whoever sees all pay, of whom it is noted as for any slip.
 */
export async function overpaidTo(
  scope: Scope,
  personId: string,
): Promise<OverpaidView[] | undefined> {
  if (personId !== scope.personId && !scope.may('pay.read_all')) return undefined
  const rows = await scope.pay.overpaidTo(personId)
  const reader = slipReader(scope)
  const [first, ...others] = rows.map(({ slipId }) =>
    scope.pay.noteOpened({ ...readingNow(scope, 'opened'), slipId }, reader),
  )
  if (first) await scope.shard.batch([first, ...others])
  const money = moneyIn(scope)
  return rows.map(({ slipId, month, payableFen, reason }) => ({
    ...{ slipId, month, reason },
    sum: money(-payableFen),
  }))
}

/** Of a slip below nothing, that no later pay will take it off, and why it came to that; null for others. */
export async function toGiveBack(
  scope: Scope,
  { id, personId, month, payableFen, state }: SlipOfRun,
): Promise<PaySlipView['toGiveBack']> {
  if (payableFen >= 0 || state !== 'approved') return null
  // Their last month's pay, where it is still to come, takes it off.
  if ((await withoutPayAfter(scope, month, new Set([personId]))).size === 0) return null
  const open = await scope.pay.overpaidTo(personId)
  const found = open.find(({ slipId }) => slipId === id)
  return found ? { reason: found.reason } : null
}

/**
 * Tells those who pay out whom a run takes something off who has no later pay that it could be taken
 * off; goes into the batch that approves it.
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
