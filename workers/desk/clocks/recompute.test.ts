import { runInDurableObject } from 'cloudflare:test'
import { sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  CALENDAR,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const unwarned = { ...sla.starter, warnings: { leadMinutes: [] } }
const solvedWithin = (minutes: number) => ({
  ...unwarned,
  policies: unwarned.policies.map((policy) => ({ ...policy, resolutionMinutes: minutes })),
})
/** The same hours, with Monday afternoon given to a stocktaking. */
const stocktaking = {
  ...CALENDAR,
  breaks: [{ date: '2027-11-01', from: '13:00', to: '18:00' }],
}

const opened = async (company: CompanyUnderTest): Promise<string> =>
  (await company.as('ada').open(URGENT)).changed.ticketId
const resolution = async (company: CompanyUnderTest, ticketId: string, time = '09:05') =>
  (await company.as('wang', { nowMs: at(`2027-11-01T${time}`) }).read(ticketId)).row.resolution
const learn = (company: CompanyUnderTest, time: string) =>
  company.as('li', { nowMs: at(`2027-11-01T${time}`) }).learnRules()
const clock = (text: string) => new Date(at(text)).toISOString()

describe('a change of service levels', () => {
  test('that is valid from later on leaves what was promised before', async () => {
    const company = await companyUnderTest(unwarned)
    const before = await opened(company)
    const validFromMs = at('2027-11-01T09:30')
    await publish(company.id, 'sla', 2, solvedWithin(60), { validFromMs })
    await learn(company, '09:30')
    expect((await resolution(company, before)).dueAt).toBe(clock('2027-11-01T14:00'))
    const later = company.as('ada', { nowMs: at('2027-11-01T09:30') })
    const after = (await later.open(URGENT)).changed.ticketId
    expect((await resolution(company, after)).dueAt).toBe(clock('2027-11-01T10:30'))
  })

  test('that reaches back moves open tickets from their opening on, and keeps what happened', async () => {
    const company = await companyUnderTest(unwarned)
    const ticketId = await opened(company)
    await ring(company, '2027-11-01T09:30:01')
    await publish(company.id, 'sla', 2, solvedWithin(60))
    await learn(company, '10:30')
    // An hour and a half was used of what is now one hour: it is broken, and noted at once.
    expect(await resolution(company, ticketId, '10:30')).toMatchObject({
      dueAt: clock('2027-11-01T10:00'),
      breachedAt: clock('2027-11-01T10:00:01'),
      leftSeconds: -30 * 60,
    })
    await publish(company.id, 'sla', 3, { ...unwarned, policies: [] })
    await learn(company, '10:40')
    // Nothing is promised any more; the record of what was broken stays.
    expect(await resolution(company, ticketId, '10:40')).toMatchObject({
      dueAt: null,
      breachedAt: clock('2027-11-01T10:00:01'),
    })
    await ring(company, '2027-11-02T10:00')
    expect(await eventTypes(company)).toEqual([
      'ticket.opened',
      'ticket.first_response_breached',
      'ticket.resolution_breached',
    ])
  })

  test('leaves a closed ticket as it was closed', async () => {
    const company = await companyUnderTest(unwarned)
    const ticketId = await opened(company)
    await company
      .as('wang', { nowMs: at('2027-11-01T09:20') })
      .close(ticketId, 1, { outcome: '误报' })
    await publish(company.id, 'sla', 2, solvedWithin(10))
    await learn(company, '09:30')
    expect(await resolution(company, ticketId, '09:30')).toMatchObject({
      metAt: clock('2027-11-01T09:20'),
      dueAt: clock('2027-11-01T14:00'),
      breachedAt: null,
    })
  })
})

describe('a change of the working calendar', () => {
  test('counts from when it is valid; what was counted before stays', async () => {
    const company = await companyUnderTest(unwarned)
    const ticketId = await opened(company)
    const validFromMs = at('2027-11-01T10:00')
    await publish(company.id, 'calendar', 2, stocktaking, { validFromMs })
    await learn(company, '10:00')
    // Three of the four hours are used by noon; the fourth is Tuesday's first.
    expect((await resolution(company, ticketId)).dueAt).toBe(clock('2027-11-02T10:00'))
    await ring(company, '2027-11-01T14:00:01')
    expect(await eventTypes(company)).toEqual(['ticket.opened', 'ticket.first_response_breached'])
    await ring(company, '2027-11-02T10:00:01')
    expect((await eventTypes(company)).at(-1)).toBe('ticket.resolution_breached')
    const { resolution: why } = await company.as('wang').explainClock(ticketId)
    expect(why.rules.map(({ kind, version }) => [kind, version])).toEqual([
      ['sla', 1],
      ['calendar', 1],
      ['calendar', 2],
    ])
  })

  test('for a while counts for that while, and then the usual one goes on', async () => {
    const company = await companyUnderTest(unwarned)
    const ticketId = await opened(company)
    const always = { ...CALENDAR, hours: { ...CALENDAR.hours, mon: [['09:00', '24:00']] } }
    await publish(company.id, 'calendar', 2, always, {
      validFromMs: at('2027-11-01T12:30'),
      validToMs: at('2027-11-01T12:45'),
    })
    await learn(company, '09:10')
    // A quarter of an hour of lunch is worked: 14:00 becomes 13:45.
    expect((await resolution(company, ticketId)).dueAt).toBe(clock('2027-11-01T13:45'))
  })

  test('reaches every open ticket, however many there are', async () => {
    const company = await companyUnderTest(unwarned)
    const tickets = await Promise.all(Array.from({ length: 450 }, () => opened(company)))
    const validFromMs = at('2027-11-01T09:10')
    await publish(company.id, 'calendar', 2, stocktaking, { validFromMs })
    await learn(company, '09:10')
    for (let round = 0; round < 2; round++) await ring(company, '2027-11-01T09:10')
    const moved = await Promise.all(
      [0, 199, 200, 449].map((index) => resolution(company, tickets[index] ?? '')),
    )
    expect(moved.map(({ dueAt }) => dueAt)).toEqual(Array(4).fill(clock('2027-11-02T10:00')))
  })
})

/** The ticket as reports and exports have it from the latest event. */
const lastRecord = (of: CompanyUnderTest): Promise<unknown> =>
  runInDurableObject(of.stub, (_, { storage }) =>
    JSON.parse(
      storage.sql.exec<{ data: string }>('SELECT data FROM events ORDER BY seq DESC LIMIT 1').one()
        .data,
    ),
  )

test('what was broken is not hidden by a priority that is lowered, raised and lowered again', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  const change = (version: number, time: string, priority: 'urgent' | 'low') =>
    company.as('wang', { nowMs: at(`2027-11-01T${time}`) }).change(ticketId, version, { priority })
  await change(1, '09:40', 'low')
  await change(2, '09:41', 'urgent')
  await change(3, '09:42', 'low')
  const { row } = await company.as('li').read(ticketId)
  expect(row.firstResponse.breachedAt).toBe('2027-11-01T01:30:01.000Z')
})

