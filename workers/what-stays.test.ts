import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'

const db = env.SHARD_01
const run = (sql: string) => db.prepare(sql).run()

const RUN = (id: string, month: string) =>
  `INSERT INTO pay_runs (company_id, id, month, state, blocking, version)
   VALUES ('com_oak', '${id}', '${month}', 'draft', '[]', 1)`
const SLIP = (runId: string, person: string, id: string, verb = 'INSERT') =>
  `${verb} INTO pay_slips VALUES ('com_oak', '${runId}', '${person}', '${id}', '2026-09', 'Ann',
     'Oak', 'CNY', 'confirmed', 3, 281860, '[]', '{}')`
const COMMISSION = (runId: string, project: string) =>
  `INSERT INTO commissions VALUES ('com_oak', '${runId}', 'per_a', '${project}', '2026-09', 5, 5,
     'at_work', NULL)`
const SETTLEMENT = (n: number, held: number, runId = 'run_1', verb = 'INSERT') =>
  `${verb} INTO settlements VALUES ('com_oak', 'per_a', 'prj_1', ${n}, '${runId}', '2026-09',
     'at_work', 100, ${100 - held}, ${held}, NULL, 0)`
const APPLICATION = `INSERT INTO rest_applications VALUES ('com_oak', 'rap_1', 'per_a', 'prj_1',
  '2026-11-01', 0, 'granted', '', 'per_f', 'Fin', 0, 2)`
const QUANTITY = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO quantities (company_id, id, project_id, person_id, month, lines, day_rate_days,
     state, reported_by, reported_at_ms, version)
   VALUES ('com_oak', '${id}', 'prj_1', 'per_a', '2026-09', '[]', '1', '${state}', 'per_a', 0, 1)`
const VERSION = (verb = 'INSERT') =>
  `${verb} INTO rule_versions (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms,
     recorded_by, note, rules, citations)
   VALUES ('com_oak', 'rul_1', 1, 0, 0, 'Ann', 'first', '{}', '{}')`
const APPRAISAL = (id: string, period: string, state: string, verb = 'INSERT') =>
  `${verb} INTO appraisals (company_id, id, person_id, person_name, period, state, rule_set_id,
     rule_version, scores, comment, opened_by, opened_at_ms, version)
   VALUES ('com_oak', '${id}', 'per_a', 'Ann', '${period}', '${state}', 'rul_1', 1, '{}', '',
     'per_m', 0, 1)`
const LINE = (verb = 'INSERT') =>
  `${verb} INTO pay_lines (company_id, id, person_id, month, kind, amount_fen, reason, recorded_by,
     recorded_at_ms)
   VALUES ('com_oak', 'pln_1', 'per_a', '2026-09', 'reward', 200, 'good', 'per_m', 0)`
const WORD = (verb = 'INSERT') =>
  `${verb} INTO slip_words VALUES ('com_oak', 'slp_1', 1, 'wrd_1', 'seen', NULL, '', 'per_a', 'Ann', 0)`
const APPRAISAL_WORD = (verb = 'INSERT') =>
  `${verb} INTO appraisal_words VALUES ('com_oak', 'apr_1', 1, 'wrd_2', 'acknowledged', '', NULL,
     NULL, NULL, NULL, NULL, NULL, 0, 'per_a', 'Ann', 0)`
const CASE = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO discipline_cases VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'late', '迟到', 'Late',
     '2026-09-01', 0, 'Late', 0, '2026-09-03', 'rul_1', 1, 'per_m', 'Max', 0, NULL, NULL, NULL,
     ${state === 'open' ? "'open', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL" : "'dropped', NULL, 0, NULL, 'vdt_1', 'No', 'per_h', 'Hal', 0"}, 1)`
const ACCOUNT = (verb = 'INSERT') =>
  `${verb} INTO bank_accounts VALUES ('com_oak', 'per_a', 1, 'acc_1', 'Bank', '62220001', 'Ann',
     'per_h', 'Hal', 0, 0)`
