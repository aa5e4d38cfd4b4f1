import { instant } from '@bylaw/kernel'
import type { Env } from '../../env'
import { openScope } from '../../open-scope'
import { type Job, sendJob } from '../../platform/jobs'
import { logError } from '../../platform/log'
import { Problem } from '../../platform/problem'
import { SHARDS, type ShardName } from '../../platform/shards'
import { runSlice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

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
    const job = body as Job
    if (await sliceOf(env, job, Date.now())) await sendJob(env, job)
  }
}

/** Goes on with back-tests that stand still, whatever became of their messages. */
export async function sweepBackTests(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      for (const job of await standingStill(env, shard, nowMs)) {
        let more = true
        for (let slice = 0; more && slice < SLICES_A_SWEEP; slice++)
          more = await sliceOf(env, job, nowMs)
      }
    } catch (error) {
      logError('back_tests_not_swept', error, { id: shard })
    }
}

async function standingStill(env: Env, shard: ShardName, nowMs: number): Promise<readonly Job[]> {
  const { results } = await env[shard]
    .prepare(
      `SELECT company_id AS companyId, id FROM back_tests
       WHERE state IN ('queued', 'running') AND touched_at_ms <= ?
       ORDER BY touched_at_ms LIMIT ?`,
    )
    .bind(nowMs - STANDS_STILL_MS, JOBS_A_SWEEP)
    .all<Omit<Job, 'shard'>>()
  return results.map((found) => ({ ...found, shard }))
}

/** One slice with the membership of whoever asked; without it, the back-test has failed. */
async function sliceOf(env: Env, job: Job, nowMs: number): Promise<boolean> {
  try {
    const row = await env[job.shard]
      .prepare('SELECT asked_as AS askedAs FROM back_tests WHERE company_id = ? AND id = ?')
      .bind(job.companyId, job.id)
      .first<{ askedAs: string }>()
    if (!row) return false
    const askedAs = JSON.parse(row.askedAs) as BackTestRow['askedAs']
    const request = { requestId: job.id, now: instant(nowMs), commandId: undefined }
    return await runSlice(openScope(env, askedAs, request), job.id)
  } catch (error) {
    logError('back_test_slice_failed', error, { companyId: job.companyId, id: job.id })
    const hopeless = error instanceof Problem
    await env[job.shard]
      .prepare(
        `UPDATE back_tests SET failures = failures + 1, touched_at_ms = ?3,
           state = CASE WHEN failures + 1 >= ?4 THEN 'failed' ELSE state END
         WHERE company_id = ?1 AND id = ?2 AND state IN ('queued', 'running')`,
      )
      .bind(job.companyId, job.id, nowMs, hopeless ? 1 : MOST_FAILURES)
      .run()
    return false
  }
}
