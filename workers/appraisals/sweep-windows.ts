import type { NewsKind } from '@bylaw/contract'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS } from '../platform/shards'

/** Sheets looked at in one minute and shard; the rest follow in the next. */
const AT_ONCE = 100

/** Something that is told once of a sheet: to raters without a score, and to whoever opened it. */
interface Telling {
  readonly column: 'remind_at_ms' | 'tell_over_at_ms'
  readonly rater: NewsKind
  readonly opener: NewsKind
}

const TELLINGS: readonly Telling[] = [
  { column: 'remind_at_ms', rater: 'rating_due', opener: 'appraisal_due' },
  { column: 'tell_over_at_ms', rater: 'rating_missed', opener: 'appraisal_late' },
]

/**
 * Once a minute: whoever owes an open sheet a score is reminded before it is due, and told when that
 * time has passed without it. A sheet forgets in the same transaction that this is to be told, so
 * that a sweep that is run twice, or dies in between, tells nobody twice.
 */
export async function sweepWindows(env: Env, nowMs: number): Promise<void> {
  for (const name of SHARDS)
    for (const telling of TELLINGS)
      try {
        await tell(env[name], telling, nowMs)
      } catch (error) {
        logError('appraisals_not_told', error, { id: name })
      }
}

async function tell(shard: D1Database, telling: Telling, nowMs: number): Promise<void> {
  const { column } = telling
  const { results } = await shard
    .prepare(
      `SELECT company_id AS companyId, id FROM appraisals WHERE ${column} <= ?
       ORDER BY ${column} LIMIT ?`,
    )
    .bind(nowMs, AT_ONCE)
    .all<{ companyId: string; id: string }>()
  if (results.length === 0) return
  const ids = JSON.stringify(results.map(({ companyId, id }) => [companyId, id]))
  await shard.batch([
    tellRaters(shard, telling, ids, nowMs),
    tellOpeners(shard, telling, ids, nowMs),
    shard
      .prepare(
        `UPDATE appraisals SET ${column} = NULL WHERE ${column} <= ?2 AND (company_id, id) IN (
           SELECT value ->> 0, value ->> 1 FROM json_each(?1))`,
      )
      .bind(ids, nowMs),
  ])
}

/** Sheets that are still due when this is carried out: one that was completed or put off is not. */
const dueSheets = ({ column }: Telling) => `json_each(?1) AS due
  JOIN appraisals AS a ON a.company_id = due.value ->> 0 AND a.id = due.value ->> 1
    AND a.${column} <= ?3`

/** Each about their own rating: nobody else learns that they have given no score. */
const tellRaters = (shard: D1Database, telling: Telling, ids: string, nowMs: number) =>
  shard
    .prepare(
      `INSERT INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
       SELECT a.company_id, r.id || '.' || a.${telling.column}, r.person_id, ?2, r.id, a.person_name, ?3
       FROM ${dueSheets(telling)}
         JOIN appraisal_raters AS r ON r.company_id = a.company_id AND r.appraisal_id = a.id
           AND r.state = 'asked'
         JOIN members AS m ON m.company_id = r.company_id AND m.person_id = r.person_id
           AND m.active = 1`,
    )
    .bind(ids, telling.rater, nowMs)

const tellOpeners = (shard: D1Database, telling: Telling, ids: string, nowMs: number) =>
  shard
    .prepare(
      `INSERT INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
       SELECT a.company_id, a.id || '.' || a.${telling.column}, a.opened_by, ?2, a.id, a.person_name, ?3
       FROM ${dueSheets(telling)}
         JOIN members AS m ON m.company_id = a.company_id AND m.person_id = a.opened_by
           AND m.active = 1`,
    )
    .bind(ids, telling.opener, nowMs)
