import type { Env } from '../env'
import { PERMISSIONS } from '../identity/permissions'
import { logError } from '../platform/log'
import { SHARDS } from '../platform/shards'

/** How long before a probation is over at the latest it is told. */
const TOLD_DAYS_BEFORE = 30

/** Probations told of in one minute and shard; the rest follow in the next. */
const AT_ONCE = 100

/**
 * Once a minute: whose probation ends within thirty days, by the longest that the rules of pay allow
 * (R19.13.6), is told to those who record what confirmation takes, each once; where it is over by then,
 * as of one recorded late, that is what they are told. Nobody of whom something later is on record. What
 * was told says so in the same transaction.
 */
export async function sweepProbation(env: Env, nowMs: number): Promise<void> {
  const day = new Date(nowMs).toISOString().slice(0, 10)
  for (const name of SHARDS)
    try {
      const shard = env[name]
      const { results } = await due(shard, day, nowMs)
      if (results.length === 0) continue
      const these = JSON.stringify(
        results.map(({ companyId, personId, fromDate, overOn }) => [
          ...[companyId, personId, fromDate],
          overOn <= day ? 'probation_over' : 'probation_ends',
        ]),
      )
      await shard.batch([tells(shard, these, nowMs), isTold(shard, these, nowMs)])
    } catch (error) {
      logError('probation_not_told', error, { id: name })
    }
}

interface Due {
  readonly companyId: string
  readonly personId: string
  readonly fromDate: string
  /** The first day on which it is over, at the latest. */
  readonly overOn: string
}

const due = (shard: D1Database, day: string, nowMs: number) =>
  shard.prepare(DUE).bind(day, nowMs).all<Due>()

/** The first day of a probation that was written down in several parts. */
const SINCE = `(
  SELECT min(p.from_date) FROM employments AS p
  WHERE p.company_id = e.company_id AND p.person_id = e.person_id AND p.status = 'probation'
    AND NOT EXISTS (
      SELECT 1 FROM employments AS other
      WHERE other.company_id = e.company_id AND other.person_id = e.person_id
        AND other.status <> 'probation' AND other.from_date > p.from_date))`

/** Read along the probations that nobody was told of, and no other employment. */
export const DUE = `
  SELECT companyId, personId, fromDate, overOn FROM (
    SELECT e.company_id AS companyId, e.person_id AS personId, e.from_date AS fromDate, (
      SELECT min(date(${SINCE}, '+' || json_extract(v.rules, '$.probation.maxMonths') || ' months'))
      FROM rule_sets AS s
        JOIN rule_versions AS v ON v.company_id = s.company_id AND v.rule_set_id = s.id
          AND v.repeals = 0 AND v.version = (
            SELECT max(version) FROM rule_versions
            WHERE company_id = s.company_id AND rule_set_id = s.id
              AND valid_from_ms <= ?2 AND (valid_to_ms IS NULL OR valid_to_ms > ?2))
      WHERE s.company_id = e.company_id AND s.kind = 'pay') AS overOn
    FROM employments AS e
    WHERE e.status = 'probation' AND e.ends_told_at_ms IS NULL AND e.from_date <= ?1
      AND NOT EXISTS (
        SELECT 1 FROM employments AS later
        WHERE later.company_id = e.company_id AND later.person_id = e.person_id
          AND later.from_date > e.from_date))
  WHERE date(overOn, '-${TOLD_DAYS_BEFORE} days') <= ?1
  ORDER BY fromDate LIMIT ${AT_ONCE}`

const RECORDERS = PERMISSIONS['growth.record'].map((role) => `'${role}'`).join()

/** Whom the same was told already, before a correction that changed nothing of it, are not told again. */
const tells = (shard: D1Database, these: string, nowMs: number) =>
  shard
    .prepare(
      `INSERT OR IGNORE INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
       SELECT e.company_id, e.person_id || '.probation_ends.' || e.from_date, m.person_id,
         due.value ->> 3, e.person_id, owner.name, ?2
       FROM json_each(?1) AS due
         JOIN employments AS e ON e.company_id = due.value ->> 0 AND e.person_id = due.value ->> 1
           AND e.from_date = due.value ->> 2
         JOIN members AS owner
           ON owner.company_id = e.company_id AND owner.person_id = e.person_id AND owner.active = 1
         JOIN members AS m ON m.company_id = e.company_id AND m.active = 1
           AND m.person_id <> e.person_id AND m.role IN (${RECORDERS})
       WHERE e.ends_told_at_ms IS NULL`,
    )
    .bind(these, nowMs)

const isTold = (shard: D1Database, these: string, nowMs: number) =>
  shard
    .prepare(
      `UPDATE employments SET ends_told_at_ms = ?2
       WHERE ends_told_at_ms IS NULL AND (company_id, person_id, from_date) IN (
         SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`,
    )
    .bind(these, nowMs)
