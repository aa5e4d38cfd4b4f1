import { and, desc, eq, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { drafts, formerPaths } from './draft-table'

/** The paths that changes of one company's regulations had to pass, and who passed their changes. */
export const formerPathStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(drafts.companyId, companyId)

  return {
    /** Keeps the path that ends now; goes with `setApprovalPath`, before it. */
    keepFormerPath: (regulationId: string, version: number, untilMs: number) =>
      db.run(sql`
        INSERT INTO former_paths (company_id, regulation_id, version, steps, reason, until_ms)
        SELECT company_id, id, approval_path_version, approval_path, approval_path_reason, ${untilMs}
        FROM regulations
        WHERE company_id = ${companyId} AND id = ${regulationId}
          AND approval_path_version = ${version}`),

    /** Newest first. */
    async readFormerPaths(regulationId: string) {
      const [rows] = await shard.batch([
        db
          .select()
          .from(formerPaths)
          .where(
            and(eq(formerPaths.companyId, companyId), eq(formerPaths.regulationId, regulationId)),
          )
          .orderBy(desc(formerPaths.version)),
      ])
      return rows
    },

    /** Who passed each version of a path that was drafted here. */
    async readPathVerdicts(regulationId: string) {
      const [rows] = await shard.batch([
        db
          .select({
            version: drafts.publishedVersion,
            submission: drafts.submission,
            verdicts: drafts.verdicts,
          })
          .from(drafts)
          .where(
            and(
              ours,
              eq(drafts.regulationId, regulationId),
              drafts.changesPath,
              eq(drafts.state, 'published'),
            ),
          ),
      ])
      return rows
    },
  }
}
