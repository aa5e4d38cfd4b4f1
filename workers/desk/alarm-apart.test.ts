import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { LiveFrame } from '@bylaw/contract'
import { lifecycle } from '@bylaw/rules-lifecycle'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newsOfTool } from '../tools/news'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  loseTheQueue,
  MONDAY_9,
  makeFirst,
  personId,
  publish,
  ring,
  URGENT,
} from './desk-under-test'

let company: CompanyUnderTest
let logged: ReturnType<typeof vi.spyOn>
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  company = await companyUnderTest()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const opened = async () => (await company.as('ada').open(URGENT)).changed.ticketId

/** What a ticket's row says can no longer be read. */
const spoil = (number: number) =>
  runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql.exec("UPDATE tickets SET marks = '{' WHERE number = ?", number),
  )
const read = (ticketId: string) => company.as('li').read(ticketId)
const expectNoted = (event: string, id: string) =>
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ event, id, companyId: company.id }))

test('a ticket that cannot be read keeps no other’s breach from being noted, nor events from arriving', async () => {
  await opened()
  await opened()
  await ring(company, '2027-11-01T09:01')
  await loseTheQueue(company)
  await spoil(1001)
  await ring(company, '2027-11-01T09:31')
  expectNoted('clocks_not_looked_at', 'TS-1001')
  await ring(company, '2027-11-01T09:32')
  expect(await eventTypes(company)).toContain('ticket.first_response_breached')
  const breached = env.SHARD_01.prepare(
    'SELECT number FROM ticket_index WHERE company_id = ? AND first_response_breached = 1',
  )
  expect((await breached.bind(company.id).all()).results).toEqual([{ number: 'TS-1002' }])
})

test('and is looked at again within seconds, and later every minute, not at once and for ever', async () => {
  await opened()
  await spoil(1001)
  const wakes = () =>
    runInDurableObject(company.stub, (_, { storage }) =>
      storage.sql.exec<{ at: number }>('SELECT wakes_at_ms AS at FROM tickets').one(),
    )
  for (const seconds of ['00', '04', '08', '12', '16', '20'])
    await ring(company, `2027-11-01T09:31:${seconds}`)
  expect((await wakes()).at).toBe(at('2027-11-01T09:32:20'))
})

test('a breach is noticed within five seconds of a fault that passes', async () => {
  await opened()
  await spoil(1001)
  await ring(company, '2027-11-01T09:30')
  await runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql.exec("UPDATE tickets SET marks = '[]'"),
  )
  await ring(company, '2027-11-01T09:30:05')
  expect(await eventTypes(company)).toContain('ticket.first_response_breached')
})

test('nor a silence from ending', async () => {
  await publish(company.id, 'lifecycle', 1, {
    ...lifecycle.starter,
    silence: { after: { count: 1, unit: 'hours' }, reminders: [], ends: 'close' },
  })
  const tickets = [await opened(), await opened()]
  for (const ticketId of tickets)
    await company.as('wang').addMessage(ticketId, { kind: 'question', body: '型号？' })
  await spoil(1001)
  await ring(company, '2027-11-01T10:00')
  expectNoted('silence_not_ended', 'TS-1001')
  expect((await read(tickets[1]!)).row.state).toBe('closed')
})

test('nor an incident from going back', async () => {
  const tickets = [await opened(), await opened()]
  for (const ticketId of tickets) {
    await company.as('wang').take(ticketId, 1)
    await company.as('wang').ask(ticketId, 2, {
      kind: 'incident',
      toId: personId('li'),
      content: '停机排查，日志已收集',
      from: new Date(MONDAY_9).toISOString(),
      until: new Date(at('2027-11-01T12:00')).toISOString(),
      scope: '仅三号机组',
    })
    await company.as('li').answer(ticketId, 3, 1, { answer: 'agreed' })
  }
  await spoil(1001)
  await ring(company, '2027-11-01T12:00')
  expectNoted('reminder_not_acted_on', 'agreement TS-1001.1')
  expect((await read(tickets[1]!)).row.assigneeId).toBe(personId('wang'))
})

test('nor others of its customer from waiting for who is first now, as a complaint of it does', async () => {
  const first = await opened()
  await company.as('wang').take(first, 1)
  const complaint = (
    await company.as('ada').derive(first, { as: 'complaint', subject: '没人管', description: '…' })
  ).changed.ticketId
  const others = [await opened(), await opened()]
  await spoil(1001)
  const sql = (statement: string) =>
    runInDurableObject(company.stub, (_, { storage }) => storage.sql.exec(statement).toArray())
  await sql(`CREATE TRIGGER spoilt BEFORE UPDATE OF awaited_id ON tickets WHEN old.number = 1003
             BEGIN SELECT RAISE(ABORT, 'spoilt'); END`)
  await makeFirst(company, 'sun')
  const waitsFor = async (id: string) => {
    const [row] = await sql(`SELECT awaited_id FROM tickets WHERE id = '${id}'`)
    return row?.['awaited_id']
  }
  expect(await waitsFor(complaint)).toBe(personId('sun'))
  expect(await waitsFor(others[1]!)).toBe(personId('sun'))
  expectNoted('ticket_not_passed_on', 'TS-1003')
  await sql('DROP TRIGGER spoilt')
  await ring(company, '2027-11-01T09:00:04')
  expect(await waitsFor(others[0]!)).toBe(personId('sun'))
  const { items } = await company.as('sun').notices.list({ limit: 50, unread: 'false' })
  expect(items.filter(({ ticketId }) => ticketId === others[0])).toHaveLength(1)
})

test('nor a rule of time from acting', async () => {
  await company.as('sun').learnTools([
    newsOfTool({
      id: 'dru_hour',
      kind: 'rule',
      name: '一小时未结',
      ownerId: null,
      zone: 'Asia/Shanghai',
      active: true,
      changedByName: 'sun',
      changedAtMs: MONDAY_9,
      version: 1,
      content: {
        when: { by: 'time', since: 'opened', minutes: 60, counted: 'wall' },
        conditions: [],
        actions: [{ do: 'priority', priority: 'low' }],
        language: 'zh',
      },
    }),
  ])
  const tickets = [await opened(), await opened()]
  await spoil(1001)
  await ring(company, '2027-11-01T10:00')
  expectNoted('rules_of_time_not_acted', 'TS-1001')
  expect((await read(tickets[1]!)).row.priority).toBe('low')
})

test('nor the closed ones beside it from leaving, nor the live queue from being shown', async () => {
  const tickets = [await opened(), await opened()]
  for (const ticketId of tickets) await company.as('wang').close(ticketId, 1, { outcome: '重复' })
  const third = await opened()
  await opened()
  await spoil(1001)
  await spoil(1004)
  await ring(company, '2027-11-01T09:10')
  vi.setSystemTime(at('2027-12-15T09:00'))
  await company.stub.putAway(at('2027-12-15T09:00'), 30)
  const left = await runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql.exec<{ number: number }>('SELECT number FROM archived').toArray(),
  )
  expect(left).toEqual([{ number: 1002 }])

  const { webSocket } = await company.as('wang').live({}, Number.MAX_SAFE_INTEGER)
  const first = new Promise<LiveFrame>((hear) =>
    webSocket?.addEventListener('message', ({ data }) => hear(JSON.parse(String(data))), {
      once: true,
    }),
  )
  webSocket?.accept()
  expect(await first).toMatchObject({
    ...{ type: 'snapshot', tickets: [{ id: third }], unreadable: [{ number: 'TS-1004' }] },
  })
  webSocket?.close(1000)
})
