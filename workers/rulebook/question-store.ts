import { and, asc, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { QuestionRow } from './reads'
import { questions } from './table'

/** Single questions of one company. */
export const questionStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = { questions: eq(questions.companyId, companyId) }

  return {
    async readQuestion(id: string): Promise<QuestionRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(questions)
          .where(and(ofCompany.questions, eq(questions.id, id))),
      ])
      return rows[0]
    },

    /** What the regulation that a rule set follows from asks under a name. */
    async askedBeside(ruleSetId: string, key: string): Promise<QuestionRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(questions)
          .where(
            and(
              ofCompany.questions,
              eq(questions.key, key),
              sql`${questions.regulationId} = (
                SELECT regulation_id FROM rule_sets
                WHERE company_id = ${companyId} AND id = ${ruleSetId})`,
            ),
          ),
      ])
      return rows[0]
    },

    /** All that the text of a regulation leaves open or once did. */
    async questionsIn(regulationId: string): Promise<QuestionRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(questions)
          .where(and(ofCompany.questions, eq(questions.regulationId, regulationId)))
          .orderBy(asc(questions.position)),
      ])
      return rows
    },

    /** Says that somebody answers it, if nobody has since `basedOn`; goes before `mustHaveChanged`. */
    claimQuestion: (id: string, basedOn: number) =>
      db
        .update(questions)
        .set({ version: basedOn + 1 })
        .where(and(ofCompany.questions, eq(questions.id, id), eq(questions.version, basedOn))),

    /** The company's questions that the kinds of its rule sets ask under these names. */
    async questionsOf(asked: readonly { readonly ruleSetId: string; readonly key: string }[]) {
      const [rows] = await shard.batch([
        db
          .select({ id: questions.id, ruleSetId: questions.ruleSetId, key: questions.key })
          .from(questions)
          .where(
            and(
              ofCompany.questions,
              sql`(${questions.ruleSetId}, ${questions.key}) IN (
                SELECT value ->> '$.ruleSetId', value ->> '$.key'
                FROM json_each(${JSON.stringify(asked)}))`,
            ),
          ),
      ])
      return rows
    },
  }
}
