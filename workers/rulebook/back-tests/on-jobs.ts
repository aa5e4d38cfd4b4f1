import { instant } from '@bylaw/kernel'
import type { Env } from '../../env'
import { openScope } from '../../open-scope'
import { Job, sendJob } from '../../platform/jobs'
import { logError } from '../../platform/log'
import { Problem } from '../../platform/problem'
import { SHARDS } from '../../platform/shards'
import { runSlice } from './back-test-slice'
import { backTestJobs } from './job-store'

/** A job that fails this often in a row has failed. */
const MOST_FAILURES = 5
/**
 * One that nobody touched for so long stands still: its message was lost, or its worker killed. A
 * slice takes less; should one not, the sweep does it a second time, and only one is written.
 */
const STANDS_STILL_MS = 10_000
/** Slices that one sweep does of one job, so that it stays within what one invocation may do. */
const SLICES_A_SWEEP = 20
const JOBS_A_SWEEP = 10

/** Does one slice a message, and asks for the next. */
export async function onJobs(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  for (const { body } of batch.messages) {
    const { data: job, error } = Job.safeParse(body)
    if (!job) logError('no_job', error)
    else if (await sliceOf(env, job, Date.now())) await sendJob(env, job)
  }
}

/** Goes on with back-tests that stand still, whatever became of their messages. */
export async function sweepBackTests(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      const jobs = backTestJobs(env[shard], shard)
      for (const job of await jobs.untouchedSince(nowMs - STANDS_STILL_MS, JOBS_A_SWEEP)) {
        let more = true
        for (let slice = 0; more && slice < SLICES_A_SWEEP; slice++)
          more = await sliceOf(env, job, nowMs)
      }
    } catch (error) {
      logError('back_tests_not_swept', error, { id: shard })
    }
}

/** One slice with the membership of whoever asked; without it, the back-test has failed. */
async function sliceOf(env: Env, job: Job, nowMs: number): Promise<boolean> {
  const jobs = backTestJobs(env[job.shard], job.shard)
  try {
    const askedAs = await jobs.askedAs(job)
    if (!askedAs) return false
    const request = { requestId: job.id, now: instant(nowMs), commandId: undefined }
    return await runSlice(openScope(env, askedAs, request), job.id)
  } catch (error) {
    logError('back_test_slice_failed', error, { companyId: job.companyId, id: job.id })
    const hopeless = error instanceof Problem
    await jobs.noteFailure(job, nowMs, hopeless ? 1 : MOST_FAILURES)
    return false
  }
}
