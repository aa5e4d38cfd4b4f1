/** Statements that write a row of each thing that is kept as it was written, for the test that says so. */

export const RUN = (id: string, month: string) =>
  `INSERT INTO pay_runs (company_id, id, month, state, blocking, version)
   VALUES ('com_oak', '${id}', '${month}', 'draft', '[]', 1)`
export const CARRIED = (runId: string, verb = 'INSERT') =>
  `${verb} INTO carried_corrections VALUES ('com_oak', 'slp_c', '${runId}', 0)`
export const OF_MONTH = (id: string, month: string, verb = 'INSERT') =>
  `${verb} INTO pay_runs (company_id, id, month, n, state, blocking, version)
   VALUES ('com_oak', '${id}', '${month}', 1, 'draft', '[]', 1)`
export const READING = (verb = 'INSERT') =>
  `${verb} INTO pay_readings VALUES ('com_oak', 'run_1', 'slp_1', 0, 'rdg_1', 'opened', 'per_f', 'Fin')`
export const SLIP = (runId: string, person: string, id: string, verb = 'INSERT') =>
  `${verb} INTO pay_slips VALUES ('com_oak', '${runId}', '${person}', '${id}', '2026-09', 'Ann',
     'Oak', 'CNY', 'confirmed', 3, 281860, '[]', '{}', NULL, NULL)`
export const COMMISSION = (runId: string, project: string) =>
  `INSERT INTO commissions VALUES ('com_oak', '${runId}', 'per_a', '${project}', '2026-09', 5, 5,
     'at_work', NULL, 0)`
export const SETTLEMENT = (n: number, held: number, runId = 'run_1', verb = 'INSERT') =>
  `${verb} INTO settlements VALUES ('com_oak', 'per_a', 'prj_1', ${n}, '${runId}', NULL, '2026-09',
     'at_work', 100, ${100 - held}, ${held}, NULL, 0, 0)`
export const HELD_PAYOUT = (verb = 'INSERT') =>
  `${verb} INTO held_payouts VALUES ('com_oak', 'hpo_1', 'per_a', 'Ann', 'prj_1', 'Main', 'completed',
     5, 100, 60, '{}', 'approved', 'per_f', 'Fin', 0, 'per_m', 'Max', 0, '', NULL, NULL, 2)`
/** What would pay more than was approved, or less, or what nobody approved. */
const PAID = (payout: string, paid: number) =>
  `INSERT INTO settlements VALUES ('com_oak', 'per_a', 'prj_1', 9, NULL, '${payout}', '2026-09',
     'completed', 0, ${paid}, ${-paid}, NULL, 0, 0)`
export const CHANGES_OF_HELD: [what: string, sql: string][] = [
  ['the ledger, by settling a run twice', SETTLEMENT(2, 0)],
  ['a run that is not approved, by settling it', SETTLEMENT(2, 0, 'run_2')],
  ['an approved payment of what was held', 'UPDATE held_payouts SET amount_fen = 9'],
  ['an approved payment, by taking it back', "UPDATE held_payouts SET state = 'withdrawn'"],
  ['a payment of what was held, by deleting it', 'DELETE FROM held_payouts'],
  ['a payment of what was held, by replacing it', HELD_PAYOUT('INSERT OR REPLACE')],
  ['the ledger, by another amount than was approved', PAID('hpo_1', 6)],
  ['the ledger, by a payment that nobody approved', PAID('hpo_9', 5)],
]
export const APPLICATION = (id = 'rap_1', verb = 'INSERT') =>
  `${verb} INTO rest_applications VALUES ('com_oak', '${id}', 'per_a', 'prj_1', '2026-11-01', 0,
     'granted', '', 'per_f', 'Fin', 0, 2, NULL, NULL, NULL)`
export const OPEN_APPLICATION = `INSERT INTO rest_applications VALUES ('com_oak', 'rap_2', 'per_a', 'prj_2',
  '2026-11-01', 0, 'applied', '', NULL, NULL, NULL, 1, NULL, NULL, NULL)`
export const CHANGES_OF_APPLICATIONS: [what: string, sql: string][] = [
  ['an application that was decided', "UPDATE rest_applications SET state = 'declined'"],
  ['an application, by replacing it', APPLICATION('rap_1', 'INSERT OR REPLACE')],
  ['an application, by another for the same', APPLICATION('rap_9', 'INSERT OR REPLACE')],
  [
    'what an application asks',
    "UPDATE rest_applications SET applied_on = '2026-01-01' WHERE id = 'rap_2'",
  ],
  ['an application, by deleting it', 'DELETE FROM rest_applications'],
]
export const OBJECTION = (verb = 'INSERT') =>
  `${verb} INTO account_objections VALUES ('com_oak', 'acc_1', 'not mine', 0)`
export const CORRECTION = (verb = 'INSERT') =>
  `${verb} INTO payment_corrections VALUES ('com_oak', 'run_1', 1, 'pmc_1', '2026-10-11', 'late',
     'per_g', 'Gus', 0)`
export const VERSION = (verb = 'INSERT') =>
  `${verb} INTO rule_versions (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms,
     recorded_by, note, rules, citations)
   VALUES ('com_oak', 'rul_1', 1, 0, 0, 'Ann', 'first', '{}', '{}')`
