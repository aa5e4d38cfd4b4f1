import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { appraisals, appraisalWords } from './table'

export type AppraisalWordRow = typeof appraisalWords.$inferSelect
export type AppraisalWordKind = AppraisalWordRow['kind']

/** A word to be added; its place is given by the database. */
export type NewAppraisalWord = Omit<AppraisalWordRow, 'companyId' | 'n'>

/** What is read beside a sheet in a list; all null where nothing was said of it. */
export interface StandingColumns {
  readonly lastWord: AppraisalWordKind | null
  readonly lastDecides: 0 | 1 | null
  /** Of the last appeal. */
  readonly meanwhile: AppraisalWordRow['meanwhile']
  /** Scores and result as JSON, where an appeal changed them. */
  readonly changed: string | null
}

export const standingColumns = (
  companyId: string,
): { readonly [Name in keyof StandingColumns]: SQL<StandingColumns[Name]> } => {
  const ofSheet = sql`company_id = ${companyId} AND appraisal_id = ${appraisals.id}`
  const last = <Column>(column: string, where: SQL) =>
    sql<Column>`(SELECT ${sql.raw(column)} FROM appraisal_words
      WHERE ${ofSheet} AND ${where} ORDER BY n DESC LIMIT 1)`
  return {
    lastWord: last('kind', sql`true`),
    lastDecides: last('decides', sql`true`),
    meanwhile: last('meanwhile', sql`kind = 'appealed'`),
    changed: last(
      "json_object('scores', json(scores), 'result', json(result))",
      sql`kind = 'changed' AND decides = 1`,
    ),
  }
}

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

  /** Adds a word if so many were said before it and no more; goes before `mustHaveChanged`. */
  addWord: (word: NewAppraisalWord, saidBefore: number) => {
    const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
    return db.run(sql`
      INSERT INTO appraisal_words
      SELECT ${companyId}, ${word.appraisalId}, count(*) + 1, ${word.id}, ${word.kind},
        ${word.body}, ${word.ruleSetId}, ${word.ruleVersion}, ${word.decideBy}, ${word.meanwhile},
        ${json(word.scores)}, ${json(word.result)}, ${word.decides ? 1 : 0}, ${word.personId},
        ${word.personName}, ${word.atMs}
      FROM appraisal_words WHERE company_id = ${companyId} AND appraisal_id = ${word.appraisalId}
      HAVING count(*) = ${saidBefore}`)
  },
})
