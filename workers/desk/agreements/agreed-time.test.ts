import { runDurableObjectAlarm } from 'cloudflare:test'
import { responsibility } from '@bylaw/rules-responsibility'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'

// Urgent: opened on Monday at 09:00, to be solved in four hours of open time, by 14:00.
const iso = (text: string) => new Date(at(text)).toISOString()
const ASKED = { kind: 'deferral', until: iso('2027-11-01T17:00'), reason: '备件下午到' } as const

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('2027-11-01T09:00') })
  company = await companyUnderTest()
})
afterEach(() => vi.useRealTimers())

async function opened(rules?: unknown): Promise<void> {
  if (rules !== undefined) await publish(company.id, 'responsibility', 1, rules)
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
}
const rowNow = async () => (await company.as('li').read(ticketId)).row
const ask = async () => company.as('wang').ask(ticketId, (await rowNow()).version, ASKED)
const answer = async (who: string, given: 'agreed' | 'declined') =>
  company.as(who).answer(ticketId, (await rowNow()).version, 1, { answer: given })
const whyDue = async () => (await company.as('wang').explainClock(ticketId, [])).resolution

describe('what a form proposes', () => {
  beforeEach(() => opened(responsibility.starter))
  const proposedAt = async (time: string) =>
    (await company.as('wang', { nowMs: at(time) + 1 }).agreements(ticketId)).proposed

  test('is later than the solution is due, and while somebody works', async () => {
    // Four hours of work from what it is due at; an incident comes back as long from now.
    expect(await proposedAt('2027-11-01T10:00')).toEqual({
      dueAt: iso('2027-11-01T14:00'),
      until: iso('2027-11-01T18:00'),
      returnsBy: iso('2027-11-01T15:01'),
      notTo: [],
    })
    // In the evening both go by the next morning.
    expect(await proposedAt('2027-11-01T23:36')).toMatchObject({
      until: iso('2027-11-02T14:00'),
      returnsBy: iso('2027-11-02T14:00'),
      notTo: [],
    })
  })

  test('is nothing for whoever may ask for nothing', async () => {
    expect((await company.as('ada').agreements(ticketId)).proposed).toBeNull()
  })
})

describe('a deferral that the requester agrees to', () => {
  beforeEach(() => opened(responsibility.starter))

  test('is when the solution is due, in the queue too; one declined changes nothing', async () => {
    await ask()
    expect((await rowNow()).resolution.dueAt).toBe(iso('2027-11-01T14:00'))
    await answer('ada', 'declined')
    expect((await rowNow()).resolution.dueAt).toBe(iso('2027-11-01T14:00'))
    await ask()
    const { version } = await rowNow()
    await company.as('ada').answer(ticketId, version, 2, { answer: 'agreed' })
    expect((await rowNow()).resolution.dueAt).toBe(iso('2027-11-01T17:00'))
  })

  test('is what warnings and the breach go by', async () => {
    await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '已收到' })
    await ask()
    await answer('ada', 'agreed')
    await ring(company, '2027-11-01T14:30')
    expect(await eventTypes(company)).not.toContain('ticket.resolution_breached')
    await ring(company, '2027-11-01T17:00:01')
    expect(await eventTypes(company)).toContain('ticket.resolution_breached')
  })

  test('names who asked, who agreed and the clause where it is asked why it is due then', async () => {
    await ask()
    await answer('ada', 'agreed')
    const { trace, rules } = await whyDue()
    expect(trace.value).toBe(at('2027-11-01T17:00'))
    const agreed = trace.of?.find(({ name }) => name.en === 'The time agreed')
    expect(agreed?.because?.zh).toBe(
      'wang 申请延后：备件下午到。ada 2027-11-01 09:00 同意，约定的时间就是承诺',
    )
    expect(agreed?.clauses).toEqual(['R05.5'])
    expect(rules.map(({ ruleSetId }) => ruleSetId)).toContain('rul_responsibility')
  })

  test('is drawn with the target of the rules beside it, of a length of its own', async () => {
    expect((await whyDue()).course?.agreed).toBeUndefined()
    await ask()
    await answer('ada', 'agreed')
    // Four hours by the rules; from 09:00 to 17:00 the desk is open for seven, with an hour of noon.
    expect((await whyDue()).course).toMatchObject({
      targetSeconds: 7 * 3_600,
      agreed: { until: iso('2027-11-01T17:00'), insteadOfSeconds: 4 * 3_600 },
    })
  })

  test('recorded by a lead says that it was recorded', async () => {
    await ask()
    await answer('li', 'agreed')
    const agreed = (await whyDue()).trace.of?.find(({ name }) => name.en === 'The time agreed')
    expect(agreed?.because?.zh).toContain('li 2027-11-01 09:00 记录提出人同意')
  })
})

test('without rules on responsibility the two sides may agree all the same, and no clause is named', async () => {
  await opened()
  await ask()
  await answer('ada', 'agreed')
  expect((await rowNow()).resolution.dueAt).toBe(iso('2027-11-01T17:00'))
  const agreed = (await whyDue()).trace.of?.find(({ name }) => name.en === 'The time agreed')
  expect(agreed?.clauses).toBeUndefined()
})

test('where the company’s rules let nothing wait, it is not asked', async () => {
  await opened({ ...responsibility.starter, mayWait: false })
  await expect(ask()).rejects.toMatchObject({
    code: 'not_allowed',
    details: { detail: { zh: expect.stringContaining('不允许延后') } },
  })
})

test('a time agreed that is sooner than what rang before is looked at in time', async () => {
  await opened()
  await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '已收到' })
  const soon = { ...ASKED, until: iso('2027-11-01T10:00') }
  await company.as('wang').ask(ticketId, (await rowNow()).version, soon)
  await answer('ada', 'agreed')
  vi.setSystemTime(at('2027-11-01T10:00:01'))
  await runDurableObjectAlarm(company.stub)
  expect(await eventTypes(company)).toContain('ticket.resolution_breached')
})
