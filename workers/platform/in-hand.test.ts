import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { callStore } from '../calls/store'
import { type CompanyUnderTest, companyUnderTest, personId } from '../desk/desk-under-test'
import { mailStore } from '../mail/store'
import { openShard } from './shard'

let company: CompanyUnderTest
let calls: ReturnType<typeof callStore>
let mail: ReturnType<typeof mailStore>

beforeAll(async () => {
  company = await companyUnderTest()
  const reader = { companyId: company.id, personId: personId('wang'), membershipVersion: 1 }
  const shard = openShard(env.SHARD_01, reader)
  calls = callStore(shard, company.id)
  mail = mailStore(shard, company.id)
  await env.SHARD_01.batch([
    env.SHARD_01.prepare(
      `INSERT INTO letters (company_id, id, state, reason, envelope_from, envelope_to, from_address,
         from_name, subject, excerpt, size_bytes, received_at_ms, version, files)
       VALUES (?, 'ltr_1', 'dismissed', '', '', '', '', '', '', '', 1, 0, 1, '[]')`,
    ).bind(company.id),
    env.SHARD_01.prepare(
      `INSERT INTO calls (company_id, id, number, caller_name, note, taken_by, started_at_ms, version)
       VALUES (?, 'cal_1', '', '', '', 'per_wang', 0, 2)`,
    ).bind(company.id),
  ])
})

test('what was decided since it was read is not taken in hand', async () => {
  await expect(mail.takeInHand('ltr_1', 'cmd_a', 0)).rejects.toMatchObject({ code: 'wrong_state' })
})

test('nor what was changed since, and then it is free for whoever reads it again', async () => {
  await expect(calls.takeInHand('cal_1', 1, 'cmd_a', 0)).rejects.toMatchObject({
    code: 'stale_version',
  })
  await calls.takeInHand('cal_1', 2, 'cmd_b', 0)
})

test('the retry of a command has in hand what its first try had, and nobody else', async () => {
  await calls.takeInHand('cal_1', 2, 'cmd_b', 1)
  await expect(calls.takeInHand('cal_1', 2, 'cmd_c', 1)).rejects.toMatchObject({
    code: 'wrong_state',
  })
})
