import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHANGES_OF_PAYMENTS, OF_PAYMENTS } from './journeys/kept-payment-rows'
import { CHANGES_OF_PEOPLE, OF_PEOPLE } from './journeys/kept-people-rows'
import { CHANGES_OF_QUANTITIES, OF_QUANTITIES } from './journeys/kept-quantity-rows'
import {
  ACCOUNT,
  APPLICATION,
  APPRAISAL,
  APPRAISAL_WORD,
  CALCULATE,
  CARRIED,
  CASE,
  CHANGES_OF_APPLICATIONS,
  CHANGES_OF_CASES,
  CHANGES_OF_HELD,
  COMMISSION,
  CORRECTION,
  EMPLOYMENT,
  EMPLOYMENT_CORRECTION,
  HELD_PAYOUT,
  LEAVING,
  LEAVING_ENTRY,
  LINE,
  NOTE,
  OBJECTION,
  OF_MONTH,
  OPEN_APPLICATION,
  PAYMENT,
  READING,
  REVERSAL,
  RUN,
  SETTLEMENT,
  SLIP,
  TEXT,
  VERSION,
  WORD,
} from './journeys/kept-rows'

const db = env.SHARD_01
const run = (sql: string) => db.prepare(sql).run()

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
    ...OF_QUANTITIES,
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
    REVERSAL(),
    READING(),
    WORD(),
    APPRAISAL_WORD(),
    ...OF_PEOPLE,
    HELD_PAYOUT(),
    CASE('dsc_1', 'dropped'),
    CASE('dsc_2', 'open'),
    ACCOUNT(),
    PAYMENT('run_1'),
    ...OF_PAYMENTS,
    CARRIED('run_1'),
    OF_MONTH('run_c', '2026-09'),
    SETTLEMENT(1, 40),
    APPLICATION(),
    OPEN_APPLICATION,
    OBJECTION(),
    CORRECTION(),
    EMPLOYMENT(),
    EMPLOYMENT_CORRECTION(),
    LEAVING('lvg_1'),
    LEAVING('lvg_2'),
    LEAVING_ENTRY(),
    NOTE(),
  ])
    await run(sql)
})

describe('no statement changes', () => {
  test.each<[what: string, sql: string]>([
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
    ['why a month is corrected', "UPDATE pay_runs SET reason = 'x' WHERE id = 'run_c'"],
    ['a month that is not approved, by correcting it', OF_MONTH('run_d', '2026-10')],
    ['what was carried', 'UPDATE carried_corrections SET at_ms = 1'],
    ['what was carried, by deleting it', 'DELETE FROM carried_corrections'],
    ['what was carried, by replacing it', CARRIED('run_1', 'INSERT OR REPLACE')],
    ['a run that is not approved, by carrying into it', CARRIED('run_2').replace('slp_c', 'slp_d')],
    ['who read a slip', "UPDATE pay_readings SET reader_name = 'x'"],
    ['who read a slip, by deleting it', 'DELETE FROM pay_readings'],
    ['who read a slip, by replacing it', READING('INSERT OR REPLACE')],
    ['a reversal', "UPDATE pay_line_reversals SET reason = ''"],
    ['a reversal, by deleting it', 'DELETE FROM pay_line_reversals'],
    ['a reversal, by replacing it', REVERSAL('INSERT OR REPLACE')],
    ...CHANGES_OF_QUANTITIES,
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
    [
      'which project an appraisal is of',
      "UPDATE appraisals SET project_id = 'prj_1', project_name = 'x', project_ended_on = '2026-10-09' WHERE id = 'apr_2'",
    ],
    ['a rule version', "UPDATE rule_versions SET note = 'x'"],
    ['a rule version, by deleting it', 'DELETE FROM rule_versions'],
    ['a rule version, by replacing it', VERSION('INSERT OR REPLACE')],
    ['a text', "UPDATE regulation_versions SET note = 'x'"],
    ['a text, by deleting it', 'DELETE FROM regulation_versions'],
    ['a text, by replacing it', TEXT('INSERT OR REPLACE')],
    ['an acknowledgement', 'UPDATE acknowledgements SET at_ms = 1'],
    ['an acknowledgement, by deleting it', 'DELETE FROM acknowledgements'],
    ['an employment, without who wrote it', "UPDATE employments SET status = 'left'"],
    ['who wrote an employment', "UPDATE employments SET recorded_by = 'per_x'"],
    ['an employment, by deleting it without who wrote it', 'DELETE FROM employments'],
    ['an employment, by replacing it', EMPLOYMENT('INSERT OR REPLACE')],
    ['what was corrected of an employment', "UPDATE employment_corrections SET reason = 'x'"],
    ['what was corrected of an employment, by deleting it', 'DELETE FROM employment_corrections'],
    [
      'what was corrected of an employment, by replacing it',
      EMPLOYMENT_CORRECTION('INSERT OR REPLACE'),
    ],
    ['a letter of leaving', "UPDATE leavings SET letter = 'x' WHERE id = 'lvg_2'"],
    ['a leaving, by deleting it', 'DELETE FROM leavings'],
    ['a leaving, by replacing it', LEAVING('lvg_2', 'INSERT OR REPLACE')],
    ['a completed leaving', "UPDATE leavings SET state = 'withdrawn' WHERE id = 'lvg_1'"],
    ['what was handed over', "UPDATE leaving_entries SET to_id = 'per_c'"],
    ['what was handed over, by deleting it', 'DELETE FROM leaving_entries'],
    ['what was handed over, by replacing it', LEAVING_ENTRY('INSERT OR REPLACE')],
    ['what was said of a slip', "UPDATE slip_words SET kind = 'confirmed'"],
    ['what was said of a slip, by deleting it', 'DELETE FROM slip_words'],
    ['what was said of a slip, by replacing it', WORD('INSERT OR REPLACE')],
    ['what was said of an appraisal', 'UPDATE appraisal_words SET at_ms = 1'],
    ['what was said of an appraisal, by deleting it', 'DELETE FROM appraisal_words'],
    ['what was said of an appraisal, by replacing it', APPRAISAL_WORD('INSERT OR REPLACE')],
    ...CHANGES_OF_PEOPLE,
    ...CHANGES_OF_CASES,
    ['a bank account', "UPDATE bank_accounts SET number = '62229999'"],
    ['a bank account, by deleting it', 'DELETE FROM bank_accounts'],
    ['a bank account, by replacing it', ACCOUNT('INSERT OR REPLACE')],
    ['a payment', "UPDATE payments SET paid_on = '2026-12-01'"],
    ['a payment, by deleting it', 'DELETE FROM payments'],
    ['a payment, by replacing it', PAYMENT('run_1', 'INSERT OR REPLACE')],
    ['a run that is not approved, by a payment', PAYMENT('run_2')],
    ...CHANGES_OF_PAYMENTS,
    ['the ledger', 'UPDATE settlements SET paid_fen = 100, held_fen = 0'],
    ['the ledger, by deleting from it', 'DELETE FROM settlements'],
    ['the ledger, by replacing an entry', SETTLEMENT(1, 0, 'run_1', 'INSERT OR REPLACE')],
    ...CHANGES_OF_APPLICATIONS,
    ...CHANGES_OF_HELD,
    ['an objection', "UPDATE account_objections SET reason = ''"],
    ['an objection, by replacing it', OBJECTION('INSERT OR REPLACE')],
    ['a corrected day', "UPDATE payment_corrections SET paid_on = '2026-12-01'"],
    ['a corrected day, by replacing it', CORRECTION('INSERT OR REPLACE')],
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
