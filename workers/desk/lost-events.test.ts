import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Env } from '../env'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  loseTheQueue,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from './desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

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

/** The shard says which events arrived only once it is let; counts how often it was asked. */
const hush = async (company: CompanyUnderTest) => {
  let asks = 0
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await runInDurableObject(company.stub, (desk) => {
    const { env: platform } = desk as unknown as { env: Env }
    const real = platform.SHARD_01.prepare.bind(platform.SHARD_01)
    const late = (query: string) => ({
      bind: (...values: unknown[]) => ({
        all: async () => {
          asks += 1
          await answered
          return real(query)
            .bind(...values)
            .all()
        },
      }),
    })
    vi.spyOn(platform.SHARD_01, 'prepare').mockImplementation(((query: string) =>
      query.startsWith('SELECT seq FROM applied') ? late(query) : real(query)) as never)
  })
  const speak = () => runInDurableObject(company.stub, () => answer())
  return { speak, asked: () => asks }
}
/** Up to which event they are known to have arrived, and the moments to look again and to ring. */
const standing = (company: CompanyUnderTest) =>
  runInDurableObject(company.stub, async (_, { storage }) => {
    const { seq, at: dueMs } = storage.sql
      .exec<{ seq: number; at: number }>(
        'SELECT arrived_seq AS seq, reconcile_at_ms AS at FROM desk',
      )
      .one()
    return { seq, dueMs, alarmMs: await storage.getAlarm() }
  })

test('a shard that does not answer holds up no alarm, and is asked again after a minute', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const company = await companyUnderTest()
  await company.as('ada').open(URGENT)
  await loseTheQueue(company)
  await ring(company, '2027-11-01T09:01')
  const { asked, speak } = await hush(company)
  await company.as('ada', { nowMs: at('2027-11-01T09:20') }).open(URGENT)
  await ring(company, '2027-11-01T09:31')
  await ring(company, '2027-11-01T09:31:20')
  expect(asked()).toBe(1)
  const { seq } = await standing(company)
  vi.mocked(env.SHARD_01.prepare).mockRestore()
  await ring(company, '2027-11-01T09:51')
  expect(
    (await eventTypes(company)).filter((type) => type === 'ticket.first_response_breached'),
  ).toHaveLength(2)
  expect((await standing(company)).seq).toBeGreaterThan(seq)
  await speak()
  await vi.waitFor(() =>
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ error: expect.stringContaining('after it was given up on') }),
    ),
  )
})

test('one that answers when the round is over has the alarm ring for what it said', async () => {
  const company = await companyUnderTest()
  await loseTheQueue(company)
  await company.as('ada').open(URGENT)
  await company.as('ada', { nowMs: at('2027-11-01T09:00:08') }).open(URGENT)
  const { speak } = await hush(company)
  await ring(company, '2027-11-01T09:00:10')
  await speak()
  await vi.waitFor(async () => expect((await standing(company)).seq).toBe(1))
  const { dueMs, alarmMs } = await standing(company)
  expect(alarmMs).toBe(dueMs)
})
