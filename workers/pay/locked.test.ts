import { env } from 'cloudflare:test'
import { beforeAll, expect, test } from 'vitest'
import { openShard } from '../platform/shard'
import { payStore } from './store'

const [company, month] = ['com_yew', '2026-10']
const ann = { companyId: company, personId: 'per_ann', membershipVersion: 1 }
const shard = openShard(env.SHARD_01, ann)
const pay = payStore(shard, company)
const run = { id: 'run_1', month, state: 'draft' as const, blocking: [], version: 1 }
const calculated = { state: 'calculated' as const, calculatedBy: 'per_fin', totalFen: 0 }
const approved = { state: 'approved' as const, approvedBy: 'per_man' }

beforeAll(async () => {
  await env.SHARD_01.prepare(
    `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
     VALUES (?, ?, 'Ann', 'ann@yew.example', 'finance', 'en', 1, 1)`,
  )
    .bind(company, ann.personId)
    .run()
  await shard.batch([pay.startRun(run)])
})

const insert = (sql: string, ...values: unknown[]) =>
  env.SHARD_01.prepare(sql)
    .bind(...values)
    .run()

test.each([
  [
    'an employment',
    () =>
      insert(
        `INSERT INTO employments VALUES (?, ?, '2026-01-01', 'confirmed', 3, 1, 0, ?, NULL, NULL, NULL)`,
        company,
        ann.personId,
        ann.personId,
      ),
  ],
  [
    'a verified quantity',
    async () => {
      await insert(
        `INSERT INTO projects (company_id, id, name, customer_id, responsible_id, version)
         VALUES (?, 'prj_1', 'Harbour main', 'cus_1', ?, 1)`,
        company,
        ann.personId,
      )
      await insert(
        `INSERT INTO quantities
           (company_id, id, project_id, person_id, month, lines, day_rate_days, state,
            reported_by, reported_at_ms, verified_by, verified_by_name, verified_at_ms, version)
         VALUES (?, 'qty_1', 'prj_1', ?, ?, '[]', '1', 'verified', ?, 0, 'per_man', 'Man', 0, 2)`,
        company,
        ann.personId,
        month,
        ann.personId,
      )
    },
  ],
  [
    'a rule version',
    async () => {
      await insert(
        `INSERT INTO rule_sets (company_id, id, kind, key, title_zh, title_en, version)
         VALUES (?, 'rul_1', 'pay', 'field', '工资', 'Pay', 1)`,
        company,
      )
      await insert(
        `INSERT INTO rule_versions (company_id, rule_set_id, version, valid_from_ms,
           recorded_at_ms, recorded_by, note, rules, citations)
         VALUES (?, 'rul_1', 1, 0, 0, 'Ann', 'first', '{}', '{}')`,
        company,
      )
    },
  ],
  [
    'the approval of another month',
    async () => {
      await shard.batch([pay.startRun({ ...run, id: 'run_0', month: '2026-09' })])
      await shard.batch([pay.changeRun('run_0', 1, calculated)])
      await shard.batch([pay.changeRun('run_0', 2, approved)])
    },
  ],
  [
    'what was held of somebody, paid apart from a run',
    () =>
      insert(
        `INSERT INTO held_payouts
           (company_id, id, person_id, person_name, project_id, project_name, stage, amount_fen,
            earned_fen, paid_before_fen, explanation, state, prepared_by, prepared_by_name,
            prepared_at_ms, decided_by, decided_by_name, decided_at_ms, decided_reason, version)
         VALUES (?, 'hpo_1', ?, 'Ann', 'prj_1', 'Harbour main', 'completed', 1, 2, 0, '{}',
           'approved', 'per_man', 'Man', 0, 'per_boss', 'Boss', 0, '', 2)`,
        company,
        ann.personId,
      ),
  ],
  [
    'a personal contract, or a change of one',
    () =>
      insert(
        `INSERT INTO personal_contracts
           (company_id, id, person_id, person_name, project_id, project_name, medium, work,
            list_price, metres, start_on, deadline, quality, rule_set_id, rule_version, unit_fen,
            total_fen, pay_stops_on, level, explanation, proposed_by, proposed_by_name,
            proposed_at_ms, state, decided_by, decided_at_ms, version)
         VALUES (?, 'pct_1', ?, 'Ann', 'prj_1', 'Harbour main', 'supply', 'weld', '1', '1',
           '2026-10-16', '2026-12-31', 'Tight', 'rul_1', 1, 1, 1, '2026-10-16', 3, '{}', 'per_man',
           'Man', 0, 'running', 'per_boss', 0, 2)`,
        company,
        ann.personId,
      ),
  ],
  [
    'what was done of one, verified',
    () =>
      insert(
        `INSERT INTO contract_statements
           (company_id, id, contract_id, person_id, project_id, month, metres, state, reported_by,
            reported_by_name, reported_at_ms, verified_by, verified_by_name, verified_at_ms,
            earned_fen, staged, explanation, version)
         VALUES (?, 'pcs_1', 'pct_1', ?, 'prj_1', ?, '1', 'verified', ?, 'Ann', 0, 'per_man', 'Man',
           0, 1, 0, '{}', 2)`,
        company,
        ann.personId,
        month,
        ann.personId,
      ),
  ],
  [
    'where somebody is stationed, or until when',
    () =>
      insert(
        `INSERT INTO stations
           (company_id, id, person_id, person_name, office, from_date, recorded_by,
            recorded_by_name, recorded_at_ms, version)
         VALUES (?, 'stn_1', ?, 'Ann', 'Lakeside', '2026-10-01', 'per_man', 'Man', 0, 1)`,
        company,
        ann.personId,
      ),
  ],
  [
    'a shutdown, or that one was taken back',
    () =>
      insert(
        `INSERT INTO stoppages
           (company_id, id, part, from_date, to_date, cause, recorded_by, recorded_by_name,
            recorded_at_ms, version)
         VALUES (?, 'stp_1', 'company', '2026-10-01', '2026-11-15', 'No material', 'per_man', 'Man', 0,
           1)`,
        company,
      ),
  ],
  [
    'a change of a member',
    () =>
      insert(
        `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
         VALUES (?, 'per_new', 'New', 'new@yew.example', 'engineer', 'en', 1, 1)`,
        company,
      ),
  ],
])('an approval fails when %s was recorded while it was being worked out', async (_, record) => {
  const stamp = await pay.factsStamp(month)
  await expect(shard.batch([pay.factsMustStillBe(month, stamp)])).resolves.toBeDefined()
  await record()
  await expect(shard.batch([pay.factsMustStillBe(month, stamp)])).rejects.toMatchObject({
    code: 'wrong_state',
  })
})

