import type { BankAccountView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountView } from './bank-account'

/** A person's accounts, oldest first: to themselves, and to whoever may read everyone's. */
export async function listBankAccounts(scope: Scope, personId: string): Promise<BankAccountView[]> {
  const mayRead = personId === scope.personId || scope.may('bank_account.read_all')
  const person = mayRead ? await scope.people.read(personId) : undefined
  if (!person) throw new Problem('not_found')
  const note = auditEntry(scope, 'bank_accounts.read', personId)
  return (await scope.pay.accountsOf(personId, note)).map(accountView)
}