const PAYMENT = (runId: string, verb = 'INSERT') =>
  `${verb} INTO payments VALUES ('com_oak', '${runId}', '2026-10-10', 'per_f', 'Fin', 0, NULL)`
const PAID_TO = (verb = 'INSERT') =>
  `${verb} INTO paid_to VALUES ('com_oak', 'per_a', 'run_1', 'acc_1', 0)`
const FILED = (verb = 'INSERT') =>
  `${verb} INTO filed_accounts VALUES ('com_oak', 'run_1', 'per_a', 1, 'acc_1', 'per_f', 0)`
const NOTE = (verb = 'INSERT') =>
  `${verb} INTO audit VALUES ('com_oak', 'aud_1', 0, 'per_a', 'Ann', 'read', 'run_1', 'req')`

const TEXT = (verb = 'INSERT') =>
  `${verb} INTO regulation_versions (company_id, regulation_id, version, valid_from_ms, recorded_at_ms,
     drafted_by, verdicts, note, retroactive_reason, document)
   VALUES ('com_oak', 'reg_1', 1, 0, 0, 'Ann', '[]', 'first', NULL, '{}')`

const CALCULATE = (id: string) =>
  `UPDATE pay_runs SET state = 'calculated', calculated_by = 'per_f', total_fen = 281860
   WHERE id = '${id}'`

beforeAll(async () => {
  for (const sql of [
    RUN('run_1', '2026-09'),
    RUN('run_2', '2026-10'),
    RUN('run_3', '2026-11'),
    SLIP('run_1', 'per_a', 'slp_1'),
    SLIP('run_2', 'per_a', 'slp_2'),
    COMMISSION('run_1', 'prj_1'),
    COMMISSION('run_2', 'prj_1'),
    CALCULATE('run_1'),
    "UPDATE pay_runs SET state = 'approved', approved_by = 'per_m' WHERE id = 'run_1'",
    CALCULATE('run_2'),
    `INSERT INTO projects (company_id, id, name, customer_id, responsible_id, version)
     VALUES ('com_oak', 'prj_1', 'Harbour main', 'cus_1', 'per_a', 1)`,
    QUANTITY('qty_1', 'verified'),
    QUANTITY('qty_2', 'reported'),
    `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
     VALUES ('com_oak', 'rul_1', 'pay', 'field', '工资', 'Pay', 1)`,
    VERSION(),
    `INSERT INTO regulations (company_id, id, title_zh, title_en, adopted_at_ms, adopted_by)
     VALUES ('com_oak', 'reg_1', '值班制度', 'Duty', 0, 'Ann')`,
    TEXT(),
    "INSERT INTO acknowledgements VALUES ('com_oak', 'reg_1', 1, 'per_a', 0)",
    APPRAISAL('apr_1', '2026-09', 'completed'),
    APPRAISAL('apr_2', '2026-10', 'open'),
    LINE(),
    WORD(),
    APPRAISAL_WORD(),
    CASE('dsc_1', 'dropped'),
    CASE('dsc_2', 'open'),
    ACCOUNT(),
    PAYMENT('run_1'),
    PAID_TO(),
    FILED(),
    SETTLEMENT(1, 40),
    APPLICATION,
    NOTE(),
  ])
    await run(sql)
})

