import { grouped } from '@bylaw/kernel'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { appraisalWords } from './table'

export type AppraisalWordRow = typeof appraisalWords.$inferSelect
export type AppraisalWordKind = AppraisalWordRow['kind']

/** A word to be added; its place is given by the database. */
export type NewAppraisalWord = Omit<AppraisalWordRow, 'companyId' | 'n'>

/** What was said of one company's completed sheets. */
export const appraisalWordStore = ({ batch, db }: Shard, companyId: string) => ({
  async wordsOf(appraisalId: string): Promise<AppraisalWordRow[]> {
    const [rows] = await batch([
      db
        .select()
        .from(appraisalWords)
        .where(
          and(eq(appraisalWords.companyId, companyId), eq(appraisalWords.appraisalId, appraisalId)),
        )
        .orderBy(asc(appraisalWords.n)),
    ])
    return rows
  },

  /** What was said of several sheets, by sheet. */
  async wordsByAppraisal(
    appraisalIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AppraisalWordRow[]>> {
    if (appraisalIds.length === 0) return new Map()
    const [rows] = await batch([
      db
        .select()
        .from(appraisalWords)
        .where(
          and(
            eq(appraisalWords.companyId, companyId),
            sql`${appraisalWords.appraisalId} IN (
              SELECT value FROM json_each(${JSON.stringify(appraisalIds)}))`,
          ),
        )
        .orderBy(asc(appraisalWords.appraisalId), asc(appraisalWords.n)),
    ])
    return grouped(rows, ({ appraisalId }) => appraisalId)
  },

  /** Adds a word if so many were said before it and no more; goes before `mustHaveChanged`. */
  addWord: (word: NewAppraisalWord, saidBefore: number) => {
    const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
    return db.run(sql`
      INSERT INTO appraisal_words
      SELECT ${companyId}, ${word.appraisalId}, count(*) + 1, ${word.id}, ${word.kind},
        ${word.body}, ${word.ruleSetId}, ${word.ruleVersion}, ${word.decideBy}, ${word.meanwhile},
        ${json(word.scores)}, ${json(word.result)}, ${word.decides ? 1 : 0}, ${word.personId},
        ${word.personName}, ${word.atMs}, ${word.totalPoints}
      FROM appraisal_words WHERE company_id = ${companyId} AND appraisal_id = ${word.appraisalId}
      HAVING count(*) = ${saidBefore}`)
  },
})
