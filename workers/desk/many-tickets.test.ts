import { runInDurableObject } from 'cloudflare:test'
import type { LiveFrame } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { waitingBefore } from './assignment/waiting'
import type { DeskBooks } from './books'
import { type CompanyUnderTest, companyUnderTest, URGENT } from './desk-under-test'
import { ticketBook } from './tickets'

/** A desk with so many open tickets that nobody has, all like the first. */
async function deskOf(count: number): Promise<CompanyUnderTest> {
  const company = await companyUnderTest()
  await company.as('ada').open(URGENT)
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