export const APPRAISAL = (id: string, period: string, state: string, verb = 'INSERT') =>
  `${verb} INTO appraisals (company_id, id, person_id, person_name, period, state, rule_set_id,
     rule_version, scores, comment, opened_by, opened_at_ms, version)
   VALUES ('com_oak', '${id}', 'per_a', 'Ann', '${period}', '${state}', 'rul_1', 1, '{}', '',
     'per_m', 0, 1)`
export const LINE = (verb = 'INSERT') =>
  `${verb} INTO pay_lines (company_id, id, person_id, month, kind, amount_fen, reason, recorded_by,
     recorded_at_ms)
   VALUES ('com_oak', 'pln_1', 'per_a', '2026-09', 'reward', 200, 'good', 'per_m', 0)`
export const REVERSAL = (verb = 'INSERT') =>
  `${verb} INTO pay_line_reversals VALUES ('com_oak', 'pln_1', '2026-09', 'x', 'per_f', 'Fin', 0)`
export const WORD = (verb = 'INSERT') =>
  `${verb} INTO slip_words VALUES ('com_oak', 'slp_1', 1, 'wrd_1', 'seen', NULL, '', 'per_a', 'Ann', 0)`
export const APPRAISAL_WORD = (verb = 'INSERT') =>
  `${verb} INTO appraisal_words VALUES ('com_oak', 'apr_1', 1, 'wrd_2', 'acknowledged', '', NULL,
     NULL, NULL, NULL, NULL, NULL, 0, 'per_a', 'Ann', 0, NULL)`
export const CASE = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO discipline_cases VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'late', '迟到', 'Late',
     '2026-09-01', 0, 'Late', 0, '2026-09-03', 'rul_1', 1, 'per_m', 'Max', 0, NULL, NULL,
     ${state === 'open' ? "'open', NULL, 0, NULL, NULL, NULL, NULL, NULL" : "'dropped', NULL, 0, NULL, 'No', 'per_h', 'Hal', 0"}, 1)`
export const CHANGES_OF_CASES: [what: string, sql: string][] = [
  ['a decided case', "UPDATE discipline_cases SET verdict = 'x' WHERE id = 'dsc_1'"],
  ['a case, by deleting it', 'DELETE FROM discipline_cases'],
  ['a case, by replacing it', CASE('dsc_1', 'open', 'INSERT OR REPLACE')],
  ['what a case is about', "UPDATE discipline_cases SET account = 'x' WHERE id = 'dsc_2'"],
  ['the loss in a case', "UPDATE discipline_cases SET loss_fen = 9 WHERE id = 'dsc_2'"],
  [
    'by when a case is answered',
    "UPDATE discipline_cases SET reply_by = '2026-09-02' WHERE id = 'dsc_2'",
  ],
  ['the rules of a case', "UPDATE discipline_cases SET rule_version = 2 WHERE id = 'dsc_2'"],
]
export const ACCOUNT = (verb = 'INSERT') =>
  `${verb} INTO bank_accounts VALUES ('com_oak', 'per_a', 1, 'acc_1', 'Bank', '62220001', 'Ann',
     'per_h', 'Hal', 0, 0, NULL)`
export const PAYMENT = (runId: string, verb = 'INSERT') =>
  `${verb} INTO payments VALUES ('com_oak', '${runId}', '2026-10-10', 'per_f', 'Fin', 0, NULL)`
export const NOTE = (verb = 'INSERT') =>
  `${verb} INTO audit VALUES ('com_oak', 'aud_1', 0, 'per_a', 'Ann', 'read', 'run_1', 'req')`

export const TEXT = (verb = 'INSERT') =>
  `${verb} INTO regulation_versions (company_id, regulation_id, version, valid_from_ms, recorded_at_ms,
     drafted_by, verdicts, note, retroactive_reason, document)
   VALUES ('com_oak', 'reg_1', 1, 0, 0, 'Ann', '[]', 'first', NULL, '{}')`

export const CALCULATE = (id: string) =>
  `UPDATE pay_runs SET state = 'calculated', calculated_by = 'per_f', total_fen = 281860
   WHERE id = '${id}'`
export const EMPLOYMENT = (verb = 'INSERT') =>
  `${verb} INTO employments VALUES ('com_oak', 'per_a', '2026-09-02', 'probation', NULL, 1, 0, 'per_h',
     NULL, NULL, NULL)`
export const EMPLOYMENT_CORRECTION = (verb = 'INSERT') =>
  `${verb} INTO employment_corrections VALUES ('com_oak', 'per_a', 1, '2026-09-01', 'probation', NULL,
     NULL, NULL, NULL, 'never came', 'per_h', 'Hal', 0, NULL, NULL, 'per_m', 0)`
export const LEAVING = (id: string, verb = 'INSERT') =>
  `${verb} INTO leavings (company_id, id, person_id, person_name, kind, letter, letter_on,
     on_probation, state, recorded_by, recorded_by_name, recorded_at_ms, ended_by, ended_at_ms, version)
   VALUES ('com_oak', '${id}', '${id === 'lvg_1' ? 'per_a' : 'per_b'}', 'Ann', 'resignation', 'Bye',
     '2026-09-01', 0, '${id === 'lvg_1' ? 'completed' : 'open'}', 'per_h', 'Hal', 0,
     ${id === 'lvg_1' ? "'per_h', 1" : 'NULL, NULL'}, 1)`
export const LEAVING_ENTRY = (verb = 'INSERT') =>
  `${verb} INTO leaving_entries VALUES ('com_oak', 'lvg_1', 1, 'handed', 'other', NULL, NULL, 'per_b',
     'Ben', '', 'per_a', 'Ann', 0)`
