import type { Words } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'
import { and, asc, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import {
  type HistoryRow,
  type RegulationRow,
  type RuleSetRow,
  type VersionRow,
  WHEN,
} from './reads'
import type { Rival } from './signed-for-rival'
import { questions, regulations, ruleSets, ruleVersions } from './table'
import { timeline } from './timeline'
import { titledAt } from './titled-at'

/** All of a version but what it says. */
const { rules: _rules, citations: _citations, ...TOLD } = getTableColumns(ruleVersions)

/** What can be asked of one rule set of a company. */
export const ruleSetStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = {
    ruleSets: eq(ruleSets.companyId, companyId),
    versions: eq(ruleVersions.companyId, companyId),
    questions: eq(questions.companyId, companyId),
  }

  const ofSet = (id: string) => and(ofCompany.versions, eq(ruleVersions.ruleSetId, id))

  return {
    /** A regulation under the title that its text in force at a moment has. */
    async readRegulationRow(id: string, nowMs: number): Promise<RegulationRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select(titledAt(companyId, nowMs))
          .from(regulations)
          .where(and(eq(regulations.companyId, companyId), eq(regulations.id, id))),
      ])
      return rows[0]
    },

    async readRuleSetRow(id: string): Promise<RuleSetRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, eq(ruleSets.id, id))),
      ])
      return rows[0]
    },

    /**
     * The rule sets of a kind, but for one, that are of the regulation named, or of another whose
     * approval path their changes pass; each with when it decides.
     */
    async rivalsOf({
      id,
      kind,
      regulationId,
    }: Pick<RuleSetRow, 'id' | 'kind' | 'regulationId'>): Promise<Rival[]> {
      const [rows] = await shard.batch([
        db
          .select({
            id: ruleSets.id,
            zh: ruleSets.titleZh,
            en: ruleSets.titleEn,
            isBeside: sql<0 | 1>`${ruleSets.regulationId} IS ${regulationId}`,
            version: ruleVersions.version,
            validFromMs: ruleVersions.validFromMs,
            validToMs: ruleVersions.validToMs,
            repeals: ruleVersions.repeals,
          })
          .from(ruleSets)
          .innerJoin(
            regulations,
            and(
              eq(regulations.companyId, ruleSets.companyId),
              eq(regulations.id, ruleSets.regulationId),
            ),
          )
          .innerJoin(
            ruleVersions,
            and(
              eq(ruleVersions.companyId, ruleSets.companyId),
              eq(ruleVersions.ruleSetId, ruleSets.id),
            ),
          )
          .where(
            and(
              ofCompany.ruleSets,
              eq(ruleSets.kind, kind),
              ne(ruleSets.id, id),
              sql`(${ruleSets.regulationId} IS ${regulationId}
                OR json_array_length(${regulations.approvalPath}) > 0)`,
            ),
          )
          .orderBy(asc(ruleSets.key), asc(ruleVersions.version)),
      ])
      return [...new Set(rows.map((row) => row.id))].map((rivalId) => {
        const versions = rows.filter((row) => row.id === rivalId)
        const { zh = '', en = '', isBeside = 0 } = versions[0] ?? {}
        const decides = timeline(versions).filter(({ of }) => !of.repeals)
        return { zh, en, isBeside: isBeside === 1, decides }
      })
    },

    /** Titles of rule sets, whether they still decide or not. */
    async titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
      // One parameter however many ids: D1 takes at most a hundred.
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`
      const [rows] = await shard.batch([
        db
          .select({ id: ruleSets.id, zh: ruleSets.titleZh, en: ruleSets.titleEn })
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, sql`${ruleSets.id} IN ${wanted}`)),
      ])
      return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]))
    },

    /**
     * One rule set with its history, its questions, and one version with what it says: the named
     * one, otherwise the newest. The others' rules stay where they are, however many there are.
     */
    async readRuleSetAt(id: string, version?: number) {
      const [found, history, shown, questionRows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, eq(ruleSets.id, id))),
        db.select(TOLD).from(ruleVersions).where(ofSet(id)).orderBy(asc(ruleVersions.version)),
        db
          .select()
          .from(ruleVersions)
          .where(
            and(ofSet(id), version === undefined ? undefined : eq(ruleVersions.version, version)),
          )
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

    /** When the versions of all rule sets of these kinds hold, and when they were recorded. */
    async timesOfKinds(kinds: readonly Kind[]) {
      const [rows] = await shard.batch([
        db
          .select({
            ruleSetId: ruleVersions.ruleSetId,
            version: ruleVersions.version,
            validFromMs: ruleVersions.validFromMs,
            validToMs: ruleVersions.validToMs,
            recordedAtMs: ruleVersions.recordedAtMs,
          })
          .from(ruleVersions)
          .where(
            and(
              ofCompany.versions,
              inArray(
                ruleVersions.ruleSetId,
                db
                  .select({ id: ruleSets.id })
                  .from(ruleSets)
                  .where(and(ofCompany.ruleSets, inArray(ruleSets.kind, [...kinds]))),
              ),
            ),
          )
          .orderBy(asc(ruleVersions.version)),
      ])
      return rows
    },

    /** When the versions of some rule sets hold, in the order of their numbers. */
    async readTimes(ruleSetIds: readonly string[]) {
      const [rows] = await shard.batch([
        db
          .select(WHEN)
          .from(ruleVersions)
          .where(
            and(
              ofCompany.versions,
              sql`${ruleVersions.ruleSetId} IN (SELECT value FROM json_each(${JSON.stringify(ruleSetIds)}))`,
            ),
          )
          .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
      ])
      return rows
    },

    /** All versions of a rule set without what they say, in the order of their numbers. */
    async readHistory(id: string): Promise<HistoryRow[]> {
      const [rows] = await shard.batch([
        db.select(TOLD).from(ruleVersions).where(ofSet(id)).orderBy(asc(ruleVersions.version)),
      ])
      return rows
    },

    /** Some versions of a rule set with what they say, in the order of their numbers. */
    async readVersions(id: string, versions: readonly number[]): Promise<VersionRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(ruleVersions)
          .where(
            and(
              ofSet(id),
              sql`${ruleVersions.version} IN (SELECT value FROM json_each(${JSON.stringify(versions)}))`,
            ),
          )
          .orderBy(asc(ruleVersions.version)),
      ])
      return rows
    },
  }
}