describe('no statement changes', () => {
  test.each([
    ['an approved run', "UPDATE pay_runs SET total_fen = 1 WHERE id = 'run_1'"],
    ['an approved run, by deleting it', "DELETE FROM pay_runs WHERE id = 'run_1'"],
    ['an approved run, by replacing it', `INSERT OR REPLACE ${RUN('run_1', '2027-01').slice(7)}`],
    ['an approved run, by its month', `INSERT OR REPLACE ${RUN('run_9', '2026-09').slice(7)}`],
    [
      'an approved run, by moving another onto it',
      "UPDATE OR REPLACE pay_runs SET month = '2026-09' WHERE id = 'run_2'",
    ],
    ['an approved slip', "UPDATE pay_slips SET payable_fen = 1 WHERE id = 'slp_1'"],
    ['an approved slip, by deleting it', "DELETE FROM pay_slips WHERE id = 'slp_1'"],
    ['an approved run, by a further slip', SLIP('run_1', 'per_b', 'slp_3')],
    ['an approved slip, by replacing it', SLIP('run_1', 'per_a', 'slp_1', 'INSERT OR REPLACE')],
    ['an approved slip, from another run', SLIP('run_2', 'per_c', 'slp_1', 'INSERT OR REPLACE')],
    ['an approved commission', "UPDATE commissions SET counted_fen = 0 WHERE run_id = 'run_1'"],
    ['a commission, by handing it on', "UPDATE commissions SET run_id = 'run_3'"],
    ['an approved commission, by deleting it', "DELETE FROM commissions WHERE run_id = 'run_1'"],
    ['an approved run, by a further commission', COMMISSION('run_1', 'prj_2')],
    ['a reward', 'UPDATE pay_lines SET amount_fen = 1'],
    ['a reward, by deleting it', 'DELETE FROM pay_lines'],
    ['a reward, by replacing it', LINE('INSERT OR REPLACE')],
    ['a verified quantity', "UPDATE quantities SET lines = '[1]' WHERE id = 'qty_1'"],
    ['a verified quantity, by deleting it', "DELETE FROM quantities WHERE id = 'qty_1'"],
    ['a verified quantity, by replacing it', QUANTITY('qty_1', 'reported', 'INSERT OR REPLACE')],
    [
      'a verified quantity, by moving another onto it',
      "UPDATE OR REPLACE quantities SET id = 'qty_1' WHERE id = 'qty_2'",
    ],
    ['a completed appraisal', "UPDATE appraisals SET comment = 'x' WHERE id = 'apr_1'"],
    ['a completed appraisal, by deleting it', "DELETE FROM appraisals WHERE id = 'apr_1'"],
    [
      'a completed appraisal, by replacing it',
      APPRAISAL('apr_1', '2027-01', 'open', 'INSERT OR REPLACE'),
    ],
    [
      'a completed appraisal, by its period',
      APPRAISAL('apr_9', '2026-09', 'open', 'INSERT OR REPLACE'),
    ],
    [
      'a completed appraisal, by moving another onto it',
      "UPDATE OR REPLACE appraisals SET period = '2026-09' WHERE id = 'apr_2'",
    ],
    ['a rule version', "UPDATE rule_versions SET note = 'x'"],
    ['a rule version, by deleting it', 'DELETE FROM rule_versions'],
    ['a rule version, by replacing it', VERSION('INSERT OR REPLACE')],
    ['a text', "UPDATE regulation_versions SET note = 'x'"],
    ['a text, by deleting it', 'DELETE FROM regulation_versions'],
    ['a text, by replacing it', TEXT('INSERT OR REPLACE')],
    ['an acknowledgement', 'UPDATE acknowledgements SET at_ms = 1'],
    ['an acknowledgement, by deleting it', 'DELETE FROM acknowledgements'],
    ['what was said of a slip', "UPDATE slip_words SET kind = 'confirmed'"],
    ['what was said of a slip, by deleting it', 'DELETE FROM slip_words'],
    ['what was said of a slip, by replacing it', WORD('INSERT OR REPLACE')],
    ['what was said of an appraisal', 'UPDATE appraisal_words SET at_ms = 1'],
    ['what was said of an appraisal, by deleting it', 'DELETE FROM appraisal_words'],
    ['what was said of an appraisal, by replacing it', APPRAISAL_WORD('INSERT OR REPLACE')],
    ['a decided case', "UPDATE discipline_cases SET verdict = 'x' WHERE id = 'dsc_1'"],
    ['a case, by deleting it', 'DELETE FROM discipline_cases'],
    ['a case, by replacing it', CASE('dsc_1', 'open', 'INSERT OR REPLACE')],
    ['what a case is about', "UPDATE discipline_cases SET account = 'x' WHERE id = 'dsc_2'"],
    ['a bank account', "UPDATE bank_accounts SET number = '62229999'"],
    ['a bank account, by deleting it', 'DELETE FROM bank_accounts'],
    ['a bank account, by replacing it', ACCOUNT('INSERT OR REPLACE')],
    ['a payment', "UPDATE payments SET paid_on = '2026-12-01'"],
    ['a payment, by deleting it', 'DELETE FROM payments'],
    ['a payment, by replacing it', PAYMENT('run_1', 'INSERT OR REPLACE')],
    ['a run that is not approved, by a payment', PAYMENT('run_2')],
    ['where a payment went', "UPDATE paid_to SET account_id = 'acc_9'"],
    ['where a payment went, by deleting it', 'DELETE FROM paid_to'],
    ['where a payment went, by replacing it', PAID_TO('INSERT OR REPLACE')],
    ['what a file for the bank named', "UPDATE filed_accounts SET account_id = 'acc_9'"],
    ['what a file for the bank named, by deleting it', 'DELETE FROM filed_accounts'],
    ['what a file for the bank named, by replacing it', FILED('INSERT OR REPLACE')],
    ['the ledger', 'UPDATE settlements SET paid_fen = 100, held_fen = 0'],
    ['the ledger, by deleting from it', 'DELETE FROM settlements'],
    ['the ledger, by replacing an entry', SETTLEMENT(1, 0, 'run_1', 'INSERT OR REPLACE')],
    ['the ledger, by settling a run twice', SETTLEMENT(2, 0)],
    ['a run that is not approved, by settling it', SETTLEMENT(2, 0, 'run_2')],
    ['an application that was decided', "UPDATE rest_applications SET state = 'declined'"],
    ['an application, by deleting it', 'DELETE FROM rest_applications'],
    ['the audit', "UPDATE audit SET person_name = 'x'"],
    ['the audit, by deleting', 'DELETE FROM audit'],
    ['the audit, by replacing', NOTE('INSERT OR REPLACE')],
  ])('%s', async (_, sql) => {
    await expect(run(sql)).rejects.toThrow(
      /never changes|written once|only added to|keeps its|UNIQUE constraint/,
    )
  })
})

