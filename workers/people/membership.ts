import { and, eq, exists, isNull, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { Problem } from '../platform/problem'
import { runBatch } from '../platform/run-batch'
import type { Invitation } from './invitation-store'
import type { Member } from './member-store'
import { invitations, members } from './table'

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

    /** The contacts of a customer who may sign in now. */
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
          ON CONFLICT DO NOTHING`),
      ])
      if (accepted.length === 0) throw new Problem('not_found')
    },
  }
}
