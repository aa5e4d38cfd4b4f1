import type { CallerView, CustomerView } from '@bylaw/contract'
import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { addressBegins } from './address-begins'
import { customerContacts } from './book-table'
import { customers } from './table'

/** A customer, and the person of theirs who was found. */
export interface FoundCaller {
  readonly customer: CustomerView
  readonly contact: CallerView['contact']
}

/** Who may be calling one company. */
export const callerStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const found = async (where: SQL | undefined, limit: number): Promise<FoundCaller[]> => {
    const [rows] = await shard.batch([
      shard.db
        .select({
          id: customers.id,
          name: customers.name,
          level: customers.level,
          version: customers.version,
          contactId: sql<CallerId | null>`${customerContacts.id}`.as('contact_id'),
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
    return rows.map(foundFrom)
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

    /** Contacts whose address begins so. */
    withAddress: (text: string, limit: number): Promise<FoundCaller[]> =>
      found(addressBegins(text), limit),

    /**
     * Contacts and customers with this in their names, contacts first. Names are found by what their
     * parts begin with: as many are read as are shown, however many there are.
     */
    async named(text: string, limit: number): Promise<FoundCaller[]> {
      const start = sql`lower(${[...text].slice(0, LONGEST_PART).join('')})`
      const [rows] = await shard.batch([
        db.all<FoundRow>(sql`
          SELECT c.id, c.name, c.level, c.version, p.id AS contactId,
            p.name AS contactName, p.duty, p.phone, p.email
          FROM (SELECT DISTINCT customer_id, contact_id FROM (
            SELECT customer_id, contact_id FROM name_parts
            WHERE company_id = ${companyId} AND part >= ${start} AND part < ${start} || char(1114111)
            LIMIT ${limit})) AS f
          JOIN customers AS c ON c.company_id = ${companyId} AND c.id = f.customer_id
          LEFT JOIN customer_contacts AS p ON p.company_id = ${companyId} AND p.id = f.contact_id
          WHERE instr(lower(coalesce(p.name, c.name)), lower(${text})) > 0
          ORDER BY f.contact_id = '', c.name, p.name`),
      ])
      const people = rows.filter(({ contactName }) => contactName !== null)
      const known = new Set(people.map(({ id }) => id))
      return rows
        .filter(({ contactName, id }) => contactName !== null || !known.has(id))
        .map(foundFrom)
    },
  }
}

/** Characters of a part of a name; the rest is looked at in the name itself. */
const LONGEST_PART = 20

type CallerId = NonNullable<CallerView['contact']>['id']

interface FoundRow extends CustomerView {
  readonly contactId: CallerId | null
  readonly contactName: string | null
  readonly duty: string | null
  readonly phone: string | null
  readonly email: string | null
}

const foundFrom = ({
  contactId: id,
  contactName: name,
  duty,
  phone,
  email,
  ...customer
}: FoundRow): FoundCaller => ({
  customer,
  contact:
    id === null || name === null
      ? null
      : { id, name, duty: duty ?? '', phone: phone ?? '', email: email ?? '' },
})
