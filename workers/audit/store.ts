import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { audit } from './table'

export type AuditRow = typeof audit.$inferSelect

/** What happened in one company, which is fixed here. */
export const auditStore = (shard: Shard, companyId: string) => ({
  /** A page of entries, newest first; ask for one more than is shown. */
  async list(after: PlaceInList | undefined, limit: number): Promise<AuditRow[]> {
    const older = after && sql`(${audit.atMs}, ${audit.id}) < (${after[0]}, ${after[1]})`
    const [rows] = await shard.batch([
      shard.db
        .select()
        .from(audit)
        .where(and(eq(audit.companyId, companyId), older))
        .orderBy(desc(audit.atMs), desc(audit.id))
        .limit(limit),
    ])
    return rows
  },
})

export type AuditStore = ReturnType<typeof auditStore>
