import { grouped, ok, type Result, refuse } from '@bylaw/kernel'
import { type Kind, type RulesOf, rulebook } from '@bylaw/rulebook'
import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { answerableFor, isBeginning } from './repeal/repeal-of'
import type { Repealed } from './repeal/repealed-refusal'
import { mustBeOne, titlesByThen } from './rival-store'
import { type RuleVersion, type RuleVersionRow, ruleVersionFrom } from './rule-version'
import { shownVersion } from './shown-version'
import { questions, regulations, ruleSets, ruleVersions } from './table'
import { type ClauseRow, clausesInForce } from './texts/clauses-in-force'
import { titledAt } from './titled-at'

/** A rule version whose rules have been read back through their kind's schema. */
export interface InForce<K extends Kind> extends RuleVersion {
  readonly rules: RulesOf<K>
}

export type RegulationRow = typeof regulations.$inferSelect
export type RuleSetRow = typeof ruleSets.$inferSelect
export type VersionRow = typeof ruleVersions.$inferSelect
/** A version without what it says. */
export type HistoryRow = Omit<VersionRow, 'rules' | 'citations'>
export type QuestionRow = typeof questions.$inferSelect

/** When a version holds. */
export const WHEN = {
  ruleSetId: ruleVersions.ruleSetId,
  version: ruleVersions.version,
  validFromMs: ruleVersions.validFromMs,
  validToMs: ruleVersions.validToMs,
  repeals: ruleVersions.repeals,
}

