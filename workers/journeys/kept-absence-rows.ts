/** Rows of unexcused absences that are kept as they were written, and statements that would change them. */

const ABSENCE = (id: string, date: string, state: string, verb = 'INSERT') =>
  `${verb} INTO unexcused_absences VALUES ('com_oak', '${id}', 'per_a', 'Ann', '${date}', '{}', NULL,
     'No log', '["no_daily_report"]', 'whole_day', 1, '{}', 'rul_1', 1, '2026-09-05', 'per_m',
     'Max', 0, 'Rain', 0, '${state}', ${state === 'proposed' ? 'NULL, NULL, NULL, NULL' : "'So', 'per_h', 'Hal', 0"},
     ${state === 'counted' ? "'{}'" : 'NULL'}, NULL, 1)`

/** A day that counts, and one that was answered. */
export const ABSENCES = [
  ABSENCE('uab_1', '2026-09-01', 'counted'),
  ABSENCE('uab_2', '2026-09-02', 'proposed'),
]

export const CHANGES_OF_ABSENCES: [what: string, sql: string][] = [
  ['the evidence of an absence', `UPDATE unexcused_absences SET evidence = '{"a":1}'`],
  ['an answer to an absence', "UPDATE unexcused_absences SET reply = 'x' WHERE id = 'uab_2'"],
  ['a day that counts', "UPDATE unexcused_absences SET verdict = 'x' WHERE id = 'uab_1'"],
  ['an absence, by deleting it', 'DELETE FROM unexcused_absences'],
  ['an absence, by replacing it', ABSENCE('uab_9', '2026-09-01', 'proposed', 'INSERT OR REPLACE')],
]
