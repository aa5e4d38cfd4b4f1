import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { runBatch } from '../platform/run-batch'
import { SHARDS, shardsOf } from '../platform/shards'
import { noticeOverdue } from './notice-overdue'

/**
 * Once a minute: what comes round is opened, and what is overdue is told, each once. What is opened
 * leaves its schedule empty, and what is told says so, in the same transaction: a sweep that is run
 * twice, or dies in between, does neither again.
 */
export async function sweepProcedures(env: Env, nowMs: number): Promise<void> {
  const swept = await Promise.allSettled(
    shardsOf(env).map(async (shard) => {
      await openRounds(shard, nowMs)
      await tellOverdue(shard, nowMs)
    }),
  )
  await noticeOverdue(env, nowMs)
  swept.forEach((one, index) => {
    if (one.status === 'rejected')
      logError('procedures_not_swept', one.reason, { id: SHARDS[index] })
  })
}

/** An id that nothing else can name, made where the row is. */
const NEW_ID = sql`lower(hex(randomblob(13)))`

async function openRounds(shard: D1Database, nowMs: number): Promise<void> {
  const db = drizzle(shard)
  const opening = sql`opens_at_ms IS NOT NULL AND opens_at_ms <= ${nowMs}`
  await runBatch(shard, [
    db.run(sql`
      INSERT INTO procedure_records (company_id, id, rule_set_id, rule_version, template, title,
        state, responsible_id, due_on, due_at_ms, awaited, started_by, started_at_ms, version)
      SELECT company_id, 'prc_' || ${NEW_ID}, rule_set_id, rule_version, 'duty',
        title || ' ' || next_on, 'open', responsible_id, next_on, due_at_ms, '[]', set_by,
        ${nowMs}, 1
      FROM procedure_schedules WHERE ${opening}`),
    db.run(sql`
      INSERT INTO outbox (company_id, id, type, at_ms, data)
      SELECT s.company_id, 'evt_' || ${NEW_ID}, 'procedure.started', ${nowMs},
        json_object('recordId', r.id, 'ruleSetId', r.rule_set_id, 'state', 'open')
      FROM procedure_schedules s JOIN procedure_records r
        ON r.company_id = s.company_id AND r.rule_set_id = s.rule_set_id
          AND r.started_at_ms = ${nowMs} AND r.due_on = s.next_on
      WHERE ${opening}`),
    db.run(sql`
      UPDATE procedure_schedules SET next_on = NULL, opens_at_ms = NULL, due_at_ms = NULL
      WHERE ${opening}`),
  ])
}

async function tellOverdue(shard: D1Database, nowMs: number): Promise<void> {
  const db = drizzle(shard)
  const late = sql`state = 'open' AND told_overdue_at_ms IS NULL AND due_at_ms <= ${nowMs}`
  await runBatch(shard, [
    db.run(sql`
      INSERT INTO outbox (company_id, id, type, at_ms, data)
      SELECT company_id, 'evt_' || ${NEW_ID}, 'procedure.overdue', ${nowMs},
        json_object('recordId', id, 'ruleSetId', rule_set_id, 'dueOn', due_on,
          'responsibleId', responsible_id)
      FROM procedure_records WHERE ${late}`),
    db.run(sql`UPDATE procedure_records SET told_overdue_at_ms = ${nowMs} WHERE ${late}`),
  ])
}
