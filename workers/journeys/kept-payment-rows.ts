/** Statements that write a row of each thing that is kept of a payment, for the test that says it stays. */

const PAID_TO = (verb = 'INSERT') =>
  `${verb} INTO paid_to VALUES ('com_oak', 'per_a', 'run_1', 'acc_1', 0)`
const FILED = (verb = 'INSERT') =>
  `${verb} INTO filed_accounts VALUES ('com_oak', 'run_1', 'per_a', 1, 'acc_1', 'per_f', 0)`
const BANK_FILE = (verb = 'INSERT') =>
  `${verb} INTO bank_files VALUES ('com_oak', 'run_1', 1, 1, '[]', 'per_f', 0)`
const HELD_BACK = (personId: string, paid: 'paid' | 'open', verb = 'INSERT') =>
  `${verb} INTO held_back VALUES ('com_oak', 'run_1', '${personId}', 'lvg_1',
     ${paid === 'paid' ? "2, 'pmt_2', '2026-10-11', 'per_f', 'Fin', 1" : 'NULL, NULL, NULL, NULL, NULL, NULL'})`

/** Of a run that is on record as paid. */
export const OF_PAYMENTS: string[] = [
  PAID_TO(),
  FILED(),
  BANK_FILE(),
  HELD_BACK('per_b', 'paid'),
  HELD_BACK('per_c', 'open'),
]

export const CHANGES_OF_PAYMENTS: [what: string, sql: string][] = [
  ['where a payment went', "UPDATE paid_to SET account_id = 'acc_9'"],
  ['where a payment went, by deleting it', 'DELETE FROM paid_to'],
  ['where a payment went, by replacing it', PAID_TO('INSERT OR REPLACE')],
  ['what a file for the bank named', "UPDATE filed_accounts SET account_id = 'acc_9'"],
  ['what a file for the bank named, by deleting it', 'DELETE FROM filed_accounts'],
  ['what a file for the bank named, by replacing it', FILED('INSERT OR REPLACE')],
  ['whom a file for the bank left out', "UPDATE bank_files SET left_out = '[1]'"],
  ['whom a file for the bank left out, by deleting it', 'DELETE FROM bank_files'],
  ['whom a file for the bank left out, by replacing it', BANK_FILE('INSERT OR REPLACE')],
  [
    'on which day somebody was paid after the others',
    "UPDATE held_back SET paid_on = '2026-10-12' WHERE person_id = 'per_b'",
  ],
  [
    'whom a payment left out',
    "UPDATE held_back SET person_id = 'per_x', payment_n = 2, paid_at_ms = 1 WHERE person_id = 'per_c'",
  ],
  [
    'for which leaving a payment left somebody out',
    "UPDATE held_back SET leaving_id = 'lvg_2' WHERE person_id = 'per_c'",
  ],
  ['whom a payment left out, by deleting it', 'DELETE FROM held_back'],
  ['whom a payment left out, by replacing it', HELD_BACK('per_b', 'open', 'INSERT OR REPLACE')],
]
