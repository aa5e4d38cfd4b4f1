import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
})
afterEach(() => void vi.useRealTimers())

const versionNow = async () => (await company.as('li').read(ticketId)).row.version
const iso = (text: string) => new Date(at(text)).toISOString()

/** The ticket is closed over the time at which the Desk would have looked, and opened again. */
async function closedOverNoon(): Promise<void> {
  await company.as('li').close(ticketId, await versionNow(), { outcome: '已处理' })
  await ring(company, '2027-11-01T12:01')
  await company
    .as('li', { nowMs: at('2027-11-01T14:00') })
    .reopen(ticketId, await versionNow(), { reason: '又坏了' })
  await ring(company, '2027-11-01T14:01')
}

test('an incident whose time came while its ticket was closed goes back once it is opened again', async () => {
  await company.as('wang').ask(ticketId, await versionNow(), {
    kind: 'incident',
    toId: personId('li'),
    content: '停机排查，日志已收集',
    from: iso('2027-11-01T09:00'),
    until: iso('2027-11-01T12:00'),
    scope: '仅三号机组',
  })
  await company.as('li').answer(ticketId, await versionNow(), 1, { answer: 'agreed' })
  await closedOverNoon()
  expect((await company.as('li').read(ticketId)).row.assigneeId).toBe(personId('wang'))
})

test('a promised time that came while its ticket was closed is recalled once, when it is opened again', async () => {
  await company.as('wang').ask(ticketId, await versionNow(), {
    kind: 'deferral',
    until: iso('2027-11-01T12:00'),
    reason: '正在客户现场',
  })
  await company.as('ada').answer(ticketId, await versionNow(), 1, { answer: 'agreed' })
  const chased = async () => (await company.as('wang').agreements(ticketId)).items[0]?.chased
  await closedOverNoon()
  expect(await chased()).toBe(1)
  await closedOverNoon()
  expect(await chased()).toBe(1)
})
