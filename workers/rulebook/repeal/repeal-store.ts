import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { ruleVersions } from '../table'
import { clausesInForce, textsInForce } from '../texts/clauses-in-force'
import { regulationVersions } from '../texts/text-table'

/** What has been repealed in one company, and what has become of it since. */
export const repealStore = ({ db, batch }: Shard, companyId: string) => ({
  /** The versions of every rule set and text that was ever repealed, without what they say. */
  async repealHistories() {
    const ofRules = eq(ruleVersions.companyId, companyId)
    const ofTexts = eq(regulationVersions.companyId, companyId)
    const [rules, texts] = await batch([
      db
        .select({
          of: ruleVersions.ruleSetId,
          version: ruleVersions.version,
          validFromMs: ruleVersions.validFromMs,
          validToMs: ruleVersions.validToMs,
          repeals: ruleVersions.repeals,
          recordedBy: ruleVersions.recordedBy,
          verdicts: ruleVersions.verdicts,
          note: ruleVersions.note,
        })
        .from(ruleVersions)
        .where(
          and(
            ofRules,
            inArray(
              ruleVersions.ruleSetId,
              db
                .select({ id: ruleVersions.ruleSetId })
                .from(ruleVersions)
                .where(and(ofRules, eq(ruleVersions.repeals, true))),
            ),
          ),
        )
        .orderBy(asc(ruleVersions.version)),
      db
        .select({
          of: regulationVersions.regulationId,
          version: regulationVersions.version,
          validFromMs: regulationVersions.validFromMs,
          validToMs: regulationVersions.validToMs,
          repeals: regulationVersions.repeals,
          recordedBy: regulationVersions.draftedBy,
          verdicts: regulationVersions.verdicts,
          note: regulationVersions.note,
        })
        .from(regulationVersions)
        .where(
          and(
            ofTexts,
            inArray(
              regulationVersions.regulationId,
              db
                .select({ id: regulationVersions.regulationId })
                .from(regulationVersions)
                .where(and(ofTexts, eq(regulationVersions.repeals, true))),
            ),
          ),
        )
        .orderBy(asc(regulationVersions.version)),
    ])
    return [...rules, ...texts]
  },

  /** Clauses of other regulations that name this one, and their rule sets that rest on its clauses. */
  async restingOn(regulationId: string, code: string, titles: readonly string[], nowMs: number) {
    const inForce = clausesInForce(companyId, nowMs)
    const [clauseRows, citationRows] = await batch([
      db.all<ClauseText>(sql`
        SELECT c.regulationId, c.id, c.textZh, c.textEn,
          t.document ->> '$.title.zh' AS titleZh, t.document ->> '$.title.en' AS titleEn
        FROM ${inForce} c
        JOIN ${textsInForce(companyId, nowMs)} t ON t.regulation_id = c.regulationId
        WHERE c.regulationId <> ${regulationId} AND EXISTS (
          SELECT 1 FROM json_each(${JSON.stringify([code, ...titles])})
          WHERE instr(c.textZh, value) > 0 OR instr(c.textEn, value) > 0)
        ORDER BY c.regulationId, c.position`),
      db.all<{ ruleSetId: string; titleZh: string; titleEn: string }>(sql`
        SELECT s.id AS ruleSetId, s.title_zh AS titleZh, s.title_en AS titleEn
        FROM rule_sets s
        JOIN rule_versions v
          ON v.company_id = s.company_id AND v.rule_set_id = s.id AND v.version = s.version
        WHERE s.company_id = ${companyId} AND s.regulation_id IS NOT ${regulationId}
          AND v.repeals = 0 AND EXISTS (
            SELECT 1 FROM json_each(v.citations) places, json_each(places.value) cited
            WHERE cited.value IN (
              SELECT c.id FROM ${inForce} c WHERE c.regulationId = ${regulationId}))
        ORDER BY s.kind, s.key`),
    ])
    const named = clauseRows.filter((row) => names(row, code, titles))
    const holders = [...new Set(named.map((row) => row.regulationId))]
    return {
      mentions: holders.flatMap((id) => {
        const mine = named.filter((row) => row.regulationId === id)
        const [first] = mine
        return first ? [{ ...first, clauses: mine.map((row) => row.id) }] : []
      }),
      citations: citationRows,
    }
  },

  /** When the versions of these rule sets hold, in the order of their numbers. */
  async versionsOf(ruleSetIds: readonly string[]) {
    const [rows] = await batch([
      db
        .select({
          ruleSetId: ruleVersions.ruleSetId,
          version: ruleVersions.version,
          validFromMs: ruleVersions.validFromMs,
          validToMs: ruleVersions.validToMs,
          repeals: ruleVersions.repeals,
        })
        .from(ruleVersions)
        .where(
          and(
            eq(ruleVersions.companyId, companyId),
            sql`${ruleVersions.ruleSetId} IN (SELECT value FROM json_each(${JSON.stringify(ruleSetIds)}))`,
          ),
        )
        .orderBy(asc(ruleVersions.version)),
    ])
    return rows
  },
})

interface ClauseText {
  readonly regulationId: string
  readonly id: string
  readonly textZh: string
  readonly textEn: string
  readonly titleZh: string
  readonly titleEn: string
}

/** `R1` is not named by `R19.2`, nor `KQ` by `KQ-2`. */
function names({ textZh, textEn }: ClauseText, code: string, titles: readonly string[]): boolean {
  const both = `${textZh}\n${textEn}`
  const number = new RegExp(`(?<![A-Z0-9-])${code}(?![A-Z0-9-])`)
  return number.test(both) || titles.some((title) => both.includes(title))
}
