/** Rows of leave and unexcused absences that are kept as they were written, and statements that would change them. */

const ABSENCE = (id: string, date: string, state: string, verb = 'INSERT') =>
  `${verb} INTO unexcused_absences VALUES ('com_oak', '${id}', 'per_a', 'Ann', '${date}', '{}', NULL,
     'No log', '["no_daily_report"]', 'whole_day', 1, '{}', 'rul_1', 1, '2026-09-05', 'per_m',
     'Max', 0, 'Rain', 0, '${state}', ${state === 'proposed' ? 'NULL, NULL, NULL, NULL' : "'So', 'per_h', 'Hal', 0"},
     ${state === 'counted' ? "'{}'" : 'NULL'}, NULL, 1, NULL)`

const LEAVE = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO leave_requests VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'personal', '{}',
     '2026-09-08', 'morning', '2026-09-08', 'afternoon', 'Moving', NULL, NULL, '[]', 2, 0, '{}',
     'rul_1', 1, 'per_a', 'Ann', 0, '${state}', NULL,
     ${state === 'requested' ? 'NULL, NULL, NULL' : "'per_h', 'Hal', 0"}, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL,
     NULL, NULL)`

const CLOCKING = (id: string, verb = 'INSERT') =>
  `${verb} INTO clockings VALUES ('com_oak', '${id}', 'per_a', '2026-09-08', '09:00', 'in', '', '',
     NULL, 'per_a', 0)`
const FORGOTTEN = `INSERT INTO clock_corrections VALUES ('com_oak', 'clc_1', 'per_a', 'Ann',
     '2026-09-08', '18:00', 'out', 'Forgot', 0, 'declined', 'No', 'per_h', 'Hal', 0, 2)`
const ATTEMPT = (verb = 'INSERT') =>
  `${verb} INTO reach_attempts VALUES ('com_oak', 'rca_1', 'per_a', 'Ann', '2026-09-08',
     '2026-09-08T10:00', 'phone', '138-0000-1234', 0, '', 'per_h', 'Hal', 0)`
const TAKEN_BACK = (verb = 'INSERT') =>
  `${verb} INTO reach_withdrawals VALUES ('com_oak', 'rca_1', 'By mistake', 'per_h', 'Hal', 0)`
const SAID = `INSERT INTO day_words VALUES ('com_oak', 'per_a', '2026-09-08', 1, 'on_site', '', 0)`
const DEDUCTION = (verb = 'INSERT') =>
  `${verb} INTO lapse_deductions VALUES ('com_oak', 'per_a', '2026-09', 'pln_1', 2, '{}', 'per_h',
     'Hal', 0)`

/** A day that counts, one that does not, and one that was answered; leave that waits, and leave that was declined. */
export const ABSENCES = [
  ABSENCE('uab_3', '2026-09-09', 'dismissed'),
  LEAVE('lvr_1', 'requested'),
  LEAVE('lvr_2', 'declined'),
  LEAVE('lvr_3', 'approved'),
  `UPDATE leave_requests SET back_on = '2026-09-08', back_half = 'afternoon', back_by = 'per_h'
     WHERE id = 'lvr_3'`,
  CLOCKING('clk_1'),
  FORGOTTEN,
  SAID,
  ATTEMPT(),
  TAKEN_BACK(),
  DEDUCTION(),
  ABSENCE('uab_1', '2026-09-01', 'counted'),
  ABSENCE('uab_2', '2026-09-02', 'proposed'),
]

export const CHANGES_OF_ABSENCES: [what: string, sql: string][] = [
  ['a clocking', "UPDATE clockings SET time = '08:00'"],
  ['a clocking, by deleting it', 'DELETE FROM clockings'],
  ['a clocking, by replacing it', CLOCKING('clk_1', 'INSERT OR REPLACE')],
  ['a clocking that was declined', "UPDATE clock_corrections SET state = 'approved'"],
  ['a clocking that was declined, by deleting it', 'DELETE FROM clock_corrections'],
  ['a word of a day', "UPDATE day_words SET status = 'standby'"],
  ['a word of a day, by deleting it', 'DELETE FROM day_words'],
  ['an attempt to reach somebody', 'UPDATE reach_attempts SET answered = 1'],
  ['an attempt to reach somebody, by deleting it', 'DELETE FROM reach_attempts'],
  ['an attempt to reach somebody, by replacing it', ATTEMPT('INSERT OR REPLACE')],
  ['an attempt that was taken back', "UPDATE reach_withdrawals SET reason = 'x'"],
  ['an attempt that was taken back, by deleting it', 'DELETE FROM reach_withdrawals'],
  ['an attempt that was taken back, by replacing it', TAKEN_BACK('INSERT OR REPLACE')],
  ['what lateness cost', "UPDATE lapse_deductions SET line_id = 'pln_2'"],
  ['what lateness cost, by deleting it', 'DELETE FROM lapse_deductions'],
  ['what lateness cost, by replacing it', DEDUCTION('INSERT OR REPLACE')],
  ['what was asked of leave', "UPDATE leave_requests SET reason = 'x' WHERE id = 'lvr_1'"],
  ['leave that was declined', "UPDATE leave_requests SET absence_id = 'x' WHERE id = 'lvr_2'"],
  [
    'leave that was cut short',
    "UPDATE leave_requests SET back_on = NULL, back_half = NULL WHERE id = 'lvr_3'",
  ],
  [
    'leave that nobody approved, by cutting it short',
    "UPDATE leave_requests SET back_on = '2026-09-08' WHERE id = 'lvr_1'",
  ],
  ['who cut leave short', "UPDATE leave_requests SET back_by = 'per_x' WHERE id = 'lvr_3'"],
  [
    'leave, by taking it back as nobody',
    "UPDATE leave_requests SET state = 'withdrawn', withdrawal = 'x' WHERE id = 'lvr_1'",
  ],
  ['leave, by deleting it', 'DELETE FROM leave_requests'],
  ['leave, by replacing it', LEAVE('lvr_1', 'requested', 'INSERT OR REPLACE')],
  ['the evidence of an absence', `UPDATE unexcused_absences SET evidence = '{"a":1}'`],
  ['an answer to an absence', "UPDATE unexcused_absences SET reply = 'x' WHERE id = 'uab_2'"],
  ['a day that counts', "UPDATE unexcused_absences SET verdict = 'x' WHERE id = 'uab_1'"],
  [
    'by which shutdown an absence was dropped',
    "UPDATE unexcused_absences SET dropped_for = 'stp_1' WHERE id = 'uab_3'",
  ],
  ['an absence, by deleting it', 'DELETE FROM unexcused_absences'],
  ['an absence, by replacing it', ABSENCE('uab_9', '2026-09-01', 'proposed', 'INSERT OR REPLACE')],
]
