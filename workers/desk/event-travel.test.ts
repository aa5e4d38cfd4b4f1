import {
  createExecutionContext,
  createMessageBatch,
  env,
  getQueueResult,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverEvents, type EventParcel } from './deliver-events'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  loseTheQueue,
  MONDAY_9,
  overhearTheQueue,
  URGENT,
} from './desk-under-test'
import { onEvents } from './on-events'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

/** Everything that happened at a desk, as one parcel. */
const parcelOf = (company: CompanyUnderTest): Promise<EventParcel> =>
  runInDurableObject(company.stub, (_, { storage }) => {
    const { epoch } = storage.sql.exec<{ epoch: string }>('SELECT epoch FROM desk').one()
    const events = storage.sql
      .exec<{ seq: number; type: string; at_ms: number; data: string }>('SELECT * FROM events')
      .toArray()
      .map(({ seq, type, at_ms, data }) => ({ seq, type, atMs: at_ms, data: JSON.parse(data) }))
    return { companyId: company.id, shard: 'SHARD_01', epoch, events } as EventParcel
  })

const indexOf = async (company: CompanyUnderTest) =>
  (
    await env.SHARD_01.prepare(
      'SELECT number, state, version, seq FROM ticket_index WHERE company_id = ? ORDER BY number',
    )
      .bind(company.id)
      .all()
  ).results

const cursorOf = (company: CompanyUnderTest) =>
  runInDurableObject(
    company.stub,
    (_, { storage }) =>
      storage.sql.exec<{ arrived_seq: number }>('SELECT arrived_seq FROM desk').one().arrived_seq,
  )

const messagesAtCourier = async (company: CompanyUnderTest) =>
  runInDurableObject(env.COURIER.getByName(company.id), (_, { storage }) =>
    storage.sql
      .exec<{ type: string }>('SELECT type FROM messages ORDER BY event_id')
      .toArray()
      .map(({ type }) => type),
  )

/** A ticket that is opened, taken and solved: three events. */
async function solvedTicket(company: CompanyUnderTest): Promise<void> {
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').solve(ticketId, 2, { summary: '复位', steps: ['复位'] })
}

describe('an event arrives, whatever the queue does', () => {
  test('what the queue lost is sent again, and the cursor moves on', async () => {
    const company = await companyUnderTest()
    await loseTheQueue(company)
    await solvedTicket(company)
    expect(await indexOf(company)).toEqual([])

    vi.setSystemTime(at('2027-11-01T09:01'))
    await runDurableObjectAlarm(company.stub)
    expect(await indexOf(company)).toEqual([
      { number: 'TS-1001', state: 'solved', version: 3, seq: 3 },
    ])
    expect(await messagesAtCourier(company)).toEqual([
      'ticket.opened',
      'ticket.assigned',
      'ticket.solved',
    ])
    expect(await cursorOf(company)).toBe(3)
  })

  test('what arrived already is not sent again', async () => {
    const company = await companyUnderTest()
    await loseTheQueue(company)
    await solvedTicket(company)
    await deliverEvents(env, [await parcelOf(company)], MONDAY_9)
    const courier = vi.spyOn(env.COURIER, 'getByName')
    vi.setSystemTime(at('2027-11-01T09:01'))
    await runDurableObjectAlarm(company.stub)
    expect(courier).not.toHaveBeenCalled()
    courier.mockRestore()
    expect(await cursorOf(company)).toBe(3)
  })

  test('twice is once, and out of order is in order', async () => {
    const company = await companyUnderTest()
    await loseTheQueue(company)
    await solvedTicket(company)
    const parcel = await parcelOf(company)
    const [first, second, third] = parcel.events
    for (const event of [third, first, second, third, first])
      if (event) await deliverEvents(env, [{ ...parcel, events: [event] }], MONDAY_9)
    expect(await indexOf(company)).toEqual([
      { number: 'TS-1001', state: 'solved', version: 3, seq: 3 },
    ])
    expect(await messagesAtCourier(company)).toHaveLength(3)
  })

  test('two companies in one delivery stay apart', async () => {
    const ours = await companyUnderTest()
    const theirs = await companyUnderTest()
    for (const company of [ours, theirs]) await loseTheQueue(company)
    await solvedTicket(ours)
    await theirs.as('ada').open(URGENT)
    await deliverEvents(env, [await parcelOf(ours), await parcelOf(theirs)], MONDAY_9)
    expect((await indexOf(ours)).map((row) => row['state'])).toEqual(['solved'])
    expect((await indexOf(theirs)).map((row) => row['state'])).toEqual(['open'])
  })
})

