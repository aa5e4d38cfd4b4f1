import type { BankAccountView } from '@bylaw/contract'
import type { BankAccountRow } from './payout-store'

/** How long a change of account waits: the person sees it on their pay page and can object. */
export const COOLING_MS = 3 * 24 * 3_600_000

/**
 * The account to which what is paid at a moment goes: the last that counts by then.
 *
 * @param accounts one person's, oldest first
 */
export const accountAt = <Account extends Pick<BankAccountRow, 'countsFromMs'>>(
  accounts: readonly Account[],
  paidAtMs: number,
): Account | undefined => accounts.findLast(({ countsFromMs }) => countsFromMs <= paidAtMs)

export const accountView = (account: BankAccountRow): BankAccountView => ({
  bank: account.bank,
  holder: account.holder,
  ending: account.number.slice(-4),
  countsFrom: new Date(account.countsFromMs).toISOString(),
  recordedBy: account.recordedByName,
  recordedAt: new Date(account.recordedAtMs).toISOString(),
})
