/** Rows of leave and unexcused absences that are kept as they were written, and statements that would change them. */

const ABSENCE = (id: string, date: string, state: string, verb = 'INSERT') =>
  `${verb} INTO unexcused_absences VALUES ('com_oak', '${id}', 'per_a', 'Ann', '${date}', '{}', NULL,
     'No log', '["no_daily_report"]', 'whole_day', 1, '{}', 'rul_1', 1, '2026-09-05', 'per_m',
     'Max', 0, 'Rain', 0, '${state}', ${state === 'proposed' ? 'NULL, NULL, NULL, NULL' : "'So', 'per_h', 'Hal', 0"},
     ${state === 'counted' ? "'{}'" : 'NULL'}, NULL, 1)`

const LEAVE = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO leave_requests VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'personal', '{}',
     '2026-09-08', 'morning', '2026-09-08', 'afternoon', 'Moving', NULL, NULL, '[]', 2, 0, '{}',
     'rul_1', 1, 'per_a', 'Ann', 0, '${state}', NULL,
     ${state === 'requested' ? 'NULL, NULL, NULL' : "'per_h', 'Hal', 0"}, NULL, NULL, NULL, NULL, 1)`

/** A day that counts, and one that was answered; leave that waits, and leave that was declined. */
export const ABSENCES = [
  LEAVE('lvr_1', 'requested'),
  LEAVE('lvr_2', 'declined'),
  ABSENCE('uab_1', '2026-09-01', 'counted'),
  ABSENCE('uab_2', '2026-09-02', 'proposed'),
]

export const CHANGES_OF_ABSENCES: [what: string, sql: string][] = [
  ['what was asked of leave', "UPDATE leave_requests SET reason = 'x' WHERE id = 'lvr_1'"],
  ['leave that was declined', "UPDATE leave_requests SET absence_id = 'x' WHERE id = 'lvr_2'"],
  ['leave, by deleting it', 'DELETE FROM leave_requests'],
  ['leave, by replacing it', LEAVE('lvr_1', 'requested', 'INSERT OR REPLACE')],
  ['the evidence of an absence', `UPDATE unexcused_absences SET evidence = '{"a":1}'`],
  ['an answer to an absence', "UPDATE unexcused_absences SET reply = 'x' WHERE id = 'uab_2'"],
  ['a day that counts', "UPDATE unexcused_absences SET verdict = 'x' WHERE id = 'uab_1'"],
  ['an absence, by deleting it', 'DELETE FROM unexcused_absences'],
  ['an absence, by replacing it', ABSENCE('uab_9', '2026-09-01', 'proposed', 'INSERT OR REPLACE')],
]
