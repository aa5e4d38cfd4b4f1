import { randomId } from '../platform/ids'

/** Whose access ends by itself, as no session is there to do it. */
interface Leaver {
  readonly companyId: string
  readonly personId: string
}

/** Statements by which somebody's access ends by itself; on one whose access ended already, nothing. */
export const accessEnds = (
  db: D1Database,
  { companyId, personId }: Leaver,
  nowMs: number,
): D1PreparedStatement[] => [
  db
    .prepare(
      `INSERT INTO former_roles (company_id, person_id, role, until_ms)
       SELECT company_id, person_id, role, ?3 FROM members
       WHERE company_id = ?1 AND person_id = ?2 AND active = 1
       ON CONFLICT (company_id, person_id, role) DO UPDATE SET until_ms = excluded.until_ms`,
    )
    .bind(companyId, personId, nowMs),
  db
    .prepare(
      `UPDATE invitations SET withdrawn_at_ms = ?3
       WHERE company_id = ?1 AND invited_by = ?2
         AND accepted_at_ms IS NULL AND withdrawn_at_ms IS NULL`,
    )
    .bind(companyId, personId, nowMs),
  db
    .prepare(
      `UPDATE members SET active = 0, version = version + 1
       WHERE company_id = ? AND person_id = ? AND active = 1`,
    )
    .bind(companyId, personId),
  db
    .prepare(
      `INSERT INTO audit (company_id, id, at_ms, person_id, person_name, action, subject, request_id)
       SELECT ?, ?, ?, '', '', 'person.deactivated', ?, 'leaving' WHERE changes() > 0`,
    )
    .bind(companyId, randomId('aud'), nowMs, personId),
]
