import { runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  ring,
  URGENT,
} from '../desk-under-test'

const CLOSED_AT = at('2027-11-01T10:00')
const LATER = at('2027-12-15T09:00')

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})

const sql = (text: string) =>
  runInDurableObject(company.stub, (_, { storage }) => storage.sql.exec(text).toArray())

/** How many tickets are left at the Desk once it let go of what is ready. */
async function leftAfter(nowMs: number, days: number): Promise<unknown> {
  vi.setSystemTime(nowMs)
  await company.stub.putAway(nowMs, days)
  return (await sql('SELECT count(*) AS tickets FROM tickets'))[0]?.['tickets']
}

describe('a closed ticket stays at the Desk', () => {
  test.each([
    ['while somebody is to be reminded of it', 'reminders', `'task', 1001, 1, ${LATER + 1}`],
    ['while something becomes of it by itself', 'deadlines', `1001, ${LATER + 1}, 0`],
    [
      'while something is asked on it',
      'agreements',
      `1001, 1, 'approval', 'asked', 'per_wang', 'per_li', 0, '{}'`,
    ],
  ])('%s', async (_, table, row) => {
    await company.as('wang', { nowMs: CLOSED_AT }).close(ticketId, 1, { outcome: '已恢复' })
    await ring(company, '2027-11-01T11:00')
    await sql(`INSERT INTO ${table} VALUES (${row})`)
    expect(await leftAfter(LATER, 30)).toBe(1)
    await sql(`DELETE FROM ${table}`)
    expect(await leftAfter(LATER, 30)).toBe(0)
  })

  test('while its merging can be undone', async () => {
    const into = (await company.as('ada').open(URGENT)).changed.ticketId
    await company.as('wang').merge(ticketId, 1, { intoId: into })
    await ring(company, '2027-11-01T09:01')
    const [merge] = await sql('SELECT undo_until_ms AS untilMs FROM merges')
    const untilMs = Number(merge?.['untilMs'])
    expect(await leftAfter(untilMs, 0)).toBe(2)
    expect(await leftAfter(untilMs + 1, 0)).toBe(1)
  })
})
