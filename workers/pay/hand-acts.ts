import { sql } from 'drizzle-orm'

/**
 * Whose words an employment was, that somebody corrected since. They count from the earliest day that it came
 * to be of by any correction after, as who made that one counts; and from the day that it is of by now.
 */
export const authorActs = (companyId: string) => sql`
  WITH RECURSIVE said (person_id, root, by_id, ends, n, day, at_ms, then_on, then_ms) AS (
    SELECT person_id, n, written_by, status = 'left', n, from_date, written_at_ms, now_from,
      corrected_at_ms
    FROM employment_corrections WHERE company_id = ${companyId} AND written_by IS NOT NULL
    UNION ALL
    SELECT said.person_id, root, by_id, ends, further.n, then_on,
      CASE WHEN then_on = day THEN at_ms ELSE then_ms END, further.now_from, further.corrected_at_ms
    FROM said LEFT JOIN employment_corrections AS further
      ON further.company_id = ${companyId} AND further.person_id = said.person_id
        AND further.n = (
          SELECT min(n) FROM employment_corrections
          WHERE company_id = ${companyId} AND person_id = said.person_id AND n > said.n
            AND from_date = said.then_on)
    WHERE then_on IS NOT NULL)
  SELECT 'employment' AS what, person_id, by_id, at_ms, day AS from_date, ends, 0 AS cuts
  FROM (SELECT *, min(day) OVER (PARTITION BY person_id, root) AS earliest FROM said)
  WHERE day = earliest OR n IS NULL`

/**
 * Who said alone that somebody was back before leave without whole pay was over, or took such leave back that
 * was approved: its days are paid again, as far as a run takes them.
 */
export const leaveActs = (companyId: string, attendanceFrom: string) => sql`
  SELECT 'leave' AS what, person_id, back_by AS by_id, back_at_ms AS at_ms, back_on AS from_date,
    0 AS ends
  FROM leave_requests
  WHERE company_id = ${companyId} AND back_by IS NOT NULL AND paid_percent < 100
    AND to_date >= ${attendanceFrom}
  UNION ALL
  SELECT 'leave', person_id, withdrawn_by, withdrawn_at_ms, from_date, 0
  FROM leave_requests
  WHERE company_id = ${companyId} AND withdrawn_by IS NOT NULL AND decided_by IS NOT NULL
    AND paid_percent < 100 AND to_date >= ${attendanceFrom}`

/** Who took back verified work of a month, or what was verified of a personal contract. */
export const workTakenBackActs = (companyId: string, month: string) => sql`
  SELECT 'work_taken_back' AS what, person_id, withdrawn_by AS by_id, withdrawn_at_ms AS at_ms,
    month || '-01' AS from_date, 0 AS ends
  FROM quantities
  WHERE company_id = ${companyId} AND month = ${month} AND withdrawn_by IS NOT NULL
  UNION ALL
  SELECT 'work_taken_back', person_id, withdrawn_by, withdrawn_at_ms, month || '-01', 0
  FROM contract_statements
  WHERE company_id = ${companyId} AND month = ${month} AND state = 'verified'
    AND withdrawn_by IS NOT NULL`

/** By which shares of which crew verified work was shared, as they were when it was reported. */
export const crewWork = (companyId: string) => sql`
  SELECT part.person_id, part.month, shares.crew_id, shares.n, shares.recorded_by,
    shares.recorded_at_ms, shares.from_date
  FROM quantities AS part
  CROSS JOIN json_tree(json_array(json(part.lines), json(coalesce(part.day_shares, '[]')),
    json_object('on', part.repair ->> '$.shared.on'))) AS work ON work.key = 'on'
  CROSS JOIN crews ON crews.company_id = part.company_id AND crews.name = part.crew_name
  CROSS JOIN crew_shares AS shares ON shares.company_id = part.company_id AND shares.crew_id = crews.id
    AND shares.n = (
      SELECT n FROM crew_shares
      WHERE company_id = part.company_id AND crew_id = crews.id
        AND recorded_at_ms <= part.reported_at_ms AND from_date <= work.atom
      ORDER BY from_date DESC, n DESC LIMIT 1)
  WHERE part.company_id = ${companyId} AND part.crew_name IS NOT NULL AND part.state = 'verified'`

/** Who said how crews share, of whose work a month pays something by that. */
export const crewShareActs = (companyId: string, month: string) => sql`
  SELECT DISTINCT 'crew_shares' AS what, person_id, recorded_by AS by_id, recorded_at_ms AS at_ms, from_date,
    0 AS ends, crew_id, n
  FROM (${crewWork(companyId)}) WHERE month = ${month}`
