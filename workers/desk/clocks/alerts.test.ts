import { runInDurableObject } from 'cloudflare:test'
import { climbing, type EscalationRules, type Ladder } from '@bylaw/rules-escalation'
import { type SlaRules, sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  alarmAt,
  at,
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

/** Urgent: answered in 30 minutes and again within 60, told something every 120, solved in 4 hours. */
const FOUR_CLOCKS: SlaRules = {
  ...sla.starter,
  policies: sla.starter.policies.map((policy) => ({
    ...policy,
    nextResponseMinutes: 60,
    keepInformedMinutes: 120,
  })),
  warnings: { leadMinutes: [] },
}
const WARNED: SlaRules = { ...sla.starter, warnings: { leadMinutes: [60, 15] } }

const ladders = (rules: EscalationRules['ladders']): EscalationRules => ({
  roles: ['assignee', 'group_leader', 'manager'].map((key) => ({
    key,
    name: { zh: key, en: key },
  })),
  ladders: rules,
})

const opened = async (company: CompanyUnderTest): Promise<string> =>
  (await company.as('ada').open(URGENT)).changed.ticketId

const takenBy = async (company: CompanyUnderTest, person: string): Promise<string> => {
  const ticketId = await opened(company)
  await company.as(person).take(ticketId, 1)
  return ticketId
}

const noticesOf = async (company: CompanyUnderTest, person: string) =>
  (await company.as(person).notices.list({ limit: 50, unread: 'false' })).items.filter(
    ({ kind }) => kind === 'warned' || kind === 'escalated',
  )

const told = async (company: CompanyUnderTest, person: string): Promise<string[]> =>
  (await noticesOf(company, person)).map(({ what }) => what.en).reverse()

describe('every promise has a clock of its own', () => {
  test('the next response is owed from the customer’s message, and broken by itself', async () => {
    const company = await companyUnderTest(FOUR_CLOCKS)
    const ticketId = await opened(company)
    const say = (person: string, time: string) =>
      company.as(person, { nowMs: at(time) }).addMessage(ticketId, { kind: 'reply', body: '……' })
    await say('wang', '2027-11-01T09:10')
    await say('ada', '2027-11-01T10:00')
    const row = async (time: string) =>
      (await company.as('wang', { nowMs: at(time) }).read(ticketId)).row
    expect((await row('2027-11-01T10:30')).nextResponse).toMatchObject({
      dueAt: new Date(at('2027-11-01T11:00')).toISOString(),
      leftSeconds: 30 * 60,
      breachedAt: null,
    })
    await ring(company, '2027-11-01T11:00:01')
    await ring(company, '2027-11-01T11:00:05')
    const late = new Date(at('2027-11-01T11:00:01')).toISOString()
    expect((await row('2027-11-01T11:10')).nextResponse?.breachedAt).toBe(late)
    await say('wang', '2027-11-01T11:20')
    expect((await row('2027-11-01T11:30')).nextResponse).toMatchObject({ breachedAt: late })
    expect(await eventTypes(company)).toEqual([
      'ticket.opened',
      'ticket.replied',
      'ticket.customer_replied',
      'ticket.next_response_breached',
      'ticket.replied',
    ])
  })

  test('a silent customer is owed news, and each silence is judged anew', async () => {
    const company = await companyUnderTest(FOUR_CLOCKS)
    const ticketId = await opened(company)
    const reply = (time: string) =>
      company.as('wang', { nowMs: at(time) }).addMessage(ticketId, { kind: 'reply', body: '……' })
    await reply('2027-11-01T09:10')
    await ring(company, '2027-11-01T11:10:01')
    await reply('2027-11-01T11:20')
    // An hour of the next 120 minutes is lunch.
    await ring(company, '2027-11-01T14:20:01')
    const types = await eventTypes(company)
    expect(types.filter((type) => type === 'ticket.keep_informed_breached')).toHaveLength(2)
    const { alerts } = await company.as('wang').read(ticketId)
    expect(alerts.map(({ clock, kind }) => [clock, kind])).toEqual([
      ['keepInformed', 'broken'],
      ['resolution', 'broken'],
      ['keepInformed', 'broken'],
    ])
    expect((await company.as('ada').read(ticketId)).alerts).toEqual([])
  })
})

describe('a warning', () => {
  test('comes at each of its lead times to whoever has the ticket, once', async () => {
    const company = await companyUnderTest(WARNED)
    const ticketId = await takenBy(company, 'wang')
    expect(await alarmAt(company)).toBe(new Date(at('2027-11-01T09:00:10')).toISOString())
    for (const time of ['09:15', '09:15', '09:16']) await ring(company, `2027-11-01T${time}`)
    expect(await told(company, 'wang')).toEqual(['First response: due in 15 min'])
    await company
      .as('wang', { nowMs: at('2027-11-01T09:20') })
      .addMessage(ticketId, { kind: 'reply', body: '马上看' })
    // Due at 14:00, the first hour after lunch: the warning comes when the desk opens again.
    for (const time of ['12:59', '13:00', '13:45']) await ring(company, `2027-11-01T${time}`)
    expect(await told(company, 'wang')).toEqual([
      'First response: due in 15 min',
      'Resolution: due in 1 h',
      'Resolution: due in 15 min',
    ])
    const [first] = await noticesOf(company, 'wang')
    expect(first).toMatchObject({ ticketId, why: { zh: '您是工单负责人' }, readAt: null })
  })

  test('goes to the leaders while nobody has the ticket, and is not unread once it is closed', async () => {
    const company = await companyUnderTest(WARNED)
    const ticketId = await opened(company)
    await ring(company, '2027-11-01T09:15')
    expect(await told(company, 'li')).toEqual(['First response: due in 15 min'])
    expect((await noticesOf(company, 'li'))[0]?.why.zh).toContain('还没有负责人')
    expect(await told(company, 'wang')).toEqual([])
    expect((await noticesOf(company, 'li'))[0]?.readAt).toBeNull()
    const { version } = (await company.as('sun').read(ticketId)).row
    await company.as('sun').close(ticketId, version, { outcome: '重复' })
    expect((await noticesOf(company, 'li'))[0]?.readAt).not.toBeNull()
  })

  test('that comes late says what is left, and none is given of what is broken already', async () => {
    const company = await companyUnderTest(WARNED)
    await takenBy(company, 'wang')
    await ring(company, '2027-11-01T09:20')
    await ring(company, '2027-11-01T14:10')
    expect(await told(company, 'wang')).toEqual(['First response: due in 10 min'])
    expect(await eventTypes(company)).toEqual([
      'ticket.opened',
      'ticket.assigned',
      'ticket.warned',
      'ticket.first_response_breached',
      'ticket.resolution_breached',
    ])
  })
})

describe('a ladder', () => {
  const company = async (ladder: Ladder) => {
    const made = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [] } })
    await publish(made.id, 'escalation', 1, ladders({ resolution: ladder }))
    return made
  }

  test('is climbed step by step, each told once to the people who hold its roles', async () => {
    const desk = await company(climbing)
    const ticketId = await takenBy(desk, 'wang')
    // 75 % of 4 hours are over at 12:00, all of it at 14:00, and half as much again at 16:00.
    for (const time of ['12:00', '12:00', '14:00', '14:30', '16:00', '16:00'])
      await ring(desk, `2027-11-01T${time}`)
    expect(await told(desk, 'wang')).toEqual([
      'Resolution: after 75% of the time',
      'Resolution: when due',
    ])
    expect(await told(desk, 'li')).toEqual([
      'Resolution: when due',
      'Resolution: after 150% of the time',
    ])
    expect(await told(desk, 'sun')).toEqual(['Resolution: after 150% of the time'])
    const [notice] = await noticesOf(desk, 'sun')
    expect(notice?.why.zh).toBe('“服务级别”第 1 版：用去时限的 150%通知group_leader、manager')
    const { alerts } = await desk.as('wang').read(ticketId)
    expect(alerts.filter(({ kind }) => kind === 'step').map(({ told }) => told.length)).toEqual([
      1, 2, 2,
    ])
    const types = await eventTypes(desk)
    expect(types.filter((type) => type === 'ticket.escalated')).toHaveLength(3)
  })

  test('looked at only when all of it is past, is told once for each step', async () => {
    const desk = await company(climbing)
    await takenBy(desk, 'wang')
    await ring(desk, '2027-11-02T10:00')
    await ring(desk, '2027-11-02T10:00')
    expect(await told(desk, 'li')).toEqual([
      'Resolution: when due',
      'Resolution: after 150% of the time',
    ])
  })

  test('published while tickets are open, is climbed from where they stand', async () => {
    const desk = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [] } })
    await takenBy(desk, 'wang')
    await publish(desk.id, 'escalation', 1, ladders({ resolution: climbing }))
    await desk.as('li', { nowMs: at('2027-11-01T12:30') }).learnRules()
    expect(await told(desk, 'wang')).toEqual(['Resolution: after 75% of the time'])
  })

  test('stands still with its clock while we wait for the customer', async () => {
    const desk = await company(climbing)
    const ticketId = await takenBy(desk, 'wang')
    const say = (person: string, kind: 'question' | 'reply', time: string) =>
      desk.as(person, { nowMs: at(time) }).addMessage(ticketId, { kind, body: '……' })
    await say('wang', 'question', '2027-11-01T09:30')
    await ring(desk, '2027-11-01T17:00')
    expect(await told(desk, 'wang')).toEqual([])
    await say('ada', 'reply', '2027-11-01T17:00')
    // Half an hour was used, another hour by closing; 75 % are reached on Tuesday at 10:30.
    await ring(desk, '2027-11-02T10:29')
    expect(await told(desk, 'wang')).toEqual([])
    await ring(desk, '2027-11-02T10:30')
    expect(await told(desk, 'wang')).toEqual(['Resolution: after 75% of the time'])
  })

  test('nothing of it is kept when the work it is part of fails', async () => {
    const desk = await company(climbing)
    const ticketId = await takenBy(desk, 'wang')
    vi.setSystemTime(at('2027-11-01T12:00'))
    await runInDurableObject(desk.stub, async (object, { storage }) => {
      storage.sql.exec(
        "CREATE TRIGGER broken BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, ''); END",
      )
      await object.alarm()
      storage.sql.exec('DROP TRIGGER broken')
    })
    expect(await told(desk, 'wang')).toEqual([])
    expect((await desk.as('wang').read(ticketId)).alerts).toEqual([])
    await ring(desk, '2027-11-01T12:01')
    expect(await told(desk, 'wang')).toEqual(['Resolution: after 75% of the time'])
  })
})
