import { asc, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { WHEN } from './reads'
import { questions, regulations, ruleSets, ruleVersions } from './table'
import { textsInForce } from './texts/clauses-in-force'
import { titledAt } from './titled-at'

/** One company's rulebook at a glance: what there is, without what it says. */
export const overviewStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = {
    regulations: eq(regulations.companyId, companyId),
    ruleSets: eq(ruleSets.companyId, companyId),
    versions: eq(ruleVersions.companyId, companyId),
    questions: eq(questions.companyId, companyId),
  }
  const inOrder = asc(regulations.packId)

  const allRuleSets = () =>
    db
      .select()
      .from(ruleSets)
      .where(ofCompany.ruleSets)
      .orderBy(asc(ruleSets.kind), asc(ruleSets.key))

  const allQuestions = () =>
    db
      .select({
        id: questions.id,
        key: questions.key,
        regulationId: questions.regulationId,
        ruleSetId: questions.ruleSetId,
        mustAsk: questions.mustAsk,
        at: questions.at,
        decisions: questions.decisions,
        options: questions.options,
      })
      .from(questions)
      .where(ofCompany.questions)

  return {
    /** What a company's rulebook consists of. */
    async overview(nowMs: number) {
      const [regulationRows, ruleSetRows] = await shard.batch([
        db
          .select(titledAt(companyId, nowMs))
          .from(regulations)
          .where(ofCompany.regulations)
          .orderBy(inOrder),
        allRuleSets(),
      ])
      return { regulationRows, ruleSetRows }
    },

    /** Every regulation with how many clauses its text in force has, and what is asked. */
    async regulationsNow(nowMs: number) {
      const clauseCount = sql<number>`coalesce((
        SELECT json_array_length(t.document, '$.clauses') FROM ${textsInForce(companyId, nowMs)} t
        WHERE t.regulation_id = ${regulations.id}), 0)`
      const [regulationRows, questionRows] = await shard.batch([
        db
          .select({ ...titledAt(companyId, nowMs), clauseCount })
          .from(regulations)
          .where(ofCompany.regulations)
          .orderBy(inOrder),
        allQuestions(),
      ])
      return { regulationRows, questionRows }
    },

    /** Every rule set with when its versions hold, and what is asked. */
    async ruleSetsInTime() {
      const [ruleSetRows, history, questionRows] = await shard.batch([
        allRuleSets(),
        db
          .select(WHEN)
          .from(ruleVersions)
          .where(ofCompany.versions)
          .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
        allQuestions(),
      ])
      return { ruleSetRows, history, questionRows }
    },

    /** The packs that the company has adopted; null of what it wrote itself. */
    async adoptedPackIds(): Promise<readonly (string | null)[]> {
      const [rows] = await shard.batch([
        db.select({ packId: regulations.packId }).from(regulations).where(ofCompany.regulations),
      ])
      return rows.map(({ packId }) => packId)
    },
  }
}
