import type { CallerView, CustomerView } from '@bylaw/contract'
import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { customerContacts } from './book-table'
import { customers } from './table'

/** A customer, and the person of theirs who was found. */
export interface FoundCaller {
  readonly customer: CustomerView
  readonly contact: CallerView['contact']
}

/** Who may be calling one company. */
export const callerStore = (shard: Shard, companyId: string) => {
  const found = async (where: SQL | undefined, limit: number): Promise<FoundCaller[]> => {
    const [rows] = await shard.batch([
      shard.db
        .select({
          id: customers.id,
          name: customers.name,
          level: customers.level,
          version: customers.version,
          contactName: sql<string | null>`${customerContacts.name}`.as('contact_name'),
          duty: customerContacts.duty,
          phone: customerContacts.phone,
          email: customerContacts.email,
        })
        .from(customers)
        .leftJoin(
          customerContacts,
          and(
            eq(customerContacts.companyId, customers.companyId),
            eq(customerContacts.customerId, customers.id),
            isNull(customerContacts.removedAtMs),
          ),
        )
        .where(and(eq(customers.companyId, companyId), where))
        .orderBy(asc(customers.name), asc(customerContacts.name))
        .limit(limit),
    ])
    return rows.map(({ contactName, duty, phone, email, ...customer }) => ({
      customer,
      contact:
        contactName === null
          ? null
          : { name: contactName, duty: duty ?? '', phone: phone ?? '', email: email ?? '' },
    }))
  }

  return {
    /** Contacts with this number, however it is written: one of the two ends with the other. */
    withNumber(digits: string, limit: number): Promise<FoundCaller[]> {
      const kept = sql`ltrim(${customerContacts.phoneDigits}, '0')`
      return found(
        and(
          // Found by what both end with, which is indexed; what follows tells them apart.
          sql`${customers.id} IN (
            SELECT customer_id FROM customer_contacts
            WHERE company_id = ${companyId} AND substr(phone_digits, -7) = substr(${digits}, -7))`,
          sql`length(${kept}) >= 7`,
          or(
            sql`substr(${kept}, -length(${digits})) = ${digits}`,
            sql`substr(${digits}, -length(${kept})) = ${kept}`,
          ),
        ),
        limit,
      )
    },

    /** Contacts and customers with this in their names. */
    async named(text: string, limit: number): Promise<FoundCaller[]> {
      const has = (name: typeof customers.name | typeof customerContacts.name) =>
        sql`instr(lower(${name}), lower(${text})) > 0`
      const people = await found(has(customerContacts.name), limit)
      const companies = await found(has(customers.name), limit)
      const known = new Set(people.map(({ customer }) => customer.id))
      const others = companies.filter(
        ({ customer }, index) =>
          !known.has(customer.id) &&
          companies.findIndex((each) => each.customer.id === customer.id) === index,
      )
      return [...people, ...others.map((each) => ({ ...each, contact: null }))].slice(0, limit)
    },
  }
}
