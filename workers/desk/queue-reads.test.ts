import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { DeskBooks } from './books'
import { companyUnderTest, personId, URGENT } from './desk-under-test'
import type { Narrowing } from './narrowing'
import { type QueueView, rowsIn } from './queue-list'
import type { Member } from './roster'

const MINE: Narrowing = {
  ...{ conditions: [{ field: 'assignee', is: ['me'] }], filter: '', contactIds: [] },
}

test.each<[string, QueueView, Narrowing?]>([
  ['ada', 'all'],
  ['ada', 'closed'],
  ['wang', 'solved'],
  ['wang', 'waiting'],
  ['wang', 'all', MINE],
])('what %s is shown in “%s” is read without what others have', async (who, view, narrowing) => {
  const grown = await companyUnderTest()
  await grown.as('ada').open(URGENT)
  const read = await runInDurableObject(grown.stub, (_, { storage }) => {
    const columns = storage.sql
      .exec<{ name: string }>("SELECT name FROM pragma_table_info('tickets')")
      .toArray()
      .map(({ name }) => name)
    const other: Readonly<Record<string, string>> = {
      number: 'number + nth',
      id: "id || '-' || nth",
      customer_id: "'cus_boreal'",
      state: "iif(nth % 2, 'closed', state)",
      closed_at_ms: 'iif(nth % 2, nth, NULL)',
    }
    storage.sql.exec(
      `WITH RECURSIVE more(nth) AS (SELECT 1 UNION ALL SELECT nth + 1 FROM more WHERE nth < 2000)
       INSERT INTO tickets SELECT ${columns.map((name) => other[name] ?? name).join()}
       FROM tickets, more`,
    )
    let rowsRead = 0
    const counting = {
      exec(text: string, ...values: unknown[]) {
        const cursor = storage.sql.exec(text, ...values)
        const rows = cursor.toArray()
        rowsRead += cursor.rowsRead
        return { toArray: () => rows }
      },
    }
    const role = who === 'ada' ? 'contact' : 'engineer'
    const customerId = who === 'ada' ? 'cus_acme' : null
    const reader = { personId: personId(who), role, customerId } as Member
    rowsIn({ sql: counting } as unknown as DeskBooks, reader, { view, limit: 50, narrowing }, 0)
    return rowsRead
  })
  expect(read).toBeLessThanOrEqual(6)
})
