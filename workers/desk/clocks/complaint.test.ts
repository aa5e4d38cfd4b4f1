import type { EscalationRules } from '@bylaw/rules-escalation'
import { sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const named = (key: string) => ({ key, name: { zh: key, en: key } })
const step = (key: string, percent: number, tell: string, assign: string | null = null) => ({
  key,
  at: { by: 'percent' as const, percent },
  priorities: null,
  tell: [tell],
  assign,
  repeat: null,
})
/** Two hours in open time; the deputy is told at half of it, and the leader gets it when it is due. */
const RULES: EscalationRules = {
  roles: ['deputy', 'group_leader', 'manager'].map(named),
  ladders: {},
  complaint: {
    handler: 'deputy',
    withinMinutes: 120,
    clock: 'business',
    ladder: [step('half', 50, 'deputy'), step('due', 100, 'manager', 'group_leader')],
  },
}

/** Wang is the deputy and Li the leader of the one group; a complaint of Acme’s of Monday 10:30. */
async function complained(rules: EscalationRules = RULES): Promise<CompanyUnderTest> {
  const company = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [] } })
  await publish(company.id, 'escalation', 1, rules)
  const group = {
    ...{ id: 'grp_1', key: 'field', name: '现场组', products: [], regions: [], businesses: [] },
    ...{ leaderId: personId('li'), deputyId: personId('wang'), members: [], active: true },
  }
  await company
    .as('li')
    .learnStaffing([{ kind: 'group', id: 'grp_1', version: 1, body: JSON.stringify(group) }])
  return company
}

const OPENED = '2027-11-01T10:30'
const opened = async (company: CompanyUnderTest): Promise<string> => {
  const wish = { ...URGENT, type: 'complaint', priority: 'low' } as const
  return (await company.as('ada', { nowMs: at(OPENED) }).open(wish)).changed.ticketId
}
const told = async (company: CompanyUnderTest, person: string): Promise<string[]> =>
  (await company.as(person).notices.list({ limit: 50, unread: 'false' })).items
    .filter(({ kind }) => kind === 'warned' || kind === 'escalated')
    .map(({ what }) => what.en)
    .reverse()
const seen = (company: CompanyUnderTest, ticketId: string, time: string) =>
  company.as('li', { nowMs: at(`2027-11-01T${time}`) }).read(ticketId)

describe('a complaint has a clock of its own', () => {
  test('which the posts of its group hear of, and which hands it on when it is due', async () => {
    const company = await complained()
    const ticketId = await opened(company)
    // Lunch is not counted: two hours from 10:30 end at 13:30, half of them at 11:30.
    const { complaint } = await seen(company, ticketId, '11:00')
    expect(complaint).toMatchObject({
      dueAt: new Date(at('2027-11-01T13:30')).toISOString(),
      leftSeconds: 90 * 60,
      breachedAt: null,
    })
    for (const time of ['11:30', '11:30', '13:30', '13:31'])
      await ring(company, `2027-11-01T${time}`)
    expect(await told(company, 'wang')).toEqual(['Complaint: after 50% of the time'])
    expect(await told(company, 'sun')).toEqual(['Complaint: when due'])
    const late = await seen(company, ticketId, '13:40')
    expect([late.row.assigneeName, late.complaint?.breachedAt]).toEqual([
      'li',
      new Date(at('2027-11-01T13:30')).toISOString(),
    ])
    // The deputy's from the opening on, and then the leader's.
    expect(late.responsibility.map(({ personName }) => personName)).toEqual(['wang', 'li'])
    const types = await eventTypes(company)
    expect(types.filter((type) => type === 'ticket.complaint_breached')).toHaveLength(1)
    expect(types.filter((type) => type === 'ticket.assigned')).toHaveLength(2)
  })

  test('which our first word ends, and whose due time is explained', async () => {
    const company = await complained()
    const ticketId = await opened(company)
    const line = company.as('wang', { nowMs: at('2027-11-01T11:00') })
    const why = (await line.explainClock(ticketId)).complaint
    expect(why?.trace.value).toBe(at('2027-11-01T13:30'))
    expect(why?.trace.because?.en).toContain('answered within 2 h (open hours)')
    expect(why?.course?.dueAt).toBe(new Date(at('2027-11-01T13:30')).toISOString())
    expect(why?.course?.days.map(({ countedSeconds }) => countedSeconds)).toEqual([2 * 3_600])
    await line.addMessage(ticketId, { kind: 'reply', body: '很抱歉，我来处理。' })
    for (const time of ['11:30', '13:30']) await ring(company, `2027-11-01T${time}`)
    expect(await told(company, 'wang')).toEqual([])
    expect((await seen(company, ticketId, '14:00')).complaint).toMatchObject({
      metAt: new Date(at('2027-11-01T11:00')).toISOString(),
      breachedAt: null,
    })
  })

  test('which ends neither kept nor late where its customer takes it back', async () => {
    const company = await complained()
    const ticketId = await opened(company)
    const nowMs = at('2027-11-01T11:00')
    await company.as('ada', { nowMs }).withdraw(ticketId, 2, {})
    await ring(company, '2027-11-01T13:30')
    const { complaint } = await seen(company, ticketId, '14:00')
    const ended = { at: new Date(nowMs).toISOString(), as: 'withdrawn' }
    expect(complaint).toMatchObject({ metAt: null, breachedAt: null, ended })
    const { course } = (await company.as('li').explainClock(ticketId)).complaint ?? {}
    expect([course?.metAt, course?.asOf]).toEqual([null, ended.at])
  })

  test('which a ticket that is made a complaint has from its opening, and a handler with it', async () => {
    const company = await complained()
    const wish = { ...URGENT, type: 'fault', priority: 'low' } as const
    const { ticketId } = (await company.as('ada', { nowMs: at(OPENED) }).open(wish)).changed
    const li = company.as('li', { nowMs: at('2027-11-01T14:00') })
    const { changed } = await li.change(ticketId, 1, { type: 'complaint' })
    const ticket = await li.read(ticketId)
    expect(ticket.row).toMatchObject({ assigneeName: 'wang', version: changed.version })
    expect(ticket.complaint?.breachedAt).toBe(new Date(at('2027-11-01T13:30')).toISOString())
    expect(await eventTypes(company)).toContain('ticket.complaint_breached')
  })

  test('but none while nobody has said by when, and no other ticket has one', async () => {
    const undecided = { ...RULES.complaint!, withinMinutes: null }
    const company = await complained({ ...RULES, complaint: undecided })
    const complaint = await opened(company)
    const fault = (await company.as('ada').open(URGENT)).changed.ticketId
    await ring(company, '2027-11-01T14:00')
    for (const ticketId of [complaint, fault])
      expect((await seen(company, ticketId, '14:00')).complaint).toBeNull()
    expect(await told(company, 'wang')).toEqual([])
  })
})
