import { grouped } from '@bylaw/kernel'
import { tellPeople, whoMay } from '../notices/tell'
import type { Scope } from '../scope'
import { accountAt } from './bank-account'
import type { PayRunRow, SlipOfRun } from './store'

/**
 * Tells those who record accounts whom a run pays that has none, by name: the bank's file waits for
 * them. Goes into the batch that approves it.
 */
export async function tellOfMissingAccounts(
  scope: Scope,
  { id, month }: Pick<PayRunRow, 'id' | 'month'>,
  paid: readonly Pick<SlipOfRun, 'personId' | 'personName' | 'payableFen'>[],
) {
  if (paid.length === 0) return []
  const accounts = grouped(await scope.pay.accountsOfRun(id), ({ personId }) => personId)
  const names = paid
    .filter(({ payableFen }) => payableFen > 0)
    .filter(({ personId }) => !accountAt(accounts.get(personId) ?? [], scope.now))
    .map(({ personName }) => personName)
  if (names.length === 0) return []
  const named = names.slice(0, MOST_NAMED).join('、')
  const more = names.length > MOST_NAMED ? ` … ${names.length}` : ''
  return tellPeople(scope, await whoMay(scope, 'bank_account.change'), {
    eventId: `${id}.accounts_missing`,
    kind: 'accounts_missing',
    aboutId: month,
    title: `${month}：${named}${more}`,
  })
}

const MOST_NAMED = 20
