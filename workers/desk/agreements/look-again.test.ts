import { responsibility } from '@bylaw/rules-responsibility'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
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

describe('a hand-over that stays unanswered', () => {
  beforeEach(async () => {
    const rules = { ...responsibility.starter, answerWithinMinutes: 30 }
    await publish(company.id, 'responsibility', 1, rules)
    await company.as('li').learnRules()
    await company.as('wang').ask(ticketId, await versionNow(), {
      kind: 'hand_over',
      toId: personId('li'),
      content: '停机排查',
      from: iso('2027-11-01T09:00'),
      scope: '仅三号机组',
    })
  })
  const reminders = async () =>
    (await company.as('li').notices.list({ limit: 50, unread: 'true' })).items
      .map(({ what }) => what.en)
      .filter((what) => what.startsWith('Reminder'))

  test('is followed up like whatever else is asked', async () => {
    await ring(company, '2027-11-01T09:31')
    expect(await reminders()).toEqual(['Reminder 1 · offers to hand it over. 停机排查'])
  })

  test('is not while its ticket is solved, and is again once that did not hold', async () => {
    const solution = { summary: '已复位', steps: ['重启'] }
    await company.as('wang').solve(ticketId, await versionNow(), solution)
    await ring(company, '2027-11-01T09:31')
    expect(await reminders()).toEqual([])
    const rejection = { outcome: 'rejected', reason: '不行' } as const
    await company.as('ada').confirm(ticketId, await versionNow(), rejection)
    await ring(company, '2027-11-01T10:02')
    expect(await reminders()).toHaveLength(1)
  })

  test('is not any more once it was taken back', async () => {
    await company.as('wang').takeBack(ticketId, await versionNow(), 1)
    await ring(company, '2027-11-01T09:31')
    expect(await reminders()).toEqual([])
  })
})
