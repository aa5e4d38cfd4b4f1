import { expect, test, vi } from 'vitest'
import { at, companyUnderTest, MONDAY_9, personId, ring, URGENT } from '../desk-under-test'

const CLOSED_AT = at('2027-11-01T10:00')
const LATER = at('2027-12-15T09:00')

test('an archived ticket’s customer can still be asked: its closing is known as it was', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await company.as('wang', { nowMs: MONDAY_9 + 60_000 }).take(ticketId, 1)
  await company.as('wang', { nowMs: CLOSED_AT }).close(ticketId, 2, { outcome: '已恢复' })
  const wish = { about: 'closing', ticketId, closedAtMs: CLOSED_AT } as const
  const closing = () => company.stub.surveys(company.id, 'SHARD_01', wish)
  const before = await closing()
  expect(JSON.parse(before)).toMatchObject({ merged: false, writers: [personId('ada')] })

  await ring(company, '2027-11-01T11:00')
  vi.setSystemTime(LATER)
  await company.stub.putAway(LATER, 30)
  const { row } = await company.as('wang', { nowMs: LATER }).read(ticketId)
  expect(row.archivedAt).not.toBeNull()
  expect(await closing()).toBe(before)
})
