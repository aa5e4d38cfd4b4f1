import type { HeldPayeeView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountAt, accountView } from './bank-account'
import type { HeldPayoutRow } from './held-payout-store'
import { marksOf } from './look-at-accounts'
import { owesFen } from './overpaid'
import { isFirstUsePaying } from './payout-of'

/**
 * Where a payment of what was held would go now, and what to look at before, as of a run; and what its
 * person owes: what becomes of that beside the payment is for people to say.
 */
export async function readHeldPayee(scope: Scope, id: string): Promise<HeldPayeeView> {
  const row = await scope.pay.readHeldPayout(id)
  if (!row) throw new Problem('not_found')
  const [to, fen] = await Promise.all([
    scope.may('pay.pay_out') ? payeeView(scope, row) : null,
    owesFen(scope, row.personId),
  ])
  await scope.shard.batch([auditEntry(scope, 'held_payout.payee_read', id)])
  return { to, owes: fen > 0 ? moneyIn(scope)(fen) : null }
}

/** To whom such a payment goes, and to which account it would now, beside those that runs paid to before. */
export async function heldPayeeOf(
  scope: Scope,
  { personId, personName }: Pick<HeldPayoutRow, 'personId' | 'personName'>,
) {
  const [accounts, paidBefore] = await Promise.all([
    scope.pay.accountsOf(personId),
    scope.pay.accountsPaidTo(personId),
  ])
  const account = accountAt(accounts, scope.now)
  return { personName, account, accounts, paidBefore, filed: undefined }
}

async function payeeView(scope: Scope, row: HeldPayoutRow): Promise<HeldPayeeView['to']> {
  const payee = await heldPayeeOf(scope, row)
  const { account } = payee
  if (!account) return { account: null, marks: [], recordedByCaller: false }
  const shared = await scope.pay.sharedOf([account.number])
  return {
    account: accountView(account),
    marks: marksOf(payee, shared),
    recordedByCaller: isFirstUsePaying(scope.personId, payee),
  }
}
