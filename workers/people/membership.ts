import { and, asc, eq, exists, isNull, ne, notExists, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { Problem } from '../platform/problem'
import { runBatch } from '../platform/run-batch'
import type { Invitation } from './invitation-store'
import type { Member } from './member-store'
import { invitations, members } from './table'

/**
 * Has a contact who may come in stand in their customer's book, unless they do already: an entry of
 * the same name that had no address is theirs.
 */
export const inTheBook = (companyId: string, personId: string) => {
  const them = sql`m.company_id = ${companyId} AND m.person_id = ${personId}
    AND m.role = 'contact' AND m.active = 1 AND NOT EXISTS (
      SELECT 1 FROM customer_contacts AS c
      WHERE c.company_id = m.company_id AND c.customer_id = m.customer_id AND c.email = m.email
        AND c.removed_at_ms IS NULL)`
  return [
    sql`
      UPDATE customer_contacts
      SET version = version + 1, email = (SELECT m.email FROM members AS m
        WHERE m.company_id = ${companyId} AND m.person_id = ${personId})
      WHERE company_id = ${companyId} AND id = (
        SELECT n.id FROM members AS m JOIN customer_contacts AS n
          ON n.company_id = m.company_id AND n.customer_id = m.customer_id AND n.name = m.name
        WHERE n.email = '' AND n.removed_at_ms IS NULL AND ${them} ORDER BY n.id LIMIT 1)`,
    sql`
      INSERT INTO customer_contacts
        (company_id, id, customer_id, name, duty, phone, phone_digits, email)
      SELECT company_id, 'con_' || substr(person_id, 5), customer_id, name, '', '', '', email
      FROM members AS m WHERE ${them}
      ON CONFLICT (company_id, id) DO UPDATE SET customer_id = excluded.customer_id,
        name = excluded.name, email = excluded.email, removed_at_ms = NULL, version = version + 1`,
  ] as const
}

/**
 * What entering a company needs of its shard while nobody is signed in yet, and so before there
 * can be a scope. Each sentence names the company; nothing else in the product does.
 */
export const doorway = (shard: D1Database, companyId: string) => {
  const db = drizzle(shard)
  const person = (personId: string) =>
    and(eq(members.companyId, companyId), eq(members.personId, personId))
  const invitation = (id: string) =>
    and(eq(invitations.companyId, companyId), eq(invitations.id, id))

  return {
    /** The member, unless they have been deactivated. */
    async member(personId: string): Promise<Member | undefined> {
      const [found] = await db.select().from(members).where(person(personId))
      return found?.active ? found : undefined
    },

    /** Who of the company's people has this address, staff or contact. */
    async personWithEmail(email: string): Promise<Member | undefined> {
      const [found] = await db
        .select()
        .from(members)
        .where(
          and(eq(members.companyId, companyId), eq(members.email, email), eq(members.active, true)),
        )
      return found
    },

    /** The contacts of a customer who can be written to, and who may come in. */
    async contactsOf(customerId: string): Promise<Member[]> {
      return db
        .select()
        .from(members)
        .where(
          and(
            eq(members.companyId, companyId),
            eq(members.customerId, customerId),
            eq(members.role, 'contact'),
            eq(members.active, true),
          ),
        )
        .orderBy(asc(members.name), asc(members.personId))
    },

    /** The owner who signs a company up; a retry meets its own row. */
    async welcomeOwner(
      owner: Omit<Member, 'companyId' | 'role' | 'version' | 'active' | 'peopleRemovedAtMs'>,
    ) {
      await db
        .insert(members)
        .values({ ...owner, companyId, role: 'owner', active: true, version: 1 })
        .onConflictDoNothing()
    },

    async invitation(id: string): Promise<Invitation | undefined> {
      const [found] = await db.select().from(invitations).where(invitation(id))
      return found
    },

    /**
     * Makes the invited person a member. An invitation is used once, however many try at once, and
     * only while it stands and its inviter still works here, in the role in which they were read.
     */
    async welcome(invited: Invitation, inviter: Member, nowMs: number): Promise<void> {
      const [accepted] = await runBatch(shard, [
        db
          .update(invitations)
          .set({ acceptedAtMs: nowMs })
          .where(
            and(
              invitation(invited.id),
              isNull(invitations.acceptedAtMs),
              isNull(invitations.withdrawnAtMs),
              // An address that is somebody else's by now lets nobody else in.
              notExists(
                db
                  .select({ one: sql`1` })
                  .from(members)
                  .where(
                    and(
                      eq(members.companyId, companyId),
                      eq(members.email, invited.email),
                      ne(members.personId, invited.personId),
                    ),
                  ),
              ),
              exists(
                db
                  .select({ one: sql`1` })
                  .from(members)
                  .where(
                    and(
                      person(inviter.personId),
                      eq(members.active, true),
                      eq(members.role, inviter.role),
                    ),
                  ),
              ),
            ),
          )
          .returning({ id: invitations.id }),
        // The person's id was chosen when they were invited: a second try meets the same row.
        db.run(sql`
          INSERT INTO members
            (company_id, person_id, name, email, role, language, active, customer_id, version)
          SELECT company_id, person_id, name, email, role, language, 1, customer_id, 1
          FROM invitations
          WHERE company_id = ${companyId} AND id = ${invited.id} AND accepted_at_ms IS NOT NULL
          ON CONFLICT (company_id, email) DO UPDATE SET name = excluded.name,
            customer_id = excluded.customer_id, active = 1, people_removed_at_ms = NULL,
            version = version + 1
          WHERE members.role = 'contact' AND excluded.role = 'contact' AND members.active = 0
          ON CONFLICT DO NOTHING`),
        ...inTheBook(companyId, invited.personId).map((each) => db.run(each)),
      ])
      if (accepted.length === 0) throw new Problem('not_found')
    },
  }
}