test('a mistaken priority that is put right has broken nothing: nobody was held to it', async () => {
  const company = await companyUnderTest()
  const told = { ...URGENT, priority: 'low', receivedAtMs: at('2027-11-01T09:00') } as const
  const late = company.as('ada', { nowMs: at('2027-11-01T16:00') })
  const { ticketId } = (await late.open(told)).changed
  const change = (version: number, time: string, priority: 'urgent' | 'low') =>
    company.as('wang', { nowMs: at(`2027-11-01T${time}`) }).change(ticketId, version, { priority })
  const broken = async () => {
    const { row, alerts } = await company.as('li').read(ticketId)
    const noted = alerts.filter(({ kind }) => kind === 'broken').map(({ clock }) => clock)
    return [row.firstResponse.breachedAt, row.resolution.breachedAt, noted]
  }
  await change(1, '16:01', 'urgent')
  // Thirty minutes and four hours from nine: both were past before anybody called it urgent.
  const [first, solved] = ['2027-11-01T01:30:01.000Z', '2027-11-01T06:00:01.000Z']
  expect(await broken()).toEqual([first, solved, ['firstResponse', 'resolution']])
  await change(2, '16:02', 'low')
  expect(await broken()).toEqual([null, null, []])
  const last = await lastRecord(company)
  expect(last).toMatchObject({ firstResponseBreached: false, resolutionBreached: false })
  await change(3, '16:03', 'urgent')
  expect(await broken()).toEqual([first, solved, ['firstResponse', 'resolution']])
})
