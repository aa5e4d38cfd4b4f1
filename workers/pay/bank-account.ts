import type { BankAccountView } from '@bylaw/contract'
import type { BankAccountRow } from './payout-store'

/** How long a change of account waits before pay goes there: the person has time to object. */
export const COOLING_MS = 3 * 24 * 3_600_000

/**
 * The account to which what was approved at a moment goes: the one that counted then. Whoever had
 * none yet is paid to the first that counted later. Asked again, the answer is the same.
 *
 * @param accounts one person's, oldest first
 */
export function accountAt(
  accounts: readonly BankAccountRow[],
  approvedAtMs: number,
): BankAccountRow | undefined {
  return accounts.findLast(({ countsFromMs }) => countsFromMs <= approvedAtMs) ?? accounts[0]
}

export const accountView = (account: BankAccountRow): BankAccountView => ({
  bank: account.bank,
  holder: account.holder,
  ending: account.number.slice(-4),
  countsFrom: new Date(account.countsFromMs).toISOString(),
  recordedBy: account.recordedByName,
  recordedAt: new Date(account.recordedAtMs).toISOString(),
})
