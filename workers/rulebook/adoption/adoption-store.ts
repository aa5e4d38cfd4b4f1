import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { questions } from '../table'
import { type AdoptedPackRow, adoptedPacks } from './adoption-table'

/** What one company took over from packs, and rule sets that pass to another regulation. */
export const adoptionStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofRegulation = (regulationId: string) =>
    and(eq(adoptedPacks.companyId, companyId), eq(adoptedPacks.regulationId, regulationId))

  return {
    async readAdopted(regulationId: string): Promise<AdoptedPackRow | undefined> {
      const [rows] = await shard.batch([
        db.select().from(adoptedPacks).where(ofRegulation(regulationId)),
      ])
      return rows[0]
    },

    keepAdopted: (row: Omit<AdoptedPackRow, 'companyId' | 'version'>) =>
      db.insert(adoptedPacks).values({ ...row, companyId }),

    /** Changes what counts as adopted, if nobody has since it was read; goes before `mustHaveChanged`. */
    changeAdopted: (
      regulationId: string,
      readVersion: number,
      change: Partial<Pick<AdoptedPackRow, 'digest' | 'content' | 'dismissed'>>,
    ) =>
      db
        .update(adoptedPacks)
        .set({ ...change, version: readVersion + 1 })
        .where(and(ofRegulation(regulationId), eq(adoptedPacks.version, readVersion))),

    /**
     * Questions of a regulation get their places in a rule set that now follows from it. What its
     * rules leave open there is asked anew, whatever was noted before.
     */
    placeQuestions: (
      regulationId: string,
      ruleSetId: string,
      placed: readonly { readonly key: string; readonly at: string; readonly open: boolean }[],
    ) =>
      db.run(sql`
        UPDATE questions SET
          rule_set_id = ${ruleSetId},
          at = place.value ->> '$.at',
          decisions = iif(place.value ->> '$.open', '[]', decisions),
          version = version + 1
        FROM json_each(${JSON.stringify(placed)}) AS place
        WHERE company_id = ${companyId} AND regulation_id = ${regulationId}
          AND questions.key = place.value ->> '$.key'`),

    /** What was asked about a rule set loses its place there: it is a notice from now on. */
    unplaceQuestions: (ruleSetId: string) =>
      db
        .update(questions)
        .set({ ruleSetId: null, at: null, version: sql`${questions.version} + 1` })
        .where(and(eq(questions.companyId, companyId), eq(questions.ruleSetId, ruleSetId))),
  }
}
