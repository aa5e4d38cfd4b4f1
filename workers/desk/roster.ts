import type { CustomerView, Role } from '@bylaw/contract'

/** A person as the Desk knows them: the copy that every call is checked against. */
export interface Member {
  readonly personId: string
  readonly name: string
  readonly role: Role
  readonly active: boolean
  /** Set for a customer's contact only. */
  readonly customerId: string | null
  readonly version: number
}

/** Somebody, as views name them. */
export const personName = ({ personId, name }: Member) => ({ personId, personName: name })

/**
 * The version of a contact who has no address: nobody of the members, and known here by name alone,
 * until they have one.
 */
export const ONLY_RUNG = 0

/**
 * The Desk's own copies of the company's people and customers. Older news never undoes newer. Who
 * was looked up is remembered until there is news of anyone.
 */
export const rosterBook = (sql: SqlStorage) => {
  const members = new Map<string, Member>()
  const customers = new Map<string, CustomerView>()
  let crew: readonly Member[] | undefined
  const contacts = new Map<string, readonly Member[]>()

  return {
    member(personId: string): Member | undefined {
      const known = members.get(personId)
      if (known) return known
      const [row] = sql
        .exec<MemberRow>('SELECT * FROM members WHERE person_id = ?', personId)
        .toArray()
      if (row) members.set(personId, memberFrom(row))
      return members.get(personId)
    },

    /** Everyone who works here, in order of their ids. */
    active(): readonly Member[] {
      crew ??= sql
        .exec<MemberRow>(
          "SELECT * FROM members WHERE active = 1 AND role <> 'contact' ORDER BY person_id",
        )
        .toArray()
        .map(memberFrom)
      return crew
    },

    /** A customer's people who can be written to and may come in. */
    contactsOf(customerId: string): readonly Member[] {
      const known = contacts.get(customerId)
      if (known) return known
      const found = sql
        .exec<MemberRow>(
          'SELECT * FROM members WHERE customer_id = ? AND active = 1 ORDER BY name, person_id',
          customerId,
        )
        .toArray()
        .map(memberFrom)
      contacts.set(customerId, found)
      return found
    },

    /** Takes in news of people; says whose membership is not what it was. */
    learnMembers(news: readonly Member[]): string[] {
      members.clear()
      contacts.clear()
      crew = undefined
      return news.flatMap(({ personId, name, role, active, customerId, version }) =>
        sql
          .exec<{ person_id: string }>(
            `INSERT INTO members (person_id, name, role, active, customer_id, version)
             VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, role = excluded.role,
               active = excluded.active, customer_id = excluded.customer_id,
               version = excluded.version
             WHERE excluded.version > members.version
               OR (excluded.version = ${ONLY_RUNG} AND members.version = ${ONLY_RUNG})
             RETURNING person_id`,
            personId,
            name,
            role,
            active ? 1 : 0,
            customerId,
            version,
          )
          .toArray()
          .map((row) => row.person_id),
      )
    },

    customer(id: string): CustomerView | undefined {
      const known = customers.get(id)
      if (known) return known
      const [row] = sql.exec<CustomerRow>('SELECT * FROM customers WHERE id = ?', id).toArray()
      if (row) customers.set(id, { ...row, level: row.level as CustomerView['level'] })
      return customers.get(id)
    },

    learnCustomers(news: readonly CustomerView[]): void {
      customers.clear()
      for (const { id, name, level, version } of news)
        sql.exec(
          `INSERT INTO customers (id, name, level, version) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, level = excluded.level,
           version = excluded.version
         WHERE excluded.version > customers.version`,
          id,
          name,
          level,
          version,
        )
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      members.clear()
      contacts.clear()
      crew = undefined
      customers.clear()
    },
  }
}
export type Roster = ReturnType<typeof rosterBook>

type MemberRow = {
  person_id: string
  name: string
  role: string
  active: number
  customer_id: string | null
  version: number
}

type CustomerRow = { id: string; name: string; level: string; version: number }

const memberFrom = (row: MemberRow): Member => ({
  personId: row.person_id,
  name: row.name,
  role: row.role as Role,
  active: row.active === 1,
  customerId: row.customer_id,
  version: row.version,
})
