import { sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'

/** The rules of a kind that begin to decide only after a moment. */
export interface Beginning {
  readonly ruleSetId: string
  readonly zh: string
  readonly en: string
  readonly fromMs: number
}

/** When rules of one company begin. */
export const beginningStore = ({ db, batch }: Shard, companyId: string) => ({
  /** Of the rules of a kind that begin after a moment the first; undefined where none do. */
  async nextToBegin(kind: string, atMs: number): Promise<Beginning | undefined> {
    const [rows] = await batch([
      db.all<Beginning>(sql`
        SELECT v.rule_set_id AS ruleSetId, s.title_zh AS zh, s.title_en AS en,
          v.valid_from_ms AS fromMs
        FROM rule_sets AS s
        JOIN rule_versions AS v ON v.company_id = s.company_id AND v.rule_set_id = s.id
        WHERE s.company_id = ${companyId} AND s.kind = ${kind} AND v.repeals = 0
          AND v.valid_from_ms > ${atMs}
        ORDER BY v.valid_from_ms, s.key LIMIT 1`),
    ])
    return rows[0]
  },
})
