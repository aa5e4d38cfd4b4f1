import type { MessageView, TicketView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketStep } from '../call'
import { readersOf } from '../readers'
import { type Member, personName } from '../roster'
import type { Ticket } from '../ticket'
import type { KeptAddressee } from './addressee-book'

/** So many are offered to be copied: a customer with more has somebody who passes mail on. */
const MOST_OFFERED = 200

/**
 * Why whom staff would copy cannot be: an answer goes to nobody but the people of the ticket's own
 * customer, and a note to none of them.
 */
export function cannotCopy(
  { roster }: DeskBooks,
  { customerId }: Ticket,
  wish: TicketStep,
  { role }: Member,
): DeskRefusal | undefined {
  const asked = copyIdsOf(wish) ?? []
  // Of whom a contact's own mail went to, those are taken who are of theirs.
  if (asked.length === 0 || role === 'contact') return undefined
  if (wish.do === 'note') return refusedAt('/copyIds', NOT_IN_A_NOTE)
  const reachable = new Set(roster.contactsOf(customerId).map(({ personId }) => personId))
  const place = asked.findIndex((id) => !reachable.has(id))
  return place < 0 ? undefined : refusedAt(`/copyIds/${place}`, NOT_THEIRS)
}

/** Writes down whom the word that was just written went to. */
export function address(
  books: DeskBooks,
  ticket: Ticket,
  wish: TicketStep,
  { role, personId }: Member,
): void {
  if (wish.do !== 'reply' && wish.do !== 'question' && wish.do !== 'solve') return
  const { number } = ticket
  if (role === 'contact') {
    copy(books, ticket, copyIdsOf(wish) ?? [], personId)
    return
  }
  if (wish.do === 'reply' && wish.heard) return
  const readers = readersOf(books, ticket).map((each) => each.personId)
  const copied = copyIdsOf(wish) ?? books.addressees.readAlong(number)
  books.addressees.noteOfLatest(number, [
    ...readers.map((id): KeptAddressee => ({ personId: id, copied: false })),
    ...copiesOf(books, ticket, copied, readers),
  ])
}

/** Notes whom else of theirs the customer's latest word went to, by the mail that it came as. */
export function copy(
  books: DeskBooks,
  ticket: Pick<Ticket, 'number' | 'customerId'>,
  copyIds: readonly string[],
  writerId: string,
): void {
  books.addressees.noteOfLatest(ticket.number, copiesOf(books, ticket, copyIds, [writerId]))
}

/** Those of the customer's who can be reached and are not whom it goes to anyway. */
const copiesOf = (
  { roster }: DeskBooks,
  { customerId }: Pick<Ticket, 'customerId'>,
  copyIds: readonly string[],
  besides: readonly string[],
): KeptAddressee[] =>
  copyIds.length === 0
    ? []
    : roster
        .contactsOf(customerId)
        .filter(({ personId }) => copyIds.includes(personId) && !besides.includes(personId))
        .map(({ personId }) => ({ personId, copied: true }))

/** Whom the next answer reaches, who reads along, and who else of the customer's may. */
export function recipientsOf(
  books: DeskBooks,
  ticket: Ticket,
): Required<Pick<TicketView, 'readers' | 'copies' | 'copyable'>> {
  const readers = readersOf(books, ticket)
  const others = books.roster
    .contactsOf(ticket.customerId)
    .filter((each) => !readers.includes(each))
    .slice(0, MOST_OFFERED)
  const along = others.length === 0 ? [] : books.addressees.readAlong(ticket.number)
  return {
    readers: readers.map(personName),
    copies: others.filter(({ personId }) => along.includes(personId)).map(personName),
    copyable: others.map(personName),
  }
}

/** Whom a message went to, by their names; a contact is told of people of their own alone. */
export function sentTo(
  { roster }: DeskBooks,
  reader: Member,
  addressees: readonly KeptAddressee[],
): Pick<MessageView, 'sentTo'> {
  const named = addressees.flatMap(({ personId, copied }) => {
    const member = roster.member(personId)
    const isKnown = reader.role !== 'contact' || member?.customerId === reader.customerId
    return member && isKnown ? [{ ...personName(member), copied }] : []
  })
  return named.length === 0 ? {} : { sentTo: named }
}

const copyIdsOf = (wish: TicketStep): readonly string[] | undefined =>
  'copyIds' in wish ? wish.copyIds : undefined

const refusedAt = (pointer: string, message: typeof NOT_THEIRS): DeskRefusal => ({
  code: 'unacceptable',
  details: { errors: [{ pointer, code: 'not_reached', message }] },
})

const NOT_THEIRS = words(
  '只能抄送给该客户留有邮箱的联系人。',
  'Only the customer’s own contacts who have an address can be copied.',
)
const NOT_IN_A_NOTE = words(
  '内部备注不会发给客户，不能抄送。',
  'A note goes to nobody of the customer’s.',
)
