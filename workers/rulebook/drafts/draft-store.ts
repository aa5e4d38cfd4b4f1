import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../../platform/page'
import type { Shard } from '../../platform/shard'
import type { OpenAnswer } from '../answering'
import { regulations, ruleSets } from '../table'
import { titledAt } from '../titled-at'
import { asItStands } from './draft-columns'
import { type DraftRow, drafts, type ListedDraft } from './draft-table'

type DraftChange = Partial<Omit<DraftRow, 'companyId' | 'id' | 'version'>>

/** One company's drafts. */
export const draftStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(drafts.companyId, companyId)
  const open = inArray(drafts.state, ['draft', 'in_approval'])
  const answers = sql`${drafts.reasons} <> '{}'`

  return {
    async readDraft(id: string): Promise<DraftRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select(asItStands())
          .from(drafts)
          .where(and(ours, eq(drafts.id, id))),
      ])
      return rows[0]
    },

    /** Drafts by their ids, in no order. */
    async readDrafts(ids: readonly string[]): Promise<DraftRow[]> {
      const [rows] = await shard.batch([
        db
          .select(asItStands())
          .from(drafts)
          .where(
            and(ours, sql`${drafts.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
          ),
      ])
      return rows
    },

    /** What is being written or waits for someone, or else everything; newest first. */
    async listDrafts(
      openOnly: boolean,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<ListedDraft[]> {
      const { content, citations, reasons, accepted, handsTo, ...listed } = asItStands()
      const [rows] = await shard.batch([
        db
          .select(listed)
          .from(drafts)
          .where(
            and(
              ours,
              openOnly ? open : undefined,
              after && sql`(${drafts.draftedAtMs}, ${drafts.id}) < (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(desc(drafts.draftedAtMs), desc(drafts.id))
          .limit(limit),
      ])
      return rows
    },

    /** What drafts are of, with the regulations that say what they have to pass. */
    async targetRows(
      ruleSetIds: readonly string[],
      regulationIds: readonly string[],
      nowMs: number,
    ) {
      const among = (ids: readonly string[]) =>
        sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
      const [ruleSetRows, regulationRows] = await shard.batch([
        db
          .select()
          .from(ruleSets)
          .where(and(eq(ruleSets.companyId, companyId), inArray(ruleSets.id, among(ruleSetIds)))),
        db
          .select(titledAt(companyId, nowMs))
          .from(regulations)
          .where(
            and(
              eq(regulations.companyId, companyId),
              or(
                inArray(regulations.id, among(regulationIds)),
                sql`${regulations.id} IN (
                  SELECT regulation_id FROM rule_sets
                  WHERE company_id = ${companyId} AND id IN ${among(ruleSetIds)})`,
              ),
            ),
          ),
      ])
      return { ruleSetRows, regulationRows }
    },

    /** The drafts that became versions of a rule set. */
    async draftsPublished(ruleSetId: string) {
      const [rows] = await shard.batch([
        db
          .select({ id: drafts.id, version: drafts.publishedVersion })
          .from(drafts)
          .where(and(ours, eq(drafts.ruleSetId, ruleSetId), eq(drafts.state, 'published'))),
      ])
      return rows
    },

    /** Who is changing any of these rule sets or regulations, other than by repealing it. */
    async changesBegun(ids: readonly string[]) {
      const among = sql`IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
      const [rows] = await shard.batch([
        db
          .select({ id: drafts.id, draftedBy: drafts.draftedBy, note: drafts.note })
          .from(drafts)
          .where(
            and(
              ours,
              open,
              eq(drafts.repeals, false),
              or(sql`${drafts.ruleSetId} ${among}`, sql`${drafts.regulationId} ${among}`),
            ),
          )
          .orderBy(desc(drafts.draftedAtMs), desc(drafts.id)),
      ])
      return rows
    },

    /** What open drafts answer of these questions. */
    async openAnswers(questionIds: readonly string[]): Promise<OpenAnswer[]> {
      if (questionIds.length === 0) return []
      const { id: draftId, draftedBy, state, reasons, content } = drafts
      const [rows] = await shard.batch([
        db
          .select({ draftId, draftedBy, state, reasons, content })
          .from(drafts)
          .where(
            and(
              ours,
              open,
              answers,
              sql`EXISTS (
                SELECT 1 FROM json_each(${reasons})
                WHERE key IN (SELECT value FROM json_each(${JSON.stringify(questionIds)})))`,
            ),
          ),
      ])
      return rows.map((row) => ({ ...row, isSubmitted: row.state === 'in_approval' }))
    },

    /** Changes of a rule set that answer questions and are not submitted; newest first. */
    async answersGathered(ruleSetId: string): Promise<DraftRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(drafts)
          .where(
            and(
              ours,
              eq(drafts.ruleSetId, ruleSetId),
              eq(drafts.state, 'draft'),
              eq(drafts.repeals, false),
              isNull(drafts.handsTo),
              answers,
            ),
          )
          .orderBy(desc(drafts.draftedAtMs), desc(drafts.id)),
      ])
      return rows
    },

    /** Fails the batch where answers gather in another draft by now; goes before one is begun. */
    noOtherGathers: (ruleSetId: string, known: readonly DraftRow[]) =>
      shard.onlyIf(sql`NOT EXISTS (
        SELECT 1 FROM drafts
        WHERE company_id = ${companyId} AND rule_set_id = ${ruleSetId} AND state = 'draft'
          AND repeals = 0 AND hands_to IS NULL AND reasons <> '{}'
          AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(known.map(({ id }) => id))})))`),

    /** What the open drafts of a regulation's text say. */
    async openTexts(regulationId: string) {
      const [rows] = await shard.batch([
        db
          .select({ id: drafts.id, content: drafts.content })
          .from(drafts)
          .where(
            and(
              ours,
              open,
              eq(drafts.regulationId, regulationId),
              eq(drafts.changesPath, false),
              eq(drafts.repeals, false),
            ),
          ),
      ])
      return rows
    },

    addDraft: (row: Omit<DraftRow, 'companyId'>) => db.insert(drafts).values({ ...row, companyId }),

    /** Changes a draft, if nobody has since `basedOn`; goes before `mustHaveChanged`. */
    changeDraft: (id: string, basedOn: number, change: DraftChange) =>
      db
        .update(drafts)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(drafts.id, id), eq(drafts.version, basedOn))),
  }
}