test('an approval fails when a reward was recorded while it was being worked out', async () => {
  const stamp = await pay.factsStamp(month)
  await expect(shard.batch([pay.factsMustStillBe(month, stamp)])).resolves.toBeDefined()
  const reward = {
    id: 'pln_1',
    personId: ann.personId,
    month,
    kind: 'reward' as const,
    amountFen: 200_00,
    reason: 'late',
    recordedBy: ann.personId,
    recordedByName: null,
    clause: null,
    settles: null,
    givenBy: null,
    givenById: null,
    takenBy: null,
    takenById: null,
    recordedAtMs: 0,
  }
  await shard.batch([pay.addLine(reward)])
  await expect(shard.batch([pay.factsMustStillBe(month, stamp)])).rejects.toMatchObject({
    code: 'wrong_state',
  })
})

test('and when one was taken back', async () => {
  const stamp = await pay.factsStamp(month)
  const reversal = {
    lineId: 'pln_1',
    month,
    reason: 'never happened',
    reversedBy: ann.personId,
    reversedByName: 'Ann',
    reversedAtMs: 0,
  }
  await shard.batch([pay.reverseLine(reversal)])
  await expect(shard.batch([pay.factsMustStillBe(month, stamp)])).rejects.toMatchObject({
    code: 'wrong_state',
  })
})

test('a run is approved once, and not by whoever calculated it', async () => {
  await shard.batch([pay.changeRun(run.id, 1, calculated), shard.mustHaveChanged()])
  const own = { ...approved, approvedBy: calculated.calculatedBy }
  await expect(shard.batch([pay.changeRun(run.id, 2, own)])).rejects.toThrow('CHECK')
  await shard.batch([pay.changeRun(run.id, 2, approved), shard.mustHaveChanged()])
  await expect(
    shard.batch([pay.changeRun(run.id, 3, { totalFen: 1 }), shard.mustHaveChanged()]),
  ).rejects.toMatchObject({ code: 'stale_version' })
})

test('a second run of an approved month exists already', async () => {
  const again = shard.batch([pay.startRun({ ...run, id: 'run_2' })])
  await expect(again).rejects.toMatchObject({ code: 'already_exists' })
})