test('the index learns when a ticket was answered, which promises there were and how long it took', async () => {
  const index = async (company: CompanyUnderTest, isSilent = false) => {
    await loseTheQueue(company)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const wang = company.as('wang', { nowMs: MONDAY_9 + 90 * 60_000 })
    await wang.take(ticketId, 1)
    if (isSilent) await wang.close(ticketId, 2, { outcome: '误报' })
    else await wang.solve(ticketId, 2, { summary: '复位', steps: ['复位'] })
    await deliverEvents(env, [await parcelOf(company)], MONDAY_9)
    return env.SHARD_01.prepare(
      `SELECT first_responded_at_ms AS answered, first_response_promised AS first,
         resolution_promised AS resolution, first_response_seconds AS answeredIn,
         resolution_seconds AS solvedIn FROM ticket_index WHERE company_id = ?`,
    )
      .bind(company.id)
      .first()
  }
  const answered = MONDAY_9 + 90 * 60_000
  const promised = { first: 1, resolution: 1, answeredIn: 5_400, solvedIn: 5_400 }
  expect(await index(await companyUnderTest())).toEqual({ answered, ...promised })
  const unanswered = { answered: null, ...promised, answeredIn: null }
  expect(await index(await companyUnderTest(), true)).toEqual(unanswered)
  const silent = { first: 0, resolution: 0, answeredIn: null, solvedIn: null }
  expect(await index(await companyUnderTest(null))).toEqual({ answered, ...silent })
})

test('a Courier that fails keeps its own company’s events waiting, and nobody else’s', async () => {
  const ours = await companyUnderTest()
  const theirs = await companyUnderTest()
  for (const company of [ours, theirs]) {
    await loseTheQueue(company)
    await company.as('ada').open(URGENT)
  }
  const couriers = env.COURIER.getByName.bind(env.COURIER)
  const busy = vi.spyOn(env.COURIER, 'getByName').mockImplementation((name) => {
    if (name === theirs.id) throw new Error('overloaded')
    return couriers(name)
  })
  const messages = await Promise.all(
    [theirs, ours].map(async (company) => ({
      id: company.id,
      timestamp: new Date(),
      attempts: 1,
      body: await parcelOf(company),
    })),
  )
  const batch = createMessageBatch('bylaw-events', messages)
  const context = createExecutionContext()
  await onEvents(batch, env)
  busy.mockRestore()
  expect(await indexOf(ours)).toHaveLength(1)
  // An event is in the index only once its Courier has it.
  expect(await indexOf(theirs)).toEqual([])
  const { retryMessages } = await getQueueResult(batch, context)
  expect(retryMessages.map(({ msgId }) => msgId)).toEqual([theirs.id])
})

test('the fast path: what happened goes to the queue soon, and from there to the index', async () => {
  const company = await companyUnderTest()
  const sent = await overhearTheQueue(company)
  await solvedTicket(company)
  const parcels: EventParcel[] = []
  while (parcels.flatMap(({ events }) => events).length < 3) parcels.push(...(await sent()))
  const batch = createMessageBatch(
    'bylaw-events',
    parcels.map((body, index) => ({ id: `${index}`, timestamp: new Date(), attempts: 1, body })),
  )
  await onEvents(batch, env)
  expect(await indexOf(company)).toEqual([
    { number: 'TS-1001', state: 'solved', version: 3, seq: 3 },
  ])
})

test('a shard that is down keeps nobody from working, and is asked again', async () => {
  const company = await companyUnderTest()
  await loseTheQueue(company)
  await solvedTicket(company)
  const broken = vi.spyOn(env.SHARD_01, 'prepare').mockImplementation(() => {
    throw new Error('the shard is down')
  })
  vi.setSystemTime(at('2027-11-01T09:01'))
  await runDurableObjectAlarm(company.stub)
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  expect((await company.as('wang').read(ticketId)).row.number).toBe('TS-1002')
  broken.mockRestore()
  vi.setSystemTime(at('2027-11-01T09:02'))
  await runDurableObjectAlarm(company.stub)
  expect(await indexOf(company)).toHaveLength(2)
})

test('the index says what the desk says', async () => {
  const company = await companyUnderTest()
  await loseTheQueue(company)
  for (let count = 0; count < 5; count++) await solvedTicket(company)
  vi.setSystemTime(at('2027-11-01T09:01'))
  await runDurableObjectAlarm(company.stub)
  const atDesk = await runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql
      .exec("SELECT 'TS-' || number AS number, state, version FROM tickets ORDER BY number")
      .toArray(),
  )
  expect(
    (await indexOf(company)).map(({ number, state, version }) => ({ number, state, version })),
  ).toEqual(atDesk)
  expect(await eventTypes(company)).toHaveLength(15)
})

test('the sweep wakes a desk whose alarm was lost', async () => {
  const company = await companyUnderTest()
  await company.as('ada').open(URGENT)
  await runInDurableObject(company.stub, (_, { storage }) => storage.deleteAlarm())
  expect(await runDurableObjectAlarm(company.stub)).toBe(false)
  await company.stub.lookAfter(MONDAY_9, null)
  expect(await runDurableObjectAlarm(company.stub)).toBe(true)
})
