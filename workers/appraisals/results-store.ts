import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { standingAfter } from './standing'
import { appraisals } from './table'
import type { appraisalWordStore } from './word-store'

/** A completed result as it counts today. */
export interface CountingResult {
  readonly appraisalId: string
  readonly period: string
  readonly grade: string
  readonly gradeName: { zh: string; en: string }
  readonly frozen: boolean
}

/** What one person's results are today, and whether they are still what was read. */
export const resultsStore = (
  { batch, db }: Shard,
  companyId: string,
  words: ReturnType<typeof appraisalWordStore>,
) => ({
  /** All of them under one set of rules; the version grows with each and with all that is said of them. */
  async resultsOf(
    personId: string,
    ruleSetId: string,
  ): Promise<{ readonly version: number; readonly results: readonly CountingResult[] }> {
    const [rows] = await batch([
      db
        .select()
        .from(appraisals)
        .where(
          and(
            eq(appraisals.companyId, companyId),
            eq(appraisals.personId, personId),
            eq(appraisals.ruleSetId, ruleSetId),
            eq(appraisals.state, 'completed'),
          ),
        ),
    ])
    const said = await words.wordsByAppraisal(rows.map(({ id }) => id))
    const spoken = [...said.values()].reduce((sum, of) => sum + of.length, 0)
    return {
      version: rows.length + spoken,
      results: rows.flatMap(({ id, period, result }) => {
        const { changed, frozen } = standingAfter(said.get(id) ?? [])
        const counts = changed?.result ?? result
        if (!counts) return []
        return [
          { appraisalId: id, period, grade: counts.grade, gradeName: counts.gradeName, frozen },
        ]
      }),
    }
  },

  /** Fails with `stale_version` unless nothing was completed or said since. */
  resultsAre: (personId: string, ruleSetId: string, version: number) =>
    db.run(sql`
      SELECT CASE WHEN ${version} = (
        SELECT count(*) + coalesce(sum((
          SELECT count(*) FROM appraisal_words AS w
          WHERE w.company_id = a.company_id AND w.appraisal_id = a.id)), 0)
        FROM appraisals AS a
        WHERE a.company_id = ${companyId} AND a.person_id = ${personId}
          AND a.rule_set_id = ${ruleSetId} AND a.state = 'completed'
      ) THEN 1 ELSE json_extract('{}', 'stale_version') END`),
})
