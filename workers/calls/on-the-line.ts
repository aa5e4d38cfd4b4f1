import type { CallChange, NewCall } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Call } from './store'

type OnTheLine = Pick<Call, 'number' | 'callerName' | 'customerId' | 'contactId' | 'ticketId'>

/**
 * Who is on the line as a call begins: of an incoming one often nobody knows yet. Of one that we make
 * about a ticket it is the ticket's customer; a contact brings their name and number.
 */
export async function onTheLine(scope: Scope, wish: NewCall): Promise<OnTheLine> {
  const about = wish.ticketId ? await rungAbout(scope, wish, wish.ticketId) : null
  const customerId = about?.customerId ?? wish.customerId ?? null
  if (customerId && !about) await mustBeThere(scope, customerId)
  const contact = wish.contactId && (await mustBeTheirs(scope, customerId, wish.contactId))
  return {
    number: wish.number || (contact ? contact.phone : ''),
    callerName: wish.callerName || (contact ? contact.name : ''),
    customerId,
    contactId: wish.contactId ?? null,
    ticketId: about?.ticketId ?? null,
  }
}

/**
 * Whose call it is once it was changed: nobody stays on the line as another customer's contact, and one
 * about a ticket is nobody's but the ticket's customer's.
 */
export async function whoseCall(
  scope: Scope,
  call: Call,
  { customerId = call.customerId, ...wish }: CallChange,
): Promise<Pick<Call, 'customerId' | 'contactId'>> {
  if (customerId !== call.customerId) await mayBeOf(scope, call, customerId)
  const stays = customerId === call.customerId ? call.contactId : null
  const contactId = wish.contactId === undefined ? stays : wish.contactId
  if (contactId && contactId !== call.contactId) await mustBeTheirs(scope, customerId, contactId)
  return { customerId, contactId }
}

/** The ticket that somebody is rung about: whoever rings us has not told us yet what about. */
async function rungAbout(scope: Scope, { direction, customerId }: NewCall, ticketId: string) {
  if (direction !== 'outgoing') throw doesNotFit('/ticketId', ONLY_OUTGOING)
  const { row } = await scope.desk.read(ticketId)
  if (customerId !== undefined && customerId !== row.customerId)
    throw doesNotFit('/customerId', NOT_THE_TICKETS)
  return { ticketId, customerId: row.customerId }
}

async function mayBeOf(scope: Scope, { ticketId }: Call, customerId: string | null): Promise<void> {
  if (ticketId !== null) {
    const { row } = await scope.desk.read(ticketId)
    if (customerId !== row.customerId) throw doesNotFit('/customerId', NOT_THE_TICKETS)
  } else if (customerId) await mustBeThere(scope, customerId)
}

async function mustBeThere(scope: Scope, customerId: string): Promise<void> {
  if (!(await scope.customers.read(customerId))) throw new Problem('not_found')
}

async function mustBeTheirs(scope: Scope, customerId: string | null, contactId: string) {
  const contact = customerId && (await scope.customers.contact(customerId, contactId))
  if (!contact) throw doesNotFit('/contactId', NOT_THEIRS)
  return contact
}

const doesNotFit = (pointer: string, message: typeof NOT_THEIRS) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const ONLY_OUTGOING = words(
  '只有去电可以事先写明为哪张工单而打；来电在结束时记入工单。',
  'Only a call that we make is about a ticket beforehand; one that comes in is added as it ends.',
)
const NOT_THE_TICKETS = words(
  '客户须是这张工单的客户。',
  'The customer has to be the one of this ticket.',
)
const NOT_THEIRS = words('请选择该客户的一位联系人。', 'Name one of the customer’s contacts.')
