/** Prepares a statement whose first value is the company. */
type Run = (sql: string, ...values: unknown[]) => D1PreparedStatement

/** Two reviews, of which one was completed then, and whom they ask. */
export const reviews = (run: Run, completedAtMs: number): D1PreparedStatement[] => [
  run(
    `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
     VALUES (?, 'rul_a', 'appraisal', 'a', '考核', 'Appraisal', 1)`,
  ),
  run(
    `INSERT INTO rule_versions (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms,
       recorded_by, note, rules, citations) VALUES (?, 'rul_a', 1, 0, 0, 'per_here', '', '{}', '{}')`,
  ),
  review(run, 'apr_done'),
  review(run, 'apr_on'),
  rater(run, 'rtr_in', 'apr_done', '小周', null),
  rater(run, 'rtr_out', 'apr_done', '秦工', 'qin@x.example'),
  rater(run, 'rtr_on', 'apr_on', '秦工', 'qin@x.example'),
  run(
    `UPDATE appraisals SET state = 'completed', completed_at_ms = ?2
     WHERE company_id = ?1 AND id = 'apr_done'`,
    completedAtMs,
  ),
]

const review = (run: Run, id: string) =>
  run(
    `INSERT INTO appraisals (company_id, id, person_id, person_name, period, state, rule_set_id,
       rule_version, scores, comment, opened_by, opened_at_ms, version)
     VALUES (?1, ?2, ?2, 'X', '2027-Q3', 'open', 'rul_a', 1, '{}', '', 'per_here', 0, 1)`,
    id,
  )
const rater = (run: Run, id: string, reviewId: string, name: string, address: string | null) =>
  run(
    `INSERT INTO appraisal_raters (company_id, id, appraisal_id, rater_group, person_id, customer_id,
       address, name, state, comment, asked_at_ms, version)
     VALUES (?1, ?2, ?3, 'customer', iif(?5 IS NULL, 'per_here', NULL), iif(?5 IS NULL, NULL, 'cus_busy'),
       ?5, ?4, 'asked', '', 0, 1)`,
    id,
    reviewId,
    name,
    address,
  )
