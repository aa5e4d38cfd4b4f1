import type { CustomerBook, NewContact } from '@bylaw/contract'
import { grouped, type Words, words } from '@bylaw/kernel'
import { ONLY_RUNG } from '../desk/roster'
import { isOwnAddress, OWN_ADDRESS } from '../mail/own-address'
import { tellDeskOf } from '../people/tell-desk-of'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'
import { bookPersonId } from './book-person'
import type { ContactRow } from './book-store'
import { rowsOf, write } from './customer-book'
import { digitsOf } from './phone-digits'

/** Who a new contact will be, and where the address stands in what was asked. */
export interface NewIds {
  readonly contactId: string
  readonly personId: string
  readonly pointer: string
}

/** Drawn before anything is looked up: a retry has the same ids, whatever it finds. */
export const newIds = (scope: Scope, pointer = '/email'): NewIds => ({
  contactId: scope.newId('con'),
  personId: scope.newId('per'),
  pointer,
})

/** A contact is also whoever comes in for their customer, as soon as they have an address. */
export async function addContact(
  scope: Scope,
  customerId: string,
  wish: NewContact,
  as: NewIds = newIds(scope),
): Promise<CustomerBook> {
  await rowsOf(scope, customerId)
  const contact = contactOf(wish, as.contactId, customerId)
  const personIds = await mustBeFree(scope, contact, as)
  // Where a colleague was quicker, what is there by now is looked at once more, to say what it is.
  const lookAgain = async () => {
    await mustBeFree(scope, contact, as)
    return undefined
  }
  const book = await saying({ already_exists: lookAgain }, () =>
    write(scope, customerId, 'contact.added', [
      ...scope.customers.addContact(contact),
      ...scope.people.welcomeContacts(
        accountsOf(scope, [contact], (email) => personIds.get(email) ?? as.personId),
        scope.now,
      ),
    ]),
  )
  await tellDeskOfAddress(scope, contact.email)
  return book
}

/** Refuses an address that is somebody's; else says who comes in by it, if an invitation chose that. */
async function mustBeFree(scope: Scope, contact: ContactRow, { pointer }: NewIds) {
  const { taken, personIds } = await addressesOf(scope, [contact])
  const fault = taken.get(contact.id)
  if (fault) throw ofAddress(pointer, fault)
  return personIds
}

/**
 * Has somebody stand in a customer's book, unless they do already, and says as which contact, if they
 * can be written to. Whoever is another customer's, or a colleague, is refused.
 */
export async function standingContact(
  scope: Scope,
  customerId: string,
  wish: NewContact,
  as: NewIds,
): Promise<string | undefined> {
  const { contacts } = await rowsOf(scope, customerId)
  const email = wish.email.toLowerCase()
  const known = contacts.find((each) => each.email === email)
  if (known) return known.mayComeIn ? known.id : undefined
  const book = await addContact(scope, customerId, wish, as)
  return book.contacts.find((each) => each.email === email)?.id
}

/**
 * Takes a contact out of the book; from then on they see nothing of that customer's any more. A try
 * that wrote it down and did not reach the Desk failed: the next one finds who was taken out, and
 * tells it.
 */
export async function removeContact(
  scope: Scope,
  customerId: string,
  contactId: string,
): Promise<CustomerBook> {
  const entry = await scope.customers.everContact(customerId, contactId)
  if (!entry) throw new Problem('not_found')
  const { email } = entry
  const book = await write(scope, customerId, 'contact.removed', [
    ...scope.customers.removeContact(customerId, contactId, scope.now),
    ...(email === '' ? [] : scope.people.farewell(customerId, email, scope.now)),
  ])
  await tellDeskOfAddress(scope, email)
  if (email === '') await tellDeskOfEntry(scope, entry, null)
  return book
}

/**
 * Who a contact is on tickets: whoever comes in by their address, or somebody who is only rung;
 * undefined where there is no such contact, or where their access was ended.
 */
export async function personOf(
  scope: Scope,
  customerId: string,
  contactId: string,
): Promise<string | undefined> {
  const book = await scope.customers.book(customerId)
  const entry = book?.contacts.find(({ id }) => id === contactId)
  if (!entry) return undefined
  if (entry.email === '') return bookPersonId(entry.id)
  const { people } = await scope.people.holdersOf([entry.email], scope.now)
  return people.find((person) => person.active)?.personId
}

