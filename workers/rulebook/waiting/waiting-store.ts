import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { drafts } from '../drafts/draft-table'
import { textsInForce } from '../texts/clauses-in-force'

interface UnreadRow {
  readonly regulationId: string
  readonly version: number
  readonly titleZh: string
  readonly titleEn: string
}

/** What waits for one person of the company. */
export const waitingStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const { content: _, ...told } = getTableColumns(drafts)
  return {
    /** Drafts on their path, without what they say; and the texts in force that a person has not read. */
    async waitingFor(personId: string, nowMs: number) {
      const [inApproval, unread] = await shard.batch([
        db
          .select(told)
          .from(drafts)
          .where(and(eq(drafts.companyId, companyId), eq(drafts.state, 'in_approval'))),
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
      return { inApproval, unread }
    },
  }
}
