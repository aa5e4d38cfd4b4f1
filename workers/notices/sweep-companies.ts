import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'

/** What a shard has waiting, and how one company is told of its part. */
interface Telling<Waiting extends { readonly companyId: string }> {
  readonly waiting: (shard: D1Database) => Promise<readonly Waiting[]>
  readonly tell: (shard: ShardName, companyId: string, theirs: readonly Waiting[]) => Promise<void>
  /** What the log calls it where that failed. */
  readonly failed: string
}

/**
 * Tells each company what waits for it. One whose Desk fails is logged and tried again in a minute;
 * it keeps nobody else waiting.
 */
export async function sweepCompanies<Waiting extends { readonly companyId: string }>(
  env: Env,
  { waiting, tell, failed }: Telling<Waiting>,
): Promise<void> {
  for (const shard of SHARDS)
    try {
      const found = await waiting(env[shard])
      for (const companyId of new Set(found.map((each) => each.companyId)))
        try {
          const theirs = found.filter((each) => each.companyId === companyId)
          await tell(shard, companyId, theirs)
        } catch (error) {
          logError(failed, error, { id: shard, companyId })
        }
    } catch (error) {
      logError(failed, error, { id: shard })
    }
}
