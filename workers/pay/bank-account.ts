import type { BankAccountView } from '@bylaw/contract'
import type { BankAccountRow } from './payout-store'

/** How long a change of account waits, and how long the person whose it is may object to any. */
export const COOLING_MS = 3 * 24 * 3_600_000

/** Where somebody's pay goes or went, and since when it counts, or no longer does. */
type Counting = Pick<BankAccountRow, 'countsFromMs' | 'objectedAtMs'>

/**
 * The account to which what is paid at a moment goes: the last that counts by then, and that the
 * person had not objected to.
 *
 * @param accounts one person's, oldest first
 */
export const accountAt = <Account extends Counting>(
  accounts: readonly Account[],
  paidAtMs: number,
): Account | undefined =>
  accounts.findLast(
    ({ countsFromMs, objectedAtMs }) =>
      countsFromMs <= paidAtMs && (objectedAtMs === null || objectedAtMs > paidAtMs),
  )

export const accountView = (account: BankAccountRow): BankAccountView => ({
  id: account.id,
  bank: account.bank,
  holder: account.holder,
  ground: account.ground,
  ending: account.number.slice(-4),
  countsFrom: iso(account.countsFromMs),
  recordedBy: account.recordedByName,
  recordedAt: iso(account.recordedAtMs),
  objectionUntil: iso(account.recordedAtMs + COOLING_MS),
  objection:
    account.objectedAtMs === null
      ? null
      : { reason: account.objection ?? '', at: iso(account.objectedAtMs) },
})

const iso = (atMs: number): string => new Date(atMs).toISOString()
