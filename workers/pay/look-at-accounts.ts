import type { AccountMark } from '@bylaw/contract'
import type { BankAccountRow } from './payout-store'

type Account = Pick<BankAccountRow, 'id' | 'number' | 'holder'>

/** An account as one of all that were recorded for a person, with who had their hands in what they are paid to. */
type OneOfTheirs = Pick<BankAccountRow, 'id' | 'personId' | 'n' | 'recordedBy' | 'objectedAtMs'>

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

/**
 * Whether nothing was paid yet to an account that somebody recorded, or that counts again because they
 * objected to a later one of theirs: another pays it out.
 *
 * @param all everything that was recorded for the person whose account it is
 */
export function isFirstUseOf(
  personId: string,
  account: OneOfTheirs | undefined,
  all: readonly OneOfTheirs[],
  paidBefore: readonly string[],
): boolean {
  if (!account || paidBefore.includes(account.id)) return false
  // Whoever it belongs to objects, and nobody else.
  const closedLater = all.some(({ n, objectedAtMs }) => n > account.n && objectedAtMs !== null)
  return account.recordedBy === personId || (closedLater && account.personId === personId)
}

/** Names are compared as they are said: without blanks, dots and capitals. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.toLowerCase().replace(/[\s·•.]/g, '')
