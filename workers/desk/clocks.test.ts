import { sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  alarmAt,
  at,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  publish,
  ring,
  URGENT,
} from './desk-under-test'

/** The alarm reads the clock; here it reads what a test says. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const clock = (text: string) => new Date(at(text)).toISOString()

describe('a ticket is promised times under the rules of the moment', () => {
  test('counted in open time: 30 minutes and 4 hours from Monday 09:00, over lunch', async () => {
    const company = await companyUnderTest()
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const { row } = await company.as('wang', { nowMs: at('2027-11-01T09:10') }).read(ticketId)
    // 09:00–12:00 are three hours, 13:00–14:00 the fourth.
    expect(row.firstResponse).toEqual({
      dueAt: clock('2027-11-01T09:30'),
      metAt: null,
      breachedAt: null,
      leftSeconds: 20 * 60,
      paused: false,
      opensAt: null,
    })
    expect(row.resolution.dueAt).toBe(clock('2027-11-01T14:00'))
    expect(row.resolution.leftSeconds).toBe(230 * 60)
  })

  test('of which nothing is used up before the desk opens, and it says when that is', async () => {
    const company = await companyUnderTest()
    const saturday = at('2027-11-06T10:00')
    const { ticketId } = (await company.as('ada', { nowMs: saturday }).open(URGENT)).changed
    const read = async (text: string) =>
      (await company.as('wang', { nowMs: at(text) }).read(ticketId)).row.firstResponse
    expect(await read('2027-11-06T10:00')).toMatchObject({
      leftSeconds: 30 * 60,
      opensAt: clock('2027-11-08T09:00'),
    })
    expect(await read('2027-11-08T09:00')).toMatchObject({ leftSeconds: 30 * 60, opensAt: null })
  })

  test('counted from when the customer told us, and already broken where that is long ago', async () => {
    const company = await companyUnderTest()
    const told = { ...URGENT, receivedAtMs: at('2027-11-01T09:00') }
    const late = company.as('ada', { nowMs: at('2027-11-01T11:00') })
    const { ticketId } = (await late.open(told)).changed
    expect(await eventTypes(company)).toEqual(['ticket.opened', 'ticket.first_response_breached'])
    const { row } = await company.as('wang', { nowMs: at('2027-11-01T11:01') }).read(ticketId)
    expect([row.openedAt, row.firstResponse.dueAt, row.firstResponse.breachedAt]).toEqual([
      clock('2027-11-01T09:00'),
      clock('2027-11-01T09:30'),
      clock('2027-11-01T09:30:01'),
    ])
    expect(row.resolution.dueAt).toBe(clock('2027-11-01T14:00'))
  })

  test('never invented: a company without service levels promises nothing', async () => {
    const company = await companyUnderTest(null)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const { row } = await company.as('wang').read(ticketId)
    expect([row.firstResponse.dueAt, row.resolution.dueAt]).toEqual([null, null])
    const { resolution } = await company.as('wang').explainClock(ticketId)
    expect(resolution.trace.because?.zh).toContain('没有服务级别制度')
  })
})

describe('waiting for the customer', () => {
  test('stops the resolution clock, as the rules say, until the customer answers', async () => {
    const company = await companyUnderTest()
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const ask = company.as('wang', { nowMs: at('2027-11-01T09:10') })
    await ask.addMessage(ticketId, { kind: 'question', body: '型号？' })
    const { row } = await company.as('wang', { nowMs: at('2027-11-01T11:00') }).read(ticketId)
    expect(row.resolution).toMatchObject({ paused: true, dueAt: null, leftSeconds: 230 * 60 })
    expect(row.firstResponse.metAt).toBe(clock('2027-11-01T09:10'))

    const answer = company.as('ada', { nowMs: at('2027-11-01T11:10') })
    await answer.addMessage(ticketId, { kind: 'reply', body: 'X-200' })
    // Two open hours of waiting push 14:00 to 16:00.
    expect((await company.as('wang').read(ticketId)).row.resolution.dueAt).toBe(
      clock('2027-11-01T16:00'),
    )
    const why = await company.as('wang').explainClock(ticketId)
    expect(why.complaint).toBeNull()
    expect(why.resolution.course).toMatchObject({
      zone: 'Asia/Shanghai',
      dueAt: clock('2027-11-01T16:00'),
      days: [
        {
          date: '2027-11-01',
          kind: 'weekly',
          held: [{ why: 'waiting_customer', from: clock('2027-11-01T09:10') }],
        },
      ],
    })
    const counted = why.resolution.course?.days[0]?.countedSeconds
    expect(counted).toBe(why.resolution.course?.targetSeconds)
  })

  test('is refused a figure while nobody has decided, and gets it once someone has', async () => {
    const open = { ...sla.starter, pauses: { ...sla.starter.pauses, waitingCustomer: null } }
    const company = await companyUnderTest(open)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const ask = company.as('wang', { nowMs: at('2027-11-01T09:10') })
    await ask.addMessage(ticketId, { kind: 'question', body: '型号？' })
    const answer = company.as('ada', { nowMs: at('2027-11-01T11:10') })
    await answer.addMessage(ticketId, { kind: 'reply', body: 'X-200' })
    expect((await company.as('wang').read(ticketId)).row.resolution.dueAt).toBeNull()
    const why = await company.as('wang').explainClock(ticketId)
    expect(why.resolution.trace.because?.zh).toContain('请先决定')
    expect(why.firstResponse.trace.value).toBe(at('2027-11-01T09:30'))

    await publish(company.id, 'sla', 2, sla.starter, { completes: 1 })
    await company.as('li').learnRules()
    expect((await company.as('wang').read(ticketId)).row.resolution.dueAt).toBe(
      clock('2027-11-01T16:00'),
    )
  })
})

describe('a wait whose effect nobody has decided', () => {
  const open = { ...sla.starter, pauses: { ...sla.starter.pauses, waitingCustomer: null } }

  test('leaves only the resolution without a due time: the first response keeps its own', async () => {
    const company = await companyUnderTest(open)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const ask = company.as('wang', { nowMs: at('2027-11-01T09:10') })
    await ask.addMessage(ticketId, { kind: 'question', body: '型号？' })
    const { row } = await company.as('wang').read(ticketId)
    expect(row.firstResponse).toMatchObject({
      dueAt: clock('2027-11-01T09:30'),
      metAt: clock('2027-11-01T09:10'),
    })
    expect(row.resolution).toMatchObject({ dueAt: null, leftSeconds: null })
  })
})

/** The starter, with nobody warned before. */
const unwarned = { ...sla.starter, warnings: { leadMinutes: [] } }

