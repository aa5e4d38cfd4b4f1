import type { AccountObjection, BankAccountView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountView, COOLING_MS } from './bank-account'

/**
 * The person whose account it is says that it is not theirs: nothing more is paid to it. Whoever
 * reads all accounts is told.
 */
export async function objectToAccount(
  scope: Scope,
  personId: string,
  accountId: string,
  { reason }: AccountObjection,
): Promise<BankAccountView> {
  const accounts = await scope.pay.accountsOf(personId)
  const account = accounts.find(({ id }) => id === accountId)
  if (!account || personId !== scope.personId) throw new Problem('not_found')
  // What was said once holds, also for the retry of a command whose process died after writing.
  if (account.objectedAtMs !== null) return accountView(account)
  if (scope.now > account.recordedAtMs + COOLING_MS)
    throw new Problem('wrong_state', { detail: tooLate })

  await scope.shard.batch([
    scope.pay.object({ accountId, reason, atMs: scope.now }),
    ...tellPeople(scope, await whoMay(scope, 'bank_account.read_all'), {
      eventId: `${accountId}.objected`,
      kind: 'account_objected',
      aboutId: accountId,
      title: scope.personName,
    }),
    auditEntry(scope, 'bank_account.objected', personId),
  ])
  return accountView({ ...account, objectedAtMs: scope.now, objection: reason })
}

const tooLate = words(
  '登记后三天内可以提出异议；现在请联系人事更换账户。',
  'Objections can be made within three days. That time has passed: ask HR to change the account.',
)
