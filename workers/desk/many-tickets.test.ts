import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { LiveFrame } from '@bylaw/contract'
import { routing } from '@bylaw/rules-routing'
import { afterEach, expect, test, vi } from 'vitest'
import { waitingBefore } from './assignment/waiting'
import type { DeskBooks } from './books'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from './desk-under-test'
import { ticketBook } from './tickets'

afterEach(() => void vi.useRealTimers())

/** A desk with so many open tickets that nobody has, all like the first. */
async function deskOf(
  count: number,
  like: object = {},
  company?: CompanyUnderTest,
): Promise<CompanyUnderTest> {
  company ??= await companyUnderTest()
  await company.as('li').open({ ...URGENT, ...like })
  await runInDurableObject(company.stub, (_, { storage: { sql } }) => {
    const names = sql
      .exec<{ name: string }>("SELECT name FROM pragma_table_info('tickets')")
      .toArray()
      .map(({ name }) => name)
    const copied = names.map((name) =>
      name === 'number' ? 'number + i' : name === 'id' ? "id || '-' || i" : name,
    )
    sql.exec(
      `WITH RECURSIVE more (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM more WHERE i < ?)
       INSERT INTO tickets (${names.join()}) SELECT ${copied.join()} FROM tickets, more`,
      count - 1,
    )
  })
  return company
}

test('a snapshot of more tickets than it has room for says how many it left out', async () => {
  const company = await deskOf(10_002)
  const { webSocket } = await company.as('li').live({}, Number.MAX_SAFE_INTEGER)
  const frame = await new Promise<LiveFrame>((resolve) => {
    webSocket?.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data))), {
      once: true,
    })
    webSocket?.accept()
  })
  expect(frame).toMatchObject({ type: 'snapshot', leftOut: 2 })
  expect(frame.type === 'snapshot' && frame.tickets.length).toBe(10_000)
  webSocket?.close(1000)
}, 60_000)

test('what comes first of what waits is read without the rest', async () => {
  const company = await deskOf(2_000)
  const [numbers, rowsRead] = await runInDurableObject(company.stub, (_, { storage: { sql } }) => {
    const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
    const exec: SqlStorage['exec'] = (query, ...values) => {
      const cursor = sql.exec<Record<string, SqlStorageValue>>(query, ...values)
      cursors.push(cursor)
      return cursor as never
    }
    const last = ticketBook(sql).byNumber(3_000)
    if (!last) throw new Error('no such ticket')
    const books = { sql: { exec } } as unknown as DeskBooks
    const before = waitingBefore(books, last, 100).map(({ number }) => number)
    return [before, cursors[0]?.rowsRead]
  })
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => 1_001 + index))
  expect(rowsRead).toBeLessThanOrEqual(300)
})

const inDesk = (company: CompanyUnderTest, query: string, ...values: number[]) =>
  runInDurableObject(company.stub, (_, { storage: { sql } }) =>
    sql.exec(query, ...values).toArray(),
  )

/** Only Wang knows databases, and nobody knows networks. */
async function whereWangKnowsDatabases(more: object): Promise<CompanyUnderTest> {
  const company = await companyUnderTest()
  await publish(company.id, 'routing', 1, { ...routing.starter, order: ['least_load'], ...more })
  const members = [
    { personId: personId('wang'), expertise: [{ field: '数据库', level: 'expert' }] },
  ]
  await env.SHARD_01.prepare(
    `INSERT INTO support_groups VALUES (?, 'grp_1', 'all', '全组', '[]', '[]', '[]', ?, NULL, ?, 1, 1)`,
  )
    .bind(company.id, personId('wang'), JSON.stringify(members))
    .run()
  return company
}
/** All tickets are about what the first is about. */
const tasksOfAll = (company: CompanyUnderTest) =>
  inDesk(
    company,
    'INSERT INTO tasks SELECT tickets.number, task, NULL FROM tickets JOIN tasks WHERE tickets.number > 1001',
  )
const knowsOfDatabases = (company: CompanyUnderTest, number: number) =>
  inDesk(
    company,
    "UPDATE tasks SET task = replace(task, '网络', '数据库') WHERE number = ?",
    number,
  )

test('what waits is looked through a part at a time, and again where somebody got room meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  const company = await whereWangKnowsDatabases({ assigns: 'automatic' })
  // Nobody knows networks.
  await deskOf(450, { task: { specialism: '网络' } }, company)
  const isNowOfDatabases = (number: number) => knowsOfDatabases(company, number)
  await tasksOfAll(company)
  const given = async () =>
    (await inDesk(company, 'SELECT number FROM tickets WHERE assignee_id IS NOT NULL')).map(
      ({ number }) => number,
    )
  const someoneComes = () => company.as('li').sayPresence({ presence: 'available', until: null })

  await isNowOfDatabases(1_450)
  await someoneComes()
  expect(await given()).toEqual([])
  await ring(company, '2027-11-01T09:01')
  expect(await given()).toEqual([])
  await isNowOfDatabases(1_300)
  await someoneComes()
  await ring(company, '2027-11-01T09:02')
  expect(await given()).toEqual([1_450])
  await ring(company, '2027-11-01T09:03')
  await ring(company, '2027-11-01T09:04')
  expect(await given()).toEqual([1_300, 1_450])
  // What was set apart is looked at by itself, wherever it stands.
  await isNowOfDatabases(1_440)
  await inDesk(company, "INSERT INTO reminders VALUES ('assign', 1440, 0, ?)", Date.now())
  await someoneComes()
  await ring(company, '2027-11-01T09:05')
  expect(await given()).toEqual([1_300, 1_440, 1_450])
})

test('of what is passed over by a taking the first hundred of the queue are looked at', async () => {
  const company = await whereWangKnowsDatabases({ assigns: 'suggested' })
  await deskOf(150, { task: { specialism: '网络' } }, company)
  await tasksOfAll(company)
  for (const number of [1_050, 1_140]) await knowsOfDatabases(company, number)
  const [last] = await inDesk(company, 'SELECT id FROM tickets WHERE number = 1150')
  await company.as('wang').take(String(last?.['id']), 1)
  const [skip] = await company.as('li').skips()
  expect(skip?.skipped.map(({ number }) => number)).toEqual(['TS-1050'])
})
