import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS } from '../platform/shards'
import { fileRoom } from './file-room'

/** A file that no message took for so long was left behind. */
const LEFT_BEHIND_MS = 24 * 3_600_000
const AT_ONCE = 100

/** Once a minute: removes what was uploaded and never sent, a bounded number at a time. */
export async function sweepFiles(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      const { results } = await env[shard]
        .prepare(
          `SELECT company_id AS companyId, id FROM files
           WHERE state <> 'attached' AND uploaded_at_ms <= ? ORDER BY uploaded_at_ms LIMIT ?`,
        )
        .bind(nowMs - LEFT_BEHIND_MS, AT_ONCE)
        .all<{ companyId: string; id: string }>()
      for (const { companyId, id } of results) {
        // The line goes first, unless a message has taken the file this very moment.
        const { meta } = await env[shard]
          .prepare("DELETE FROM files WHERE company_id = ? AND id = ? AND state <> 'attached'")
          .bind(companyId, id)
          .run()
        if (meta.changes > 0) await fileRoom(env.FILES, companyId).remove(id)
      }
    } catch (error) {
      logError('files_not_swept', error, { id: shard })
    }
}
