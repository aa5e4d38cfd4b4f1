import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { VersionRow } from './reads'
import { questions, ruleSets, ruleVersions } from './table'

/** All of a version but what it says. */
const { rules: _rules, citations: _citations, ...TOLD } = getTableColumns(ruleVersions)

/** A version by its number, of one rule set of many. */
type VersionOf = Pick<VersionRow, 'ruleSetId' | 'version'>

/** Rule sets of one company over time, however many, in as many questions as one. */
export const inTimeStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  // One parameter however many: D1 takes at most a hundred.
  const oneOf = (ids: readonly string[]) =>
    sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

  return {
    /** Rule sets with their histories and their questions, without what the versions say. */
    async readRuleSets(ids: readonly string[]) {
      const [rows, history, questionRows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(eq(ruleSets.companyId, companyId), sql`${ruleSets.id} IN ${oneOf(ids)}`)),
        db
          .select(TOLD)
          .from(ruleVersions)
          .where(
            and(
              eq(ruleVersions.companyId, companyId),
              sql`${ruleVersions.ruleSetId} IN ${oneOf(ids)}`,
            ),
          )
          .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
        db
          .select()
          .from(questions)
          .where(
            and(eq(questions.companyId, companyId), sql`${questions.ruleSetId} IN ${oneOf(ids)}`),
          )
          .orderBy(asc(questions.position)),
      ])
      return { rows, history, questionRows }
    },

    /** Versions of rule sets with what they say. */
    async readVersionsOf(versions: readonly VersionOf[]): Promise<VersionRow[]> {
      const wanted = versions.map(({ ruleSetId, version }) => [ruleSetId, version])
      const [rows] = await shard.batch([
        db
          .select()
          .from(ruleVersions)
          .where(
            and(
              eq(ruleVersions.companyId, companyId),
              sql`(${ruleVersions.ruleSetId}, ${ruleVersions.version}) IN (
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                FROM json_each(${JSON.stringify(wanted)}))`,
            ),
          ),
      ])
      return rows
    },

    /** The rule sets that follow from a regulation, in the order in which they are shown. */
    async ruleSetIdsOf(regulationId: string): Promise<string[]> {
      const [rows] = await shard.batch([
        db
          .select({ id: ruleSets.id })
          .from(ruleSets)
          .where(and(eq(ruleSets.companyId, companyId), eq(ruleSets.regulationId, regulationId)))
          .orderBy(asc(ruleSets.kind), asc(ruleSets.key)),
      ])
      return rows.map(({ id }) => id)
    },
  }
}
