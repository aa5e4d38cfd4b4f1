import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { asItStands } from './draft-columns'
import { type DraftRow, drafts } from './draft-table'

/** One company's drafts of rules that go along with those of a text. */
export const alongStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(drafts.companyId, companyId)

  return {
    /** The drafts that go along with that of a text, in the order in which they were begun. */
    async readAlong(textDraftId: string): Promise<DraftRow[]> {
      const [rows] = await shard.batch([
        db
          .select(asItStands())
          .from(drafts)
          .where(and(ours, eq(drafts.goesWith, textDraftId)))
          .orderBy(drafts.draftedAtMs, drafts.id),
      ])
      return rows
    },

    /** Has a draft that is being written count as changed; goes before `mustHaveChanged`. */
    countAsChanged: (id: string) =>
      db
        .update(drafts)
        .set({ version: sql`${drafts.version} + 1` })
        .where(and(ours, eq(drafts.id, id), eq(drafts.state, 'draft'))),

    /**
     * Takes the drafts of a rule set out of the texts that they go along with: it follows from another
     * regulation from now on. What is on its path stays there, and is not passed any more.
     */
    leaveTexts: (ruleSetId: string) => {
      const along = sql`company_id = ${companyId} AND rule_set_id = ${ruleSetId}
        AND goes_with IS NOT NULL`
      return [
        db.run(sql`
          UPDATE drafts SET version = version + 1
          WHERE company_id = ${companyId} AND state = 'draft'
            AND id IN (SELECT goes_with FROM drafts WHERE ${along} AND state = 'draft')`),
        db.run(sql`
          UPDATE drafts
          SET version = version + 1, goes_with = iif(state = 'draft', NULL, goes_with)
          WHERE ${along} AND state IN ('draft', 'in_approval')`),
      ] as const
    },
  }
}
