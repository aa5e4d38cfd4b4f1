import type { DerivedTicket, NewLink } from '@bylaw/contract'
import type { CustomerCommand, Done, TicketCommand } from '../call'

/** How tickets stand to each other and to customers, over the caller's line to the Desk. */
export const linkLine = (
  run: (command: TicketCommand) => Promise<Done>,
  newId: (prefix: string) => string,
) => ({
  link: (ticketId: string, version: number, to: NewLink) =>
    run({ do: 'link', ticketId, version, to }),
  unlink: (ticketId: string, version: number, to: NewLink) =>
    run({ do: 'unlink', ticketId, version, to }),
  merge: (ticketId: string, version: number, { intoId }: { intoId: string }) =>
    run({ do: 'merge', ticketId, version, intoId }),
  unmerge: (ticketId: string, version: number) => run({ do: 'unmerge', ticketId, version }),
  derive: (ticketId: string, wish: DerivedTicket, derivedId: string = newId('tkt')) =>
    run({ do: 'derive', ticketId, newId: derivedId, wish }),
  correctCustomer: (
    ticketId: string,
    version: number,
    to: Pick<CustomerCommand, 'customerId' | 'contactId'>,
  ) => run({ do: 'correct_customer', ticketId, version, ...to }),
})
