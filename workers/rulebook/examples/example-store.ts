import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { regulations, ruleSets } from '../table'
import { type ExampleRow, ruleExamples } from './example-table'

/** The worked cases that one company keeps with its rule sets. */
export const exampleSentences = ({ db, batch }: Shard, companyId: string) => {
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

    /** Those kept with a rule set, oldest first, and which pack its regulation came from. */
    async readExamples(ruleSetId: string) {
      const [kept, homes] = await batch([
        db
          .select()
          .from(ruleExamples)
          .where(and(ours, eq(ruleExamples.ruleSetId, ruleSetId), isNull(ruleExamples.droppedAtMs)))
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
      return { kept, packId: homes[0]?.packId ?? null }
    },

    keepExample: (row: Omit<ExampleRow, 'companyId'>) =>
      db.insert(ruleExamples).values({ ...row, companyId }),

    dropExample: (ruleSetId: string, id: string, atMs: number) =>
      db
        .update(ruleExamples)
        .set({ droppedAtMs: atMs })
        .where(and(ours, eq(ruleExamples.ruleSetId, ruleSetId), eq(ruleExamples.id, id))),
  }
}
