import { randomId } from '../platform/ids'

const HOUR_MS = 3_600_000

interface Noted {
  readonly companyId: string
  /** What went, as the retention screen counts it. */
  readonly what: string
  readonly action: string
  readonly subject: string
}

/**
 * Notes one removal in the audit and in the hour's count, in the batch of the statement before it and
 * only where that one changed something: two sweeps at once note it once.
 */
export const noted = (
  db: D1Database,
  { companyId, what, action, subject }: Noted,
  nowMs: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `INSERT INTO audit (company_id, id, at_ms, person_id, person_name, action, subject, request_id)
       SELECT ?, ?, ?, '', '', ?, ?, 'retention' WHERE changes() > 0`,
    )
    .bind(companyId, randomId('aud'), nowMs, action, subject),
  db
    .prepare(
      `INSERT INTO retention_removals (company_id, hour_ms, what, count)
       SELECT ?, ?, ?, 1 WHERE changes() > 0
       ON CONFLICT (company_id, hour_ms, what) DO UPDATE SET count = count + 1`,
    )
    .bind(companyId, nowMs - (nowMs % HOUR_MS), what),
]
