import type { CustomerView, NewCustomer } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'

/**
 * Adds a customer. The shard is written first and is the truth; the Desk is told next, and a Desk
 * that was not reached asks the shard when a ticket names a customer it has not heard of.
 */
export async function addCustomer(scope: Scope, wish: NewCustomer): Promise<CustomerView> {
  const customer: CustomerView = { id: scope.newId('cus'), ...wish, version: 1 }
  await scope.customers.add(customer, [auditEntry(scope, 'customer.added', customer.id)])
  await scope.desk.learnCustomer(customer)
  return customer
}
