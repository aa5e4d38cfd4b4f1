import * as z from 'zod'
import type { Env } from '../env'
import { logError } from './log'
import { SHARDS } from './shards'

/** Work that is done in slices, named by the row that says how far it is: a queue message. */
export const Job = z.strictObject({
  id: z.string(),
  companyId: z.string(),
  shard: z.enum(SHARDS),
})
export type Job = Readonly<z.infer<typeof Job>>

/**
 * Puts the next slice of a job in the queue. That is the fast path only, and never fails: the
 * minute's sweep goes on with whatever stands still.
 */
export async function sendJob(env: Env, job: Job): Promise<void> {
  try {
    await env.JOBS.send(job)
  } catch (error) {
    logError('job_not_queued', error, { companyId: job.companyId, id: job.id })
  }
}
