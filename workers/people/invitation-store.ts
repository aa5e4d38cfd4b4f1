import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { invitations } from './table'

export type Invitation = typeof invitations.$inferSelect

/** Who has been asked to join. */
export const invitationStore = (shard: Shard, companyId: string) => {
  const ours = eq(invitations.companyId, companyId)
  const one = (id: string) => and(ours, eq(invitations.id, id))
  const stillWaits = and(isNull(invitations.acceptedAtMs), isNull(invitations.withdrawnAtMs))

  /**
   * Fails its batch where another one to the same address can still be accepted, or the address is
   * another's by now: a colleague may just have written it into a customer's book.
   */
  const isTheOnlyOne = ({
    id,
    personId,
    email,
    invitedAtMs,
  }: Pick<Invitation, 'id' | 'personId' | 'email' | 'invitedAtMs'>) =>
    shard.db.run(sql`
      SELECT CASE WHEN EXISTS (
        SELECT 1 FROM invitations
        WHERE company_id = ${companyId} AND email = ${email} AND id <> ${id}
          AND accepted_at_ms IS NULL AND withdrawn_at_ms IS NULL AND expires_at_ms > ${invitedAtMs}
      ) OR EXISTS (
        SELECT 1 FROM members
        WHERE company_id = ${companyId} AND email = ${email} AND person_id <> ${personId}
      ) THEN json_extract('{}', 'already_exists') ELSE 1 END`)

  return {
    /** A page of invitations, newest first; ask for one more than is shown. */
    async listInvitations(after: PlaceInList | undefined, limit: number): Promise<Invitation[]> {
      const older =
        after && sql`(${invitations.invitedAtMs}, ${invitations.id}) < (${after[0]}, ${after[1]})`
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(invitations)
          .where(and(ours, older))
          .orderBy(desc(invitations.invitedAtMs), desc(invitations.id))
          .limit(limit),
      ])
      return rows
    },

    /** The invitation to an address that can still be accepted. */
    async openInvitation(email: string, nowMs: number): Promise<Invitation | undefined> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(invitations)
          .where(
            and(ours, eq(invitations.email, email), stillWaits, gt(invitations.expiresAtMs, nowMs)),
          ),
      ])
      return rows[0]
    },

    /** Writes an invitation down. The retry of a command meets its own row and reads it back. */
    async invite(
      invitation: Omit<Invitation, 'companyId' | 'acceptedAtMs' | 'withdrawnAtMs'>,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<Invitation> {
      const [, , ...rest] = await shard.batch([
        isTheOnlyOne(invitation),
        shard.db
          .insert(invitations)
          .values({ ...invitation, companyId, acceptedAtMs: null, withdrawnAtMs: null })
          .onConflictDoNothing(),
        ...alongWith,
        shard.db.select().from(invitations).where(one(invitation.id)),
      ])
      return (rest.at(-1) as [Invitation])[0]
    },

    async readInvitation(id: string): Promise<Invitation | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(invitations).where(one(id))])
      return rows[0]
    },

    /** Takes an invitation back; goes before `mustHaveChanged`, for it may just be accepted. */
    withdraw: (id: string, nowMs: number) =>
      shard.db
        .update(invitations)
        .set({ withdrawnAtMs: nowMs })
        .where(and(one(id), stillWaits)),

    /** Takes back what would let an address in. */
    withdrawAllTo: (email: string, nowMs: number) =>
      shard.db
        .update(invitations)
        .set({ withdrawnAtMs: nowMs })
        .where(and(ours, eq(invitations.email, email), stillWaits)),

    /** Takes back whatever a person has sent out and nobody has accepted. */
    withdrawAllOf: (personId: string, nowMs: number) =>
      shard.db
        .update(invitations)
        .set({ withdrawnAtMs: nowMs })
        .where(and(ours, eq(invitations.invitedBy, personId), stillWaits)),
  }
}
