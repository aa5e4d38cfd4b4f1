import type { Job } from '../../platform/jobs'
import type { ShardName } from '../../platform/shards'
import type { BackTestRow } from './back-test-table'

/** The back-tests of a shard's companies as work to do; each is done as whoever asked for it. */
export const backTestJobs = (db: D1Database, shard: ShardName) => ({
  /** Those under way that nobody has touched since a moment, the longest waiting first. */
  async untouchedSince(atMs: number, most: number): Promise<readonly Job[]> {
    const { results } = await db
      .prepare(
        `SELECT company_id AS companyId, id FROM back_tests
         WHERE state IN ('queued', 'running') AND touched_at_ms <= ?
         ORDER BY touched_at_ms LIMIT ?`,
      )
      .bind(atMs, most)
      .all<Omit<Job, 'shard'>>()
    return results.map((found) => ({ ...found, shard }))
  },

  /** The membership of whoever asked. */
  async askedAs({ companyId, id }: Job): Promise<BackTestRow['askedAs'] | undefined> {
    const row = await db
      .prepare('SELECT asked_as AS askedAs FROM back_tests WHERE company_id = ? AND id = ?')
      .bind(companyId, id)
      .first<{ askedAs: string }>()
    return row ? (JSON.parse(row.askedAs) as BackTestRow['askedAs']) : undefined
  },

  /** Counts a failure; with so many in a row the job itself has failed. */
  noteFailure: ({ companyId, id }: Job, nowMs: number, most: number) =>
    db
      .prepare(
        `UPDATE back_tests SET failures = failures + 1, touched_at_ms = ?3,
           state = CASE WHEN failures + 1 >= ?4 THEN 'failed' ELSE state END
         WHERE company_id = ?1 AND id = ?2 AND state IN ('queued', 'running')`,
      )
      .bind(companyId, id, nowMs, most)
      .run(),
})
