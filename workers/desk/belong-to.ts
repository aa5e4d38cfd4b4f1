import type { TicketBelonging } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { Done } from './call'
import { personOfContact } from './open-ticket'

/** Puts right whose a ticket is; whom it is from is one of that customer's book. */
export async function belongTo(
  scope: Scope,
  ticketId: string,
  version: number,
  { customerId, contactId: named }: TicketBelonging,
): Promise<Done> {
  // A ticket that is not there is not there, whoever is named.
  await scope.desk.read(ticketId)
  const contactId = named === null ? null : await personOfContact(scope, customerId, named)
  return scope.desk.correctCustomer(ticketId, version, { customerId, contactId })
}
