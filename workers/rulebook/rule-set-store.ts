import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { questions, ruleSets, ruleVersions } from './table'

/** What can be asked of one rule set of a company. */
export const ruleSetSentences = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = {
    ruleSets: eq(ruleSets.companyId, companyId),
    versions: eq(ruleVersions.companyId, companyId),
    questions: eq(questions.companyId, companyId),
  }

  return {
    /**
     * One rule set with its history, its questions, and one version with what it says: the named
     * one, otherwise the newest. The others' rules stay where they are, however many there are.
     */
    async readRuleSetAt(id: string, version?: number) {
      const { rules: _rules, citations: _citations, ...told } = getTableColumns(ruleVersions)
      const ofSet = and(ofCompany.versions, eq(ruleVersions.ruleSetId, id))
      const [found, history, shown, questionRows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, eq(ruleSets.id, id))),
        db.select(told).from(ruleVersions).where(ofSet).orderBy(asc(ruleVersions.version)),
        db
          .select()
          .from(ruleVersions)
          .where(and(ofSet, version === undefined ? undefined : eq(ruleVersions.version, version)))
          .orderBy(desc(ruleVersions.version))
          .limit(1),
        db
          .select()
          .from(questions)
          .where(and(ofCompany.questions, eq(questions.ruleSetId, id)))
          .orderBy(asc(questions.position)),
      ])
      const [ruleSet] = found
      return ruleSet && { ruleSet, history, shown: shown[0], questionRows }
    },

    /** One rule set with all that its versions say, for whoever weighs them against each other. */
    async readRuleSet(id: string) {
      const [found, versions, questionRows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, eq(ruleSets.id, id))),
        db
          .select()
          .from(ruleVersions)
          .where(and(ofCompany.versions, eq(ruleVersions.ruleSetId, id)))
          .orderBy(asc(ruleVersions.version)),
        db
          .select()
          .from(questions)
          .where(and(ofCompany.questions, eq(questions.ruleSetId, id)))
          .orderBy(asc(questions.position)),
      ])
      const [ruleSet] = found
      return ruleSet && { ruleSet, versions, questionRows }
    },
  }
}