/** What can be asked of one company's rulebook. */
export const ruleReads = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = {
    regulations: eq(regulations.companyId, companyId),
    ruleSets: eq(ruleSets.companyId, companyId),
    versions: eq(ruleVersions.companyId, companyId),
    questions: eq(questions.companyId, companyId),
  }

  const versionRows = () =>
    db
      .select({
        ruleSetId: ruleVersions.ruleSetId,
        kind: ruleSets.kind,
        key: ruleSets.key,
        titleZh: ruleSets.titleZh,
        titleEn: ruleSets.titleEn,
        version: ruleVersions.version,
        validFromMs: ruleVersions.validFromMs,
        completes: ruleVersions.completes,
        rules: ruleVersions.rules,
        citations: ruleVersions.citations,
        repeals: ruleVersions.repeals,
        recordedBy: ruleVersions.recordedBy,
        verdicts: ruleVersions.verdicts,
        note: ruleVersions.note,
      })
      .from(ruleVersions)
      .innerJoin(
        ruleSets,
        and(
          eq(ruleSets.companyId, ruleVersions.companyId),
          eq(ruleSets.id, ruleVersions.ruleSetId),
        ),
      )

  return {
    /**
     * The rules that decide at a moment: of the versions valid then, the newest. A repealed rule
     * set decides nothing; it is told of where no other of its kind decides.
     *
     * @param key undefined where there is to be only one of the kind: two are refused, since which
     *   of them decides is not ours to choose
     * @returns undefined when the company has no such rule set, or none as early as that
     */
    async inForce<K extends Kind>(
      kind: K,
      key: string | undefined,
      atMs: number,
    ): Promise<Result<InForce<K>, Repealed> | undefined> {
      const [rows, titles] = await shard.batch([
        versionRows()
          .where(
            and(
              ofCompany.versions,
              eq(ruleSets.kind, kind),
              key === undefined ? undefined : eq(ruleSets.key, key),
              eq(ruleVersions.version, decidingAt(atMs)),
            ),
          )
          .orderBy(asc(ruleVersions.repeals), asc(ruleSets.key))
          .limit(1),
        titlesByThen(shard, companyId, kind, atMs),
      ])
      if (key === undefined) mustBeOne(titles)
      const [row] = rows
      if (!row) return undefined
      return row.repeals ? refuse(repealedBy(row)) : ok(readBack(kind, row))
    },

    /** Every rule set of a kind that decides at a moment, or one of them, in order of their keys. */
    async allInForce<K extends Kind>(
      kind: K,
      atMs: number,
      ruleSetId?: string,
    ): Promise<InForce<K>[]> {
      const [rows] = await shard.batch([
        versionRows()
          .where(
            and(
              ofCompany.versions,
              // By way of the sets: the versions of other kinds are not looked through.
              inArray(
                ruleVersions.ruleSetId,
                db
                  .select({ id: ruleSets.id })
                  .from(ruleSets)
                  .where(and(ofCompany.ruleSets, eq(ruleSets.kind, kind))),
              ),
              ruleSetId === undefined ? undefined : eq(ruleSets.id, ruleSetId),
              eq(ruleVersions.version, decidingAt(atMs)),
              eq(ruleVersions.repeals, false),
            ),
          )
          .orderBy(asc(ruleSets.key), asc(ruleSets.id)),
      ])
      return rows.map((row) => readBack(kind, row))
    },

    /** One version and those after it, in order: what a sheet pinned to it may rest on. */
    async versionsFrom(ruleSetId: string, version: number): Promise<RuleVersion[]> {
      const [rows] = await shard.batch([
        versionRows()
          .where(
            and(
              ofCompany.versions,
              eq(ruleVersions.ruleSetId, ruleSetId),
              gte(ruleVersions.version, version),
            ),
          )
          .orderBy(asc(ruleVersions.version)),
      ])
      return rows.map(ruleVersionFrom)
    },

    /** One regulation with all its clauses, its rule sets as they are shown now, and its questions. */
    async readRegulation(id: string, nowMs: number) {
      const [found, clauseRows, ruleSetRows, history, questionRows] = await shard.batch([
        db
          .select(titledAt(companyId, nowMs))
          .from(regulations)
          .where(and(ofCompany.regulations, eq(regulations.id, id))),
        db.all<ClauseRow>(
          sql`SELECT * FROM ${clausesInForce(companyId, nowMs)}
            WHERE regulationId = ${id} ORDER BY position`,
        ),
        db
          .select()
          .from(ruleSets)
          .where(and(ofCompany.ruleSets, eq(ruleSets.regulationId, id)))
          .orderBy(asc(ruleSets.kind), asc(ruleSets.key)),
        db
          .select(WHEN)
          .from(ruleVersions)
          .where(
            and(
              ofCompany.versions,
              inArray(
                ruleVersions.ruleSetId,
                db
                  .select({ id: ruleSets.id })
                  .from(ruleSets)
                  .where(and(ofCompany.ruleSets, eq(ruleSets.regulationId, id))),
              ),
            ),
          )
          .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
        db
          .select()
          .from(questions)
          .where(and(ofCompany.questions, eq(questions.regulationId, id)))
          .orderBy(asc(questions.position)),
      ])
      const [regulation] = found
      if (!regulation) return undefined
      const shown = [...grouped(history, ({ ruleSetId }) => ruleSetId).values()].flatMap(
        (versions) => shownVersion(versions, nowMs) ?? [],
      )
      const [versions] = await shard.batch([
        versionRows()
          .where(
            and(
              ofCompany.versions,
              sql`(${ruleVersions.ruleSetId}, ${ruleVersions.version}) IN (
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                FROM json_each(${JSON.stringify(shown.map(({ ruleSetId, version }) => [ruleSetId, version]))}))`,
            ),
          )
          .orderBy(asc(ruleSets.kind), asc(ruleSets.key)),
      ])
      return { regulation, clauseRows, ruleSetRows, history, versions, questionRows }
    },
  }
}

/** Of a rule set's versions valid at a moment, the newest. */
export const decidingAt = (atMs: number) => sql<number>`(
  SELECT max(v.version) FROM rule_versions v
  WHERE v.company_id = ${ruleVersions.companyId} AND v.rule_set_id = ${ruleVersions.ruleSetId}
    AND v.valid_from_ms <= ${atMs} AND (v.valid_to_ms IS NULL OR v.valid_to_ms > ${atMs}))`

const repealedBy = (
  row: RuleVersionRow & Pick<VersionRow, 'recordedBy' | 'verdicts' | 'note'>,
): Repealed => ({
  ruleSetId: row.ruleSetId,
  title: { zh: row.titleZh, en: row.titleEn },
  fromMs: row.validFromMs,
  by: answerableFor(row),
  reason: row.note,
  notYet: isBeginning(row),
})

const readBack = <K extends Kind>(kind: K, row: RuleVersionRow): InForce<K> => ({
  ...ruleVersionFrom(row),
  rules: rulebook[kind].rules.parse(row.rules) as RulesOf<K>,
})