export const contactOf = (wish: NewContact, id: string, customerId: string): ContactRow => ({
  ...wish,
  id,
  customerId,
  email: wish.email.toLowerCase(),
  phoneDigits: digitsOf(wish.phone),
  version: 1,
})

/** What is to be known of the addresses of contacts before they are written into the book. */
interface Addresses {
  /** Why a contact cannot have the address, by the contact's id. */
  readonly taken: ReadonlyMap<string, Words>
  /** Who comes in by an address, where an invitation chose that already. */
  readonly personIds: ReadonlyMap<string, string>
}

/**
 * An address is one person's: of us, or of one customer. Whoever wrote from it would otherwise be
 * two people, and see what is one customer's as the other's.
 */
export async function addressesOf(
  scope: Scope,
  contacts: readonly ContactRow[],
): Promise<Addresses> {
  const wanted = contacts.filter(({ email }) => email !== '')
  if (wanted.length === 0) return { taken: new Map(), personIds: new Map() }
  const emails = wanted.map(({ email }) => email)
  const [entries, { people, invited }] = await Promise.all([
    scope.customers.entriesWith(emails),
    scope.people.holdersOf(emails, scope.now),
  ])
  const entryOf = grouped(entries, ({ email }) => email)
  const personOf = new Map(people.map((person) => [person.email, person]))
  const invitationOf = new Map(invited.map((each) => [each.email, each]))
  const faultOf = ({ id, customerId, email }: ContactRow): Words | undefined => {
    if (isOwnAddress(scope, email)) return OWN_ADDRESS
    const entry = entryOf.get(email)?.find((each) => each.id !== id)
    if (entry) return isTheirs(entry)
    const person = personOf.get(email)
    const invitation = invitationOf.get(email)
    if ((person && person.role !== 'contact') || (invitation && invitation.role !== 'contact'))
      return OF_A_COLLEAGUE
    if (person?.active && person.customerId !== customerId) return ELSEWHERE
    return invitation && invitation.customerId !== customerId ? ELSEWHERE : undefined
  }
  return {
    taken: new Map(
      wanted.flatMap((contact) => {
        const fault = faultOf(contact)
        return fault ? [[contact.id, fault]] : []
      }),
    ),
    personIds: new Map(invited.map(({ email, personId }) => [email, personId])),
  }
}

/** The people that contacts are, where they have an address. */
export const accountsOf = (
  scope: Scope,
  contacts: readonly ContactRow[],
  personIdOf: (email: string) => string,
) =>
  contacts
    .filter(({ email }) => email !== '')
    .map(({ name, email, customerId }) => ({
      personId: personIdOf(email),
      ...{ name, email, customerId, language: scope.companyLanguage },
    }))

export async function tellDeskOfAddress(scope: Scope, email: string): Promise<void> {
  if (email === '') return
  const { people } = await scope.people.holdersOf([email], scope.now)
  await tellDeskOf(scope, people[0])
}

/**
 * Who is only rung is nobody of the members, unless they had an address once; the Desk knows them for
 * the tickets that are theirs.
 *
 * @param customerId whose they are now; null where they are in no book any more
 */
export async function tellDeskOfEntry(
  scope: Scope,
  { id, name }: ContactRow,
  customerId: string | null,
): Promise<void> {
  const personId = bookPersonId(id)
  const member = await scope.people.read(personId)
  if (member) return tellDeskOf(scope, member)
  const known = { personId, name, role: 'contact', active: false, customerId } as const
  return scope.desk.learnMember({ ...known, version: ONLY_RUNG })
}

export const ofAddress = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'taken', message }] })

const isTheirs = ({ name, customerName }: { name: string; customerName: string }): Words =>
  words(
    `这个邮箱已是“${customerName}”的联系人“${name}”的。一个邮箱只属于一个人。`,
    `This is the address of “${name}” of “${customerName}”. An address is one person’s.`,
  )
const OF_A_COLLEAGUE = words(
  '这是本公司人员的邮箱，不能登记为客户联系人。',
  'This is a colleague’s address; it cannot be a customer’s contact’s.',
)
const ELSEWHERE = words(
  '这个邮箱已用于另一客户的联系人，请先在那里移除。',
  'This address is a contact’s of another customer; remove it there first.',
)
