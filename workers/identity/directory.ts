import { and, asc, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { runBatch } from '../platform/run-batch'
import { SHARDS } from '../platform/shards'
import { companies, memberships, sessions } from './control-tables'

export type Company = typeof companies.$inferSelect
export type Membership = typeof memberships.$inferSelect

/** Written into the statement, for a bound number would be a float there. */
const SHARD_COUNT = sql.raw(String(SHARDS.length))

/** CONTROL: which companies there are and who belongs to which. Asked at sign-up and sign-in only. */
export const directory = (database: D1Database) => {
  const db = drizzle(database)
  return {
    /**
     * Enters a company and its first person. Companies take turns between the shards, counted in
     * the same statement. The retry of a sign-up meets its own rows and gets the same company.
     */
    async enterCompany(
      company: Omit<Company, 'shard'>,
      userId: string,
      personId: string,
    ): Promise<Company> {
      const [, , found] = await runBatch(database, [
        db.run(sql`
          INSERT INTO companies (id, name, shard, zone, language, currency, created_at_ms)
          SELECT ${company.id}, ${company.name},
            ${JSON.stringify(SHARDS)} ->> ((SELECT count(*) FROM companies) % ${SHARD_COUNT}),
            ${company.zone}, ${company.language}, ${company.currency}, ${company.createdAtMs}
          WHERE true ON CONFLICT DO NOTHING`),
        db
          .insert(memberships)
          .values({ userId, companyId: company.id, personId, joinedAtMs: company.createdAtMs })
          .onConflictDoNothing(),
        db.select().from(companies).where(eq(companies.id, company.id)),
      ])
      return (found as [Company])[0]
    },

    /** The user is this person of the company; writing it twice is fine. */
    async join(membership: Membership): Promise<void> {
      await db.insert(memberships).values(membership).onConflictDoNothing()
    },

    async company(id: string): Promise<Company | undefined> {
      const [found] = await db.select().from(companies).where(eq(companies.id, id))
      return found
    },

    /** The companies a user belongs to, the first joined first. */
    async membershipsOf(userId: string): Promise<{ company: Company; personId: string }[]> {
      return db
        .select({ company: companies, personId: memberships.personId })
        .from(memberships)
        .innerJoin(companies, eq(companies.id, memberships.companyId))
        .where(eq(memberships.userId, userId))
        .orderBy(asc(memberships.joinedAtMs), asc(memberships.companyId))
    },

    /** The company that a sign-in session was opened for. */
    async companyOfSession(sessionToken: string): Promise<string | null> {
      const [found] = await db
        .select({ companyId: sessions.companyId })
        .from(sessions)
        .where(eq(sessions.token, sessionToken))
      return found?.companyId ?? null
    },

    async openSessionFor(sessionToken: string, userId: string, companyId: string): Promise<void> {
      await db
        .update(sessions)
        .set({ companyId })
        .where(and(eq(sessions.token, sessionToken), eq(sessions.userId, userId)))
    },
  }
}