describe('a broken promise', () => {
  test('is noticed by the alarm, once, and not a second too early', async () => {
    const company = await companyUnderTest(unwarned)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const breachedAt = async () =>
      (await company.as('wang').read(ticketId)).row.firstResponse.breachedAt
    await ring(company, '2027-11-01T09:30:00')
    expect(await breachedAt()).toBeNull()
    await ring(company, '2027-11-01T09:30:01')
    expect(await breachedAt()).toBe(clock('2027-11-01T09:30:01'))
    await ring(company, '2027-11-01T09:40:00')
    expect(await eventTypes(company)).toEqual(['ticket.opened', 'ticket.first_response_breached'])
  })

  test('is noticed by a late answer that comes before the alarm', async () => {
    const company = await companyUnderTest(unwarned)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const late = company.as('wang', { nowMs: at('2027-11-01T09:45') })
    await late.addMessage(ticketId, { kind: 'reply', body: '马上看' })
    await ring(company, '2027-11-01T09:50')
    expect(await eventTypes(company)).toEqual([
      'ticket.opened',
      'ticket.first_response_breached',
      'ticket.replied',
    ])
  })

  test('is not broken by what was answered in time', async () => {
    const company = await companyUnderTest(unwarned)
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    const inTime = company.as('wang', { nowMs: at('2027-11-01T09:30') })
    await inTime.solve(ticketId, 1, { summary: '已复位', steps: ['复位'] })
    await ring(company, '2027-11-05T18:00')
    expect(await eventTypes(company)).toEqual(['ticket.opened', 'ticket.solved'])
  })

  test('does not hide behind others: a thousand due at once are all noticed', async () => {
    const company = await companyUnderTest(unwarned)
    await Promise.all(Array.from({ length: 1_000 }, () => company.as('ada').open(URGENT)))
    // 200 tickets at a time; the alarm sets itself anew until none is left.
    for (let round = 0; round < 6; round++) await ring(company, '2027-11-01T09:31')
    const types = await eventTypes(company)
    expect(types.filter((type) => type === 'ticket.first_response_breached')).toHaveLength(1_000)
  })
})

test('the alarm stands at the next promise after every step', async () => {
  const company = await companyUnderTest(unwarned)
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await ring(company, '2027-11-01T09:20') // Looks whether events arrived; they have been sent on.
  await ring(company, '2027-11-01T09:20')
  expect(await alarmAt(company)).toBe(clock('2027-11-01T09:30:01'))
  const answer = company.as('wang', { nowMs: at('2027-11-01T09:21') })
  await answer.addMessage(ticketId, { kind: 'reply', body: '马上看' })
  await ring(company, '2027-11-01T09:29')
  await ring(company, '2027-11-01T09:29')
  expect(await alarmAt(company)).toBe(clock('2027-11-01T14:00:01'))
})

test('why a ticket is due when it is due goes down to the clause and the days counted', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const { resolution } = await company.as('ada').explainClock(ticketId)
  expect(resolution.trace.value).toBe(at('2027-11-01T14:00'))
  expect(resolution.trace.clauses).toEqual(['R05.5'])
  expect(resolution.rules.map(({ kind, version }) => [kind, version])).toEqual([
    ['sla', 1],
    ['calendar', 1],
  ])
  const names = resolution.trace.of?.map(({ name }) => name.en)
  expect(names?.slice(0, 3)).toEqual(['Service level: Urgent', 'From', 'Target'])
})

test('a pause that stands because the company decided so names the decision', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const ask = company.as('wang', { nowMs: at('2027-11-01T09:10') })
  await ask.addMessage(ticketId, { kind: 'question', body: '型号？' })
  const wang = company.as('wang', { nowMs: at('2027-11-01T11:00') })
  const { rules } = (await wang.explainClock(ticketId)).resolution
  const decision = {
    ruleSetId: rules[0]!.ruleSetId,
    at: '/pauses/waitingCustomer',
    value: sla.starter.pauses.waitingCustomer,
    questionId: 'qst_1',
    ask: { zh: '等客户时是否暂停？', en: 'Does waiting for the customer pause the clock?' },
    answer: { zh: '暂停', en: 'Yes' },
    fromMs: 0,
    untilMs: null,
    decidedBy: '李经理',
    decidedAtMs: at('2027-10-01T09:00'),
    reason: '客户会议',
  }
  const { resolution } = await wang.explainClock(ticketId, [decision])
  const pause = resolution.trace.of?.find(({ rule }) => rule === decision.at)
  expect(pause?.of).toMatchObject([
    { name: { zh: '公司决定：暂停' }, decision: 'qst_1', value: decision.decidedAtMs },
  ])
})
