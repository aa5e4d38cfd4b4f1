import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { asItStands } from '../drafts/draft-columns'
import { drafts } from '../drafts/draft-table'
import { textsInForce } from '../texts/clauses-in-force'

interface UnreadRow {
  readonly regulationId: string
  readonly version: number
  readonly titleZh: string
  readonly titleEn: string
}

interface UnsentRow {
  readonly draftId: string
  readonly titleZh: string
  readonly titleEn: string
  readonly answers: number
}

/** What waits for one person of the company. */
export const waitingStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const { content: _, ...told } = asItStands()
  return {
    /**
     * Drafts on their path, without what they say; a person's answers that are not submitted yet; and
     * the texts in force that they have not read.
     */
    async waitingFor(personId: string, nowMs: number) {
      const [inApproval, unsent, unread] = await shard.batch([
        db
          .select(told)
          .from(drafts)
          .where(and(eq(drafts.companyId, companyId), eq(drafts.state, 'in_approval'))),
        db.all<UnsentRow>(sql`
          SELECT d.id AS draftId, r.title_zh AS titleZh, r.title_en AS titleEn,
            (SELECT count(*) FROM json_each(d.reasons)) AS answers
          FROM drafts d
          JOIN rule_sets r ON r.company_id = d.company_id AND r.id = d.rule_set_id
          WHERE d.company_id = ${companyId} AND d.state = 'draft' AND d.reasons <> '{}'
            AND EXISTS (SELECT 1 FROM json_each(d.authors)
              WHERE value ->> '$.personId' = ${personId})
          ORDER BY d.drafted_at_ms, d.id`),
        db.all<UnreadRow>(sql`
          SELECT t.regulation_id AS regulationId, t.version AS version,
            t.document ->> '$.title.zh' AS titleZh, t.document ->> '$.title.en' AS titleEn
          FROM ${textsInForce(companyId, nowMs)} t
          WHERE NOT t.repeals AND NOT EXISTS (
            SELECT 1 FROM acknowledgements a
            WHERE a.company_id = t.company_id AND a.regulation_id = t.regulation_id
              AND a.version = t.version AND a.person_id = ${personId})
          ORDER BY t.regulation_id`),
      ])
      return { inApproval, unsent, unread }
    },
  }
}
