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

/** The Desk's own copies of the company's people and customers. Older news never undoes newer. */
export const rosterBook = (sql: SqlStorage) => ({
  member(personId: string): Member | undefined {
    const [row] = sql
      .exec<MemberRow>('SELECT * FROM members WHERE person_id = ?', personId)
      .toArray()
    return row && memberFrom(row)
  },

  /** Takes in news of people; says whose membership is not what it was. */
  learnMembers(members: readonly Member[]): string[] {
    return members.flatMap(({ personId, name, role, active, customerId, version }) =>
      sql
        .exec<{ person_id: string }>(
          `INSERT INTO members (person_id, name, role, active, customer_id, version)
             VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, role = excluded.role,
               active = excluded.active, customer_id = excluded.customer_id,
               version = excluded.version
             WHERE excluded.version > members.version
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
    const [row] = sql.exec<CustomerRow>('SELECT * FROM customers WHERE id = ?', id).toArray()
    return row && { ...row, level: row.level as CustomerView['level'] }
  },

  learnCustomers(customers: readonly CustomerView[]): void {
    for (const { id, name, level, version } of customers)
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
})
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
