import type { AccountMark } from '@bylaw/contract'
import { accountAt } from './bank-account'
import type { BankAccountRow } from './payout-store'

type Account = Pick<
  BankAccountRow,
  'n' | 'number' | 'holder' | 'recordedBy' | 'countsFromMs' | 'objectedAtMs'
>

interface Payee {
  readonly personName: string
  /** Their accounts, oldest first. */
  readonly accounts: readonly Account[]
}

interface When {
  readonly paidAtMs: number
  /** When the run before was paid; undefined where none was. */
  readonly lastPaidAtMs: number | undefined
}

/** What there is to look at before paying somebody; nothing where they have no account. */
export function marksOf(
  { personName, accounts }: Payee,
  { paidAtMs, lastPaidAtMs }: When,
  sharedNumbers: ReadonlySet<string>,
): AccountMark[] {
  const account = accountAt(accounts, paidAtMs)
  if (!account) return []
  const before = lastPaidAtMs === undefined ? undefined : accountAt(accounts, lastPaidAtMs)
  return [
    ...(before === undefined ? (['first'] as const) : []),
    ...(before !== undefined && before.n !== account.n ? (['changed'] as const) : []),
    ...(sameName(personName, account.holder) ? [] : (['holder_differs'] as const)),
    ...(sharedNumbers.has(account.number) ? (['number_shared'] as const) : []),
  ]
}

/** Whether somebody recorded the account to which a run pays first: another person pays it out. */
export function isFirstUseOf(
  personId: string,
  accounts: readonly Account[],
  { paidAtMs, lastPaidAtMs }: When,
): boolean {
  const account = accountAt(accounts, paidAtMs)
  if (account?.recordedBy !== personId) return false
  return lastPaidAtMs === undefined || accountAt(accounts, lastPaidAtMs)?.n !== account.n
}

/** Names are compared as they are said: without blanks, dots and capitals. */
const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.toLowerCase().replace(/[\s·•.]/g, '')
