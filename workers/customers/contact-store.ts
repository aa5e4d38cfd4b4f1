import type { CustomerView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { and, asc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { addressBegins } from './address-begins'
import type { ContactRow } from './book-store'
import { customerContacts } from './book-table'
import { customers } from './table'

/** A customer as a file of customers meets it. */
export interface NamedCustomer {
  readonly id: string
  readonly level: CustomerView['level']
  readonly contacts: readonly Pick<ContactRow, 'name' | 'duty' | 'phoneDigits' | 'email'>[]
}

/** Somebody in the book, and of which customer's. */
export interface EntryWithAddress extends Pick<ContactRow, 'id' | 'customerId' | 'name' | 'email'> {
  readonly customerName: string
}

/** The contacts in one company's book, whosever they are. */
export const contactStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  // One parameter however many: D1 takes at most a hundred.
  const oneOf = (values: readonly string[]) =>
    sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
  const standing = and(
    eq(customerContacts.companyId, companyId),
    isNull(customerContacts.removedAtMs),
  )
  const ofTheirCustomer = and(
    eq(customers.companyId, customerContacts.companyId),
    eq(customers.id, customerContacts.customerId),
  )

  return {
    /** Those of these names that the company has already, by the name in lower case. */
    async withNames(names: readonly string[]): Promise<ReadonlyMap<string, NamedCustomer>> {
      const lower = sql<string>`lower(${customers.name})`
      const wanted = sql`(SELECT lower(value) FROM json_each(${JSON.stringify(names)}))`
      const theirs = and(eq(customers.companyId, companyId), inArray(lower, wanted))
      const { customerId, name, duty, phoneDigits, email } = customerContacts
      const [rows, people] = await shard.batch([
        db
          .select({ lower: lower.as('lower'), id: customers.id, level: customers.level })
          .from(customers)
          .where(theirs),
        db
          .select({ customerId, name, duty, phoneDigits, email })
          .from(customers)
          .innerJoin(customerContacts, and(standing, ofTheirCustomer))
          .where(theirs),
      ])
      const contacts = grouped(people, (person) => person.customerId)
      return new Map(
        rows.map(({ lower: key, id, level }) => [
          key,
          { id, level, contacts: contacts.get(id) ?? [] },
        ]),
      )
    },

    /** Who stands in a customer's book, or stood there once. */
    async everContact(customerId: string, id: string): Promise<ContactRow | undefined> {
      const {
        companyId: _c,
        removedAtMs: _r,
        peopleRemovedAtMs: _p,
        ...row
      } = getTableColumns(customerContacts)
      const [rows] = await shard.batch([
        db
          .select(row)
          .from(customerContacts)
          .where(
            and(
              eq(customerContacts.companyId, companyId),
              eq(customerContacts.customerId, customerId),
              eq(customerContacts.id, id),
            ),
          ),
      ])
      return rows[0]
    },

    /** Who stands in a customer's book, and how they are rung. */
    async contact(
      customerId: string,
      id: string,
    ): Promise<Pick<ContactRow, 'name' | 'phone'> | undefined> {
      const { name, phone } = customerContacts
      const theirs = eq(customerContacts.customerId, customerId)
      const [rows] = await shard.batch([
        db
          .select({ name, phone })
          .from(customerContacts)
          .where(and(standing, theirs, eq(customerContacts.id, id))),
      ])
      return rows[0]
    },

    /** The addresses in the book that begin so, in their order. */
    async addressesFrom(text: string, limit: number): Promise<string[]> {
      const { email } = customerContacts
      const [rows] = await shard.batch([
        db
          .select({ email })
          .from(customerContacts)
          .where(and(standing, addressBegins(text)))
          .orderBy(asc(email))
          .limit(limit),
      ])
      return rows.map((row) => row.email)
    },

    /** Whose these addresses are in the book. */
    async entriesWith(emails: readonly string[]): Promise<EntryWithAddress[]> {
      const { id, customerId, name, email } = customerContacts
      const [rows] = await shard.batch([
        db
          .select({
            id,
            customerId,
            name,
            email,
            customerName: sql<string>`${customers.name}`.as('customer_name'),
          })
          .from(customerContacts)
          .innerJoin(customers, ofTheirCustomer)
          .where(and(standing, inArray(email, oneOf(emails)))),
      ])
      return rows
    },

    /** The contacts of these customers, by customer. */
    async contactsOfAll(
      customerIds: readonly string[],
    ): Promise<ReadonlyMap<string, Pick<ContactRow, 'name' | 'duty' | 'phone' | 'email'>[]>> {
      const { customerId, name, duty, phone, email } = customerContacts
      const [rows] = await shard.batch([
        db
          .select({ customerId, name, duty, phone, email })
          .from(customerContacts)
          .where(and(standing, inArray(customerId, oneOf(customerIds))))
          .orderBy(asc(name), asc(customerContacts.id)),
      ])
      return grouped(rows, (row) => row.customerId)
    },
  }
}
