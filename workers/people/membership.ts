import { and, eq, isNull } from 'drizzle-orm'
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

    /** The owner who signs a company up; a retry meets its own row. */
    async welcomeOwner(owner: Omit<Member, 'companyId' | 'role' | 'version' | 'active'>) {
      await db
        .insert(members)
        .values({ ...owner, companyId, role: 'owner', active: true, version: 1 })
        .onConflictDoNothing()
    },

    async invitation(id: string): Promise<Invitation | undefined> {
      const [found] = await db.select().from(invitations).where(invitation(id))
      return found
    },

    /** Makes the invited person a member. An invitation is used once, however many try at once. */
    async welcome(invited: Invitation, nowMs: number): Promise<void> {
      const [accepted] = await runBatch(shard, [
        db
          .update(invitations)
          .set({ acceptedAtMs: nowMs })
          .where(and(invitation(invited.id), isNull(invitations.acceptedAtMs)))
          .returning({ id: invitations.id }),
        // The person's id was chosen when they were invited: a second try meets the same row.
        db
          .insert(members)
          .values({
            companyId,
            personId: invited.personId,
            name: invited.name,
            email: invited.email,
            role: invited.role,
            language: invited.language,
            active: true,
            customerId: invited.customerId,
            version: 1,
          })
          .onConflictDoNothing(),
      ])
      if (accepted.length === 0) throw new Problem('not_found')
    },
  }
}
