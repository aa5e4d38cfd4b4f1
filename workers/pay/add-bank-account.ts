import type { BankAccountView, NewBankAccount } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { accountView, COOLING_MS } from './bank-account'
import { sameName } from './look-at-accounts'

/**
 * Records where a person's pay goes from now on; the first account counts at once. One in another's
 * name says why. The person is told of each, and may object.
 */
export async function addBankAccount(
  scope: Scope,
  personId: string,
  wish: NewBankAccount,
): Promise<BankAccountView> {
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')

  const isTheirs = sameName(person.name, wish.holder)
  if (!isTheirs && wish.ground === undefined) throw mustSayWhy(person.name)
  const known = await scope.pay.accountsOf(personId)
  const id = scope.newId('acc')
  // The retry of a command whose process died after writing finds its own account.
  const made = known.find((account) => account.id === id)
  if (made) return accountView(made)

  const account = {
    ...wish,
    ground: isTheirs ? null : (wish.ground ?? null),
    id,
    personId,
    n: known.length + 1,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    countsFromMs: known.length === 0 ? scope.now : scope.now + COOLING_MS,
  }
  await scope.shard.batch([
    scope.pay.addAccount(account),
    scope.shard.mustHaveChanged(),
    ...tellPeople(scope, [personId], {
      eventId: `${id}.recorded`,
      kind: 'account',
      aboutId: id,
      title: person.name,
    }),
    auditEntry(scope, 'bank_account.added', personId),
  ])
  const { companyId } = scope
  return accountView({ ...account, companyId, objectedAtMs: null, objection: null })
}

const mustSayWhy = (name: string) =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/ground', code: 'required', message: inAnothersName(name) }],
  })

const inAnothersName = (name: string) =>
  words(
    `户名不是${name}本人：请写明为什么发到这个账户。`,
    `The account is not in the name of ${name}: say why their pay goes to it.`,
  )
const notOneself = words(
  '不能登记自己的收款账户，请由另一人登记。',
  'You cannot record your own account; someone else must.',
)
