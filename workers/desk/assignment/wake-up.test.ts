import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
/** Wang knows databases and has room for one ticket; nobody knows networks. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  await publish(company.id, 'routing', 1, {
    ...routing.starter,
    order: ['least_load'],
    assigns: 'automatic',
    capacity: { minutes: 120, waitingPercent: 0 },
  })
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
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const open = async (specialism: string) => {
  const wish = { ...URGENT, priority: 'normal' as const, task: { specialism } }
  return (await company.as('li').open(wish)).changed.ticketId
}
const assigneeOf = async (ticketId: string) =>
  (await company.as('li').read(ticketId)).row.assigneeId
const inDesk = (query: string) =>
  runInDurableObject(company.stub, (_, { storage: { sql } }) => sql.exec(query).toArray())
const hasRoomFor = (capacityMinutes: number, version = 1) => {
  const duty = { personId: personId('wang'), capacityMinutes, shift: null }
  return company
    .as('li')
    .learnStaffing([{ kind: 'duty', id: duty.personId, version, body: JSON.stringify(duty) }])
}

test('room that news brought is given out at once, whatever else is opened first', async () => {
  await open('数据库')
  const second = await open('数据库')
  expect(await assigneeOf(second)).toBeNull()
  await hasRoomFor(480)
  // This one waits until somebody else may come.
  await open('网络')
  await ring(company, '2027-11-01T09:01')
  expect(await assigneeOf(second)).toBe(personId('wang'))
})

test.each([
  [
    'be read',
    "UPDATE tickets SET marks = '{' WHERE number = 1002",
    "UPDATE tickets SET marks = '[]' WHERE number = 1002",
  ],
  [
    'be changed',
    "INSERT INTO changes VALUES (1002, 2, 0, NULL, 'nothing', '[]')",
    'DELETE FROM changes WHERE number = 1002 AND version = 2',
  ],
])(
  'a ticket that cannot %s keeps no other from being given out, or taken',
  async (_, breaks, mends) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    await open('数据库')
    const second = await open('数据库')
    const [third, fourth] = [await open('数据库'), await open('数据库')]
    await inDesk(breaks)
    await company.as('li').take(fourth, 1)
    await hasRoomFor(240)
    await ring(company, '2027-11-01T09:01')
    await ring(company, '2027-11-01T09:01:30')
    expect(await assigneeOf(third)).toBe(personId('wang'))
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'ticket_not_given', id: 'TS-1002', companyId: company.id }),
    )
    logged.mockClear()
    await company.as('li').sayPresence({ presence: 'available', until: null })
    expect(logged).not.toHaveBeenCalled()
    // It is looked at again by itself, a minute later, and stands in nobody's way until then.
    await inDesk(mends)
    await hasRoomFor(360, 2)
    expect(await assigneeOf(second)).toBeNull()
    await ring(company, '2027-11-01T09:02')
    expect(await assigneeOf(second)).toBe(personId('wang'))
  },
)

test('a complaint of somebody’s work is not given to them, though nobody else could have it', async () => {
  const first = await open('数据库')
  await hasRoomFor(480)
  const wish = { as: 'complaint', subject: '态度差', description: '没有人回电话' } as const
  const complaint = (await company.as('ada').derive(first, wish)).changed.ticketId
  await inDesk('INSERT INTO tasks SELECT 1002, task, NULL FROM tasks WHERE number = 1001')
  await company.as('li').sayPresence({ presence: 'available', until: null })
  expect(await assigneeOf(complaint)).toBeNull()
})
