import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  loseTheQueue,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from './desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const AUTOMATIC = { ...routing.starter, assigns: 'automatic' }

/** A ticket that nobody has, at a desk whose events have all arrived, and whose queue is lost from now on. */
async function atRest(company: CompanyUnderTest): Promise<void> {
  await env.SHARD_01.prepare(
    `INSERT INTO support_groups VALUES (?, 'grp_1', 'all', '全组', '[]', '[]', '[]', ?, NULL, ?, 1, 1)`,
  )
    .bind(
      company.id,
      personId('wang'),
      JSON.stringify([
        { personId: personId('wang'), expertise: [{ field: '数据库', level: 'expert' }] },
      ]),
    )
    .run()
  await loseTheQueue(company)
  await company.as('wang').sayPresence({ presence: 'away', until: null })
  await company.as('li').sayPresence({ presence: 'away', until: null })
  await company.as('li').open({ ...URGENT, task: { specialism: '数据库' } })
  await ring(company, '2027-11-01T09:01')
  expect(await assigneeInIndex(company)).toBeNull()
}

const assigneeInIndex = (company: CompanyUnderTest): Promise<string | null> =>
  env.SHARD_01.prepare('SELECT assignee_id FROM ticket_index WHERE company_id = ?')
    .bind(company.id)
    .first<string | null>('assignee_id')

describe('what happens without a command is sent again as well, where the queue lost it', () => {
  test('a ticket that is given to whoever comes', async () => {
    const company = await companyUnderTest()
    await publish(company.id, 'routing', 1, AUTOMATIC)
    await atRest(company)
    await company
      .as('wang', { nowMs: at('2027-11-01T09:02') })
      .sayPresence({ presence: 'available', until: null })
    await ring(company, '2027-11-01T09:03')
    expect(await assigneeInIndex(company)).toBe(personId('wang'))
  })

  test('a ticket that is given out by rules that take effect', async () => {
    const company = await companyUnderTest()
    await atRest(company)
    await company.as('wang').sayPresence({ presence: 'available', until: null })
    await publish(company.id, 'routing', 1, AUTOMATIC)
    await company.stub.learnRules(company.id, 'SHARD_01', at('2027-11-01T09:02'))
    await ring(company, '2027-11-01T09:03')
    expect(await assigneeInIndex(company)).toBe(personId('wang'))
  })
})
