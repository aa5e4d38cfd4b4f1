import type { BankAccountView, NewBankAccount } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { mustHaveWorkedHere } from '../people/no-auditor'
import { readsAsFormula } from '../platform/csv'
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
  await mustHaveWorkedHere(scope, person)

  const { holder, bank } = wish
  if (readsAsFormula(holder)) throw unfit('/holder', 'does_not_fit', notAsPrinted(HOLDER))
  if (readsAsFormula(bank)) throw unfit('/bank', 'does_not_fit', notAsPrinted(BANK))

  const isTheirs = sameName(person.name, holder)
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

const unfit = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const mustSayWhy = (name: string) => unfit('/ground', 'required', inAnothersName(name))

const inAnothersName = (name: string) =>
  words(
    `户名不是${name}本人：请写明为什么发到这个账户。`,
    `The account is not in ${name}’s name. Give the reason for paying into it.`,
  )
const HOLDER = words('户名', 'The account holder')
const BANK = words('开户银行', 'The bank')
/** The bank's file would have to put a mark before it, by which no bank would know it. */
const notAsPrinted = ({ zh, en }: Words) =>
  words(
    `${zh}不能以 = + - @ 开头：在银行代发文件里会被当成公式。请按银行卡上的写法填写。`,
    `${en} cannot begin with = + - @, as the bank file would treat it as a formula. Enter it as the bank writes it.`,
  )
const notOneself = words(
  '不能登记自己的收款账户，请由另一人登记。',
  'You cannot record your own bank account; someone else has to.',
)
