import { and, asc, eq, gt, inArray, or } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { ruleSets, ruleVersions } from '../table'

/** What became of the rules of a regulation while its text stood. */
export const behindStore = ({ db, batch }: Shard, companyId: string) => ({
  /**
   * All versions of its changed rule sets, in the order they were recorded.
   *
   * @param others further rule sets, be they changed or not
   */
  async changedRules(regulationId: string, others: readonly string[] = []) {
    const [rows] = await batch([
      db
        .select({
          ruleSetId: ruleVersions.ruleSetId,
          kind: ruleSets.kind,
          validFromMs: ruleVersions.validFromMs,
          validToMs: ruleVersions.validToMs,
          recordedAtMs: ruleVersions.recordedAtMs,
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
            // A rule set that was never changed has left nothing behind.
            or(gt(ruleSets.version, 1), inArray(ruleSets.id, [...others])),
          ),
        )
        .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
    ])
    return rows
  },
})

export type ChangedRulesRow = Awaited<
  ReturnType<ReturnType<typeof behindStore>['changedRules']>
>[number]
