import type { AccountMark } from '@bylaw/contract'
import type { BankAccountRow } from './payout-store'

type Account = Pick<BankAccountRow, 'id' | 'number' | 'holder' | 'recordedBy'>

/** Somebody to be paid, and what their account is looked at beside. */
export interface Payee {
  readonly personName: string
  readonly account: Account | undefined
  /** The accounts to which they were paid before, the last of them last. */
  readonly paidBefore: readonly string[]
  /** What the last file for the bank named, if one was taken before the run was recorded as paid. */
  readonly filed: Pick<Account, 'id'> | undefined
}

/** What there is to look at before paying somebody; nothing where they have no account. */
export function marksOf(
  { personName, account, paidBefore, filed }: Payee,
  sharedNumbers: ReadonlySet<string>,
): AccountMark[] {
  if (!account) return []
  const last = paidBefore.at(-1)
  return [
    ...(paidBefore.includes(account.id) ? [] : (['first'] as const)),
    ...(last !== undefined && last !== account.id ? (['changed'] as const) : []),
    ...(filed !== undefined && filed.id !== account.id ? (['not_filed'] as const) : []),
    ...(sameName(personName, account.holder) ? [] : (['holder_differs'] as const)),
    ...(sharedNumbers.has(account.number) ? (['number_shared'] as const) : []),
  ]
}

/** Whether somebody recorded an account to which nothing was paid yet: another pays it out. */
export const isFirstUseOf = (
  personId: string,
  account: Account | undefined,
  paidBefore: readonly string[],
): boolean => account?.recordedBy === personId && !paidBefore.includes(account.id)

/** Names are compared as they are said: without blanks, dots and capitals. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.toLowerCase().replace(/[\s·•.]/g, '')
