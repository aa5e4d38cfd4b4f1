import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { Invitation } from './invitation-store'
import type { Member } from './member-store'
import { inTheBook } from './membership'
import { invitations, members } from './table'

/** A contact of a customer's who has an address, as somebody who may come in by it. */
export interface NewAccount extends Pick<Member, 'personId' | 'name' | 'email' | 'language'> {
  readonly customerId: string
}

/** Customers' contacts as people: whoever has an address may write, be written to and come in. */
export const contactStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  // One parameter however many: D1 takes at most a hundred.
  const oneOf = (emails: readonly string[]) =>
    sql`(SELECT value FROM json_each(${JSON.stringify(emails)}))`

  return {
    /** Whose these addresses are, former people included, and whom they are invitations for. */
    async holdersOf(
      emails: readonly string[],
      nowMs: number,
    ): Promise<{ readonly people: Member[]; readonly invited: Invitation[] }> {
      const [people, invited] = await shard.batch([
        db
          .select()
          .from(members)
          .where(and(eq(members.companyId, companyId), inArray(members.email, oneOf(emails)))),
        db
          .select()
          .from(invitations)
          .where(
            and(
              eq(invitations.companyId, companyId),
              inArray(invitations.email, oneOf(emails)),
              isNull(invitations.acceptedAtMs),
              isNull(invitations.withdrawnAtMs),
              gt(invitations.expiresAtMs, nowMs),
            ),
          ),
      ])
      return { people, invited }
    },

    /**
     * Lets contacts in by their addresses. Whoever was one before, for this customer or another, is
     * the same person and now of this one; what they had open ends. Fails its batch where an address
     * is somebody else's by then, or an invitation for somebody else went to it.
     */
    welcomeContacts: (accounts: readonly NewAccount[], nowMs: number) => {
      const wanted = JSON.stringify(accounts)
      return [
        db.run(sql`
          INSERT INTO members
            (company_id, person_id, name, email, role, language, active, customer_id, version)
          SELECT ${companyId}, value ->> 'personId', value ->> 'name', value ->> 'email', 'contact',
            value ->> 'language', 1, value ->> 'customerId', 1
          FROM json_each(${wanted}) WHERE true
          ON CONFLICT (company_id, email) DO UPDATE SET name = excluded.name,
            customer_id = excluded.customer_id, active = 1, people_removed_at_ms = NULL,
            version = version + 1
          WHERE role = 'contact' AND active = 0`),
        shard.onlyIf(
          sql`NOT EXISTS (
            SELECT 1 FROM json_each(${wanted}) AS w LEFT JOIN members AS m
              ON m.company_id = ${companyId} AND m.email = w.value ->> 'email'
            WHERE m.active IS NOT 1 OR m.customer_id IS NOT w.value ->> 'customerId')`,
          'already_exists',
        ),
        shard.onlyIf(
          sql`NOT EXISTS (
            SELECT 1 FROM json_each(${wanted}) AS w JOIN invitations AS i
              ON i.company_id = ${companyId} AND i.email = w.value ->> 'email'
            WHERE i.customer_id IS NOT w.value ->> 'customerId' AND i.accepted_at_ms IS NULL
              AND i.withdrawn_at_ms IS NULL AND i.expires_at_ms > ${nowMs})`,
          'already_exists',
        ),
      ] as const
    },

    /** Who comes in again stands in the book again; nothing where it is not a contact. */
    standInBook: (personId: string) => inTheBook(companyId, personId).map((each) => db.run(each)),

    /** A contact is called in the book as they are called among the people. */
    callInBook: ({ email, customerId }: Member, name: string) =>
      db.run(sql`
        UPDATE customer_contacts SET name = ${name}, version = version + 1
        WHERE company_id = ${companyId} AND customer_id = ${customerId} AND email = ${email}
          AND removed_at_ms IS NULL`),

    /** A contact is called among the people as they are called in the book. */
    callContact: (customerId: string, email: string, name: string) =>
      db.run(sql`
        UPDATE members SET name = ${name}, version = version + 1
        WHERE company_id = ${companyId} AND customer_id = ${customerId} AND email = ${email}
          AND role = 'contact'`),

    /** Who was only rung before an address was theirs, and is again, is called as in the book. */
    callRung: (personId: string, name: string) =>
      db.run(sql`
        UPDATE members SET name = ${name}, version = version + 1
        WHERE company_id = ${companyId} AND person_id = ${personId} AND role = 'contact'
          AND active = 0 AND name <> ${name}`),

    /** Who came in for a customer once, and does not any more. */
    async formerOf(customerId: string): Promise<Member[]> {
      const [people] = await shard.batch([
        db
          .select()
          .from(members)
          .where(
            and(
              eq(members.companyId, companyId),
              eq(members.customerId, customerId),
              eq(members.role, 'contact'),
              eq(members.active, false),
            ),
          ),
      ])
      return people
    },

    /** Ends what a contact may once no entry of their customer's book has their address; goes behind that. */
    farewell: (customerId: string, email: string, nowMs: number) => {
      const gone = sql`company_id = ${companyId} AND email = ${email}
        AND customer_id = ${customerId} AND NOT EXISTS (
          SELECT 1 FROM customer_contacts AS c
          WHERE c.company_id = ${companyId} AND c.customer_id = ${customerId}
            AND c.email = ${email} AND c.removed_at_ms IS NULL)`
      const theirs = sql`active = 1 AND ${gone}`
      return [
        // What was sent to them before would let them in again.
        db.run(sql`UPDATE invitations SET withdrawn_at_ms = ${nowMs}
          WHERE accepted_at_ms IS NULL AND withdrawn_at_ms IS NULL AND ${gone}`),
        db.run(sql`
          INSERT INTO former_roles (company_id, person_id, role, until_ms)
          SELECT company_id, person_id, role, ${nowMs} FROM members WHERE ${theirs}
          ON CONFLICT (company_id, person_id, role) DO UPDATE SET until_ms = excluded.until_ms`),
        db.run(sql`UPDATE members SET active = 0, version = version + 1 WHERE ${theirs}`),
      ] as const
    },
  }
}
