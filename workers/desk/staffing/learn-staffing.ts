/** All of a company's staffing, for its Desk: as `workers/staffing/news.ts` pushes it. */
export const STAFFING = `
  SELECT 'group' AS kind, id, version, json_object('id', id, 'key', key, 'name', name,
    'products', json(products), 'regions', json(regions), 'businesses', json(businesses),
    'leaderId', leader_id, 'deputyId', deputy_id, 'members', json(members),
    'active', json(iif(active, 'true', 'false'))) AS body
  FROM support_groups WHERE company_id = ?1
  UNION ALL SELECT 'duty', person_id, version, json_object('personId', person_id,
    'capacityMinutes', capacity_minutes, 'shift', json(coalesce(shift, 'null')))
  FROM duties WHERE company_id = ?1
  UNION ALL SELECT 'absence', id, version, json_object('id', id, 'personId', person_id,
    'substituteId', substitute_id, 'fromMs', max(from_ms, recorded_at_ms), 'toMs', to_ms,
    'withdrawn', json(iif(withdrawn, 'true', 'false')), 'endedAtMs', ended_at_ms)
  FROM absences WHERE company_id = ?1
  UNION ALL SELECT 'pair', customer_id, n, json_object('customerId', customer_id,
    'firstId', first_id, 'secondId', second_id, 'fromMs', from_ms)
  FROM customer_pairs AS pair WHERE company_id = ?1 AND n = (
    SELECT max(n) FROM customer_pairs AS newest
    WHERE newest.company_id = pair.company_id AND newest.customer_id = pair.customer_id)`

/** The versions of all that, by company: what `holdings.ts` compares. */
export const STAFFING_VERSIONS = `
  SELECT company_id, version FROM support_groups
  UNION ALL SELECT company_id, version FROM duties
  UNION ALL SELECT company_id, version FROM absences
  UNION ALL SELECT company_id, 1 FROM customer_pairs`