describe('no run is approved', () => {
  const approve = (set: string) =>
    run(`UPDATE pay_runs SET state = 'approved', ${set} WHERE id = 'run_2'`)

  test.each([
    ['by whoever calculated it', "approved_by = 'per_f'"],
    ['by nobody', 'approved_by = NULL'],
    ['and calculated by nobody', "approved_by = 'per_m', calculated_by = NULL"],
    ['and said to be calculated by another', "approved_by = 'per_f', calculated_by = 'per_m'"],
    ['with another total', "approved_by = 'per_m', total_fen = 1"],
  ])('%s', async (_, set) => {
    await expect(approve(set)).rejects.toThrow(/as somebody calculated it|CHECK/)
  })

  test('that nobody calculated', async () => {
    const sql = "UPDATE pay_runs SET state = 'approved', approved_by = 'per_m' WHERE id = 'run_3'"
    await expect(run(sql)).rejects.toThrow('as somebody calculated it')
  })

  test('from birth', async () => {
    const sql = `INSERT INTO pay_runs (company_id, id, month, state, blocking, version,
      calculated_by, approved_by) VALUES ('com_oak', 'run_8', '2027-08', 'approved', '[]', 1,
      'per_f', 'per_m')`
    await expect(run(sql)).rejects.toThrow('not born approved')
  })
})

test('what is not approved yet is calculated anew', async () => {
  await run("DELETE FROM pay_slips WHERE run_id = 'run_2'")
  await run("DELETE FROM commissions WHERE run_id = 'run_2'")
  await run(SLIP('run_2', 'per_a', 'slp_2'))
  await run(COMMISSION('run_2', 'prj_1'))
  await run("UPDATE pay_runs SET state = 'approved', approved_by = 'per_m' WHERE id = 'run_2'")
})
