import { afterEach, expect, test, vi } from 'vitest'
import { at, companyUnderTest, MONDAY_9, ring, URGENT } from '../desk-under-test'

const CLOSING = { nowMs: MONDAY_9 + 120_000 }
const LATER = at('2027-12-15T09:00')
const LONG_AGO = { nowMs: LATER }

afterEach(() => void vi.useRealTimers())

test('of an archived complaint of their own work nobody is offered, or opens, what follows', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  const company = await companyUnderTest()
  const origin = (await company.as('ada').open(URGENT)).changed
  await company.as('wang').take(origin.ticketId, origin.version)
  const about = { as: 'complaint', subject: '态度差', description: '没有人回电话' } as const
  const complaint = (await company.as('ada').derive(origin.ticketId, about)).changed.ticketId
  const { row } = await company.as('li').read(complaint)
  await company.as('li', CLOSING).close(complaint, row.version, { outcome: '已致歉' })
  await ring(company, '2027-11-01T11:00')
  vi.setSystemTime(LATER)
  await company.stub.putAway(LATER, 30)

  const offered = async (who: string) => (await company.as(who, LONG_AGO).read(complaint)).actions
  expect(await offered('wang')).toEqual([])
  expect(await offered('sun')).toEqual(['derive'])
  const wish = { as: 'follow_up', subject: '回电', description: '已回电' } as const
  await expect(company.as('wang', LONG_AGO).derive(complaint, wish)).rejects.toMatchObject({
    code: 'not_allowed',
  })
})
