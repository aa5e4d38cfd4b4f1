import type { Ticket } from './ticket'

/** Whose a ticket is: the customer, at the level that promises go by, and whom of theirs it is from. */
export type Belonging = Pick<Ticket, 'customerId' | 'customerLevel' | 'contactId'>

/** Writes down whose a known ticket is: it rarely changes, so saving a ticket leaves it be. */
export function belong(
  sql: SqlStorage,
  number: number,
  { customerId, customerLevel, contactId }: Belonging,
): void {
  sql.exec(
    'UPDATE tickets SET customer_id = ?2, customer_level = ?3, contact_id = ?4 WHERE number = ?1',
    number,
    customerId,
    customerLevel,
    contactId,
  )
}
