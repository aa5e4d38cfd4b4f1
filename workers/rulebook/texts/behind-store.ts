import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { decidingAt } from '../reads'
import { ruleSets, ruleVersions } from '../table'

/** What became of the rules of a regulation since its text was last written. */
export const behindStore = ({ db, batch }: Shard, companyId: string) => ({
  /** Of its changed rule sets: what decided at a moment, what has begun since, what decides now. */
  async versionsSince(regulationId: string, fromMs: number, nowMs: number) {
    const { version } = ruleVersions
    const [rows] = await batch([
      db
        .select({
          ruleSetId: ruleVersions.ruleSetId,
          kind: ruleSets.kind,
          version,
          validFromMs: ruleVersions.validFromMs,
          validToMs: ruleVersions.validToMs,
          repeals: ruleVersions.repeals,
          rules: ruleVersions.rules,
          citations: ruleVersions.citations,
        })
        .from(ruleVersions)
        .innerJoin(
          ruleSets,
          and(
            eq(ruleSets.companyId, ruleVersions.companyId),
            eq(ruleSets.id, ruleVersions.ruleSetId),
          ),
        )
        .where(
          and(
            eq(ruleVersions.companyId, companyId),
            eq(ruleSets.regulationId, regulationId),
            // A rule set that was never changed has nothing to be behind of.
            gt(ruleSets.version, 1),
            or(
              sql`${version} IN (${decidingAt(fromMs)}, ${decidingAt(nowMs)})`,
              gt(ruleVersions.validFromMs, fromMs),
            ),
          ),
        )
        .orderBy(asc(ruleVersions.ruleSetId), asc(version)),
    ])
    return rows
  },
})
