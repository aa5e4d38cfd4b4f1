import type { CallerView } from '@bylaw/contract'
import { openTicketsOf } from '../reports/open-tickets-of'
import type { Scope } from '../scope'
import { significantDigits } from './phone-number'

/** Customers shown; whoever has more says more. */
const MOST = 8

/**
 * Whom a number or a name may belong to, with what is open for each. A number is one, however it is
 * written; what has too few digits to be one is looked for as a name.
 */
export async function findCallers(scope: Scope, said: string): Promise<CallerView[]> {
  const digits = significantDigits(said)
  const found = digits
    ? await scope.customers.withNumber(digits, MOST)
    : await scope.customers.named(said, MOST)
  return Promise.all(
    found.map(async ({ customer, contact }) => ({
      customerId: customer.id,
      customerName: customer.name,
      level: customer.level,
      contact,
      openTickets: await openTicketsOf(scope, customer.id),
    })),
  )
}
