import type { ContactChange, CustomerBook, NewContact } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { tellDeskOf } from '../people/tell-desk-of'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { bookPersonId } from './book-person'
import type { ContactRow } from './book-store'
import {
  accountsOf,
  addressesOf,
  contactOf,
  ofAddress,
  tellDeskOfAddress,
  tellDeskOfEntry,
} from './contacts'
import { customerBook, rowsOf, write } from './customer-book'

/**
 * Puts right what the book says of a contact. By another name they are the same person; another
 * address is another person, for the address is what makes entry and person one: who wrote from the
 * old one is out at once, as if the entry had been taken out and written down anew.
 */
export async function changeContact(
  scope: Scope,
  customerId: string,
  contactId: string,
  basedOn: number,
  wish: ContactChange,
): Promise<CustomerBook> {
  const { contacts } = await rowsOf(scope, customerId)
  const entry = contacts.find(({ id }) => id === contactId)
  if (!entry) throw new Problem('not_found')
  if (basedOn + 1 === entry.version && differing(entry, wish).length === 0)
    return changedAlready(scope, customerId, contactId)
  if (basedOn !== entry.version) throw changedMeanwhile(entry, wish)
  const wished = contactOf({ ...asTold(entry), ...defined(wish) }, entry.id, customerId)
  const contact = { ...wished, version: basedOn + 1 }
  if (differing(entry, contact).length === 0) return customerBook(scope, customerId)
  const book = await write(scope, customerId, 'contact.changed', [
    ...scope.customers.changeContact(contact, basedOn),
    ...(await whoFollows(scope, entry, contact)),
    ...(await foundByName(scope, entry, contact)),
  ])
  await tellDeskOfAddress(scope, entry.email)
  await tellDeskOfContact(scope, contact)
  return book
}

/**
 * Answers the retry of what was written down. It may not have reached the Desk, and the address that
 * was theirs until then is not written down: everyone who is out is told of.
 */
export async function changedAlready(
  scope: Scope,
  customerId: string,
  contactId: string,
): Promise<CustomerBook> {
  for (const person of await scope.people.formerOf(customerId)) await tellDeskOf(scope, person)
  const { contacts } = await rowsOf(scope, customerId)
  const entry = contacts.find(({ id }) => id === contactId)
  if (entry) await tellDeskOfContact(scope, entry)
  return customerBook(scope, customerId)
}

const tellDeskOfContact = (scope: Scope, contact: ContactRow): Promise<void> =>
  contact.email === ''
    ? tellDeskOfEntry(scope, contact, contact.customerId)
    : tellDeskOfAddress(scope, contact.email)

/** What becomes of who comes in by the entry. */
async function whoFollows(scope: Scope, before: ContactRow, after: ContactRow) {
  const { customerId } = after
  const rung = after.email === '' ? [scope.people.callRung(bookPersonId(after.id), after.name)] : []
  if (before.email === after.email)
    return after.email === '' || before.name === after.name
      ? rung
      : [scope.people.callContact(customerId, after.email, after.name)]
  const { taken, personIds } = await addressesOf(scope, [after])
  const fault = taken.get(after.id)
  if (fault) throw ofAddress('/email', fault)
  // Who was to be rung until now is on tickets already: with an address they are the same person.
  const known = bookPersonId(after.id)
  const personId = (await scope.people.read(known)) ? scope.newId('per') : known
  return [
    ...(before.email === '' ? [] : scope.people.farewell(customerId, before.email, scope.now)),
    ...(after.email === ''
      ? []
      : [
          scope.customers.standsOnce([after.email]),
          ...scope.people.welcomeContacts(
            accountsOf(scope, [after], (email) => personIds.get(email) ?? personId),
            scope.now,
          ),
        ]),
    ...rung,
  ]
}

/** Has what they asked found by the new name; by another address they are somebody else. */
async function foundByName(scope: Scope, before: ContactRow, { name, email }: ContactRow) {
  if (before.name === name) return []
  const { people } = await scope.people.holdersOf(email === '' ? [] : [email], scope.now)
  const holders = before.email === email ? people.map(({ personId }) => personId) : []
  const rung = before.email === '' ? [bookPersonId(before.id)] : []
  return [...holders, ...rung].map((personId) =>
    scope.search.keepRenamedContact(personId, name, scope.now),
  )
}

const FIELDS = ['name', 'duty', 'phone', 'email'] as const

const asTold = ({ name, duty, phone, email }: ContactRow): NewContact => ({
  ...{ name, duty, phone, email },
})

/** In small letters, as addresses are kept. */
const differing = (entry: ContactRow, wish: ContactChange) =>
  FIELDS.filter((field) => {
    const wished = field === 'email' ? wish.email?.toLowerCase() : wish[field]
    return wished !== undefined && wished !== entry[field]
  })

/** Says what stands there now where something else was wished for. */
const changedMeanwhile = (entry: ContactRow, wish: ContactChange) =>
  new Problem('stale_version', {
    currentVersion: entry.version,
    errors: differing(entry, wish).map((field) => ({
      pointer: `/${field}`,
      code: 'changed_meanwhile',
      message:
        entry[field] === ''
          ? words('现在是空的。', 'It is empty now.')
          : words(`现在是“${entry[field]}”。`, `It is “${entry[field]}” now.`),
    })),
  })

const defined = (wish: ContactChange): Partial<NewContact> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
