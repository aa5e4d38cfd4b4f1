import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { regulations, ruleSets, ruleVersions } from '../table'
import { type ExampleRow, ruleExamples } from './example-table'

/** When a case is kept no longer, whose word that is, and why. */
type Dropped = Pick<ExampleRow, 'droppedAtMs' | 'droppedBy' | 'droppedReason'>

/** The worked cases that one company keeps with its rule sets. */
export const exampleStore = ({ db, batch }: Shard, companyId: string) => {
  const ours = eq(ruleExamples.companyId, companyId)
  return {
    /** Whether a case is, or was, kept with a rule set. */
    async hasExample(ruleSetId: string, id: string): Promise<boolean> {
      const [rows] = await batch([
        db
          .select({ id: ruleExamples.id })
          .from(ruleExamples)
          .where(and(ours, eq(ruleExamples.ruleSetId, ruleSetId), eq(ruleExamples.id, id))),
      ])
      return rows.length > 0
    },

    /**
     * Those kept with a rule set, oldest first, with those dropped since its rules last changed (an
     * answer to what was undecided changes none), and which pack its regulation came from.
     */
    async readExamples(ruleSetId: string) {
      const [rows, homes] = await batch([
        db
          .select()
          .from(ruleExamples)
          .where(
            and(
              ours,
              eq(ruleExamples.ruleSetId, ruleSetId),
              sql`coalesce(${ruleExamples.droppedAtMs} >= (
                SELECT max(${ruleVersions.recordedAtMs}) FROM ${ruleVersions}
                WHERE ${ruleVersions.companyId} = ${companyId}
                  AND ${ruleVersions.ruleSetId} = ${ruleSetId}
                  AND ${ruleVersions.completes} IS NULL), 1)`,
            ),
          )
          .orderBy(asc(ruleExamples.keptAtMs), asc(ruleExamples.id)),
        db
          .select({ packId: regulations.packId })
          .from(ruleSets)
          .innerJoin(
            regulations,
            and(
              eq(regulations.companyId, ruleSets.companyId),
              eq(regulations.id, ruleSets.regulationId),
            ),
          )
          .where(and(eq(ruleSets.companyId, companyId), eq(ruleSets.id, ruleSetId))),
      ])
      return { rows, packId: homes[0]?.packId ?? null }
    },

    keepExample: (row: Omit<ExampleRow, 'companyId'>) =>
      db.insert(ruleExamples).values({ ...row, companyId }),

    /** Goes before `mustHaveChanged`: what is dropped already stays dropped when it was. */
    dropExample: (ruleSetId: string, id: string, dropped: Dropped) =>
      db
        .update(ruleExamples)
        .set(dropped)
        .where(
          and(
            ours,
            eq(ruleExamples.ruleSetId, ruleSetId),
            eq(ruleExamples.id, id),
            isNull(ruleExamples.droppedAtMs),
          ),
        ),
  }
}
