import { runInDurableObject } from 'cloudflare:test'
import { words } from '@bylaw/kernel'
import { type LifecycleRules, lifecycle } from '@bylaw/rules-lifecycle'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  alarmAt,
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  publish,
  URGENT,
} from '../desk-under-test'

const days = (count: number) => ({ count, unit: 'days' }) as const
/** Work is tested before it is offered, only leads close, and silence comes to something. */
const rules: LifecycleRules = {
  ...lifecycle.starter,
  states: [
    ...lifecycle.starter.states,
    { key: 'testing', name: words('测试中', 'Testing'), category: 'in_progress' },
  ],
  transitions: [
    ...lifecycle.starter.transitions.filter(({ to }) => to !== 'closed'),
    { from: 'in_progress', to: 'testing', by: ['engineer'] },
    { from: null, to: 'closed', by: ['lead'] },
  ],
  confirmation: { after: days(7), reminders: [days(3)], ends: 'close' },
  silence: { after: { count: 2, unit: 'working_days' }, reminders: [], ends: 'back_to_work' },
}

/** The alarm reads the clock; here it reads what a test says. */
async function ringAlarm({ stub }: CompanyUnderTest, atMs: number): Promise<void> {
  vi.setSystemTime(atMs)
  await runInDurableObject(stub, (desk) => desk.alarm())
}
afterEach(() => vi.useRealTimers())

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'lifecycle', 1, rules)
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
})

const read = (as = 'wang') => company.as(as).read(ticketId)
const solution = { summary: '升级固件', steps: ['断电', '升级', '上电'] }

describe('a state of the company’s own', () => {
  test('is moved to within its category, and is history', async () => {
    expect((await read()).moves).toEqual([{ to: 'testing', name: words('测试中', 'Testing') }])
    await company.as('wang').move(ticketId, 2, { to: 'testing' })
    const { row, moves } = await read()
    expect([row.state, row.stage, row.stageName]).toEqual([
      'in_progress',
      'testing',
      words('测试中', 'Testing'),
    ])
    expect(moves.map(({ to }) => to)).toEqual(['in_progress'])
    const [latest] = (await company.as('li').history(ticketId, { limit: 1 })).items
    expect(latest).toMatchObject({ what: 'move', fields: [{ field: 'stage', after: 'testing' }] })
  })

  test('is left when the ticket goes to another category', async () => {
    await company.as('wang').move(ticketId, 2, { to: 'testing' })
    await company.as('wang').solve(ticketId, 3, solution)
    expect((await read()).row).toMatchObject({ state: 'solved', stage: 'solved', stageName: null })
  })

  test('is moved to by whom the rules let, and only where it is one', async () => {
    expect((await read('li')).moves).toEqual([])
    await expect(company.as('li').move(ticketId, 2, { to: 'testing' })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    for (const to of ['closed', 'nowhere'])
      await expect(company.as('wang').move(ticketId, 2, { to })).rejects.toMatchObject({
        code: 'not_found',
      })
  })
})

test('who may not close is told by which clause, and not offered it', async () => {
  expect((await read('wang')).actions).not.toContain('close')
  expect((await read('li')).actions).toContain('close')
  await expect(company.as('wang').close(ticketId, 2, { outcome: '…' })).rejects.toMatchObject({
    code: 'not_allowed',
    details: {
      refusal: {
        code: 'transition_not_allowed',
        ruleSetId: 'rul_lifecycle',
        details: { from: 'in_progress', to: 'closed', clauses: 'R05.5' },
      },
    },
  })
  await company.as('li').close(ticketId, 2, { outcome: '重复' })
})

test('the customer’s yes closes it whoever records it: no row bars their word', async () => {
  await company.as('wang').solve(ticketId, 2, solution)
  const heard = { who: '马军', how: 'phone', at: new Date(MONDAY_9).toISOString() } as const
  await company.as('wang').confirm(ticketId, 3, { outcome: 'confirmed', heard })
  expect((await read()).row.state).toBe('closed')
})

describe('a customer who needs it no more', () => {
  test('closes it by their word, whatever rows bar staff; whoever has it is told, its clock stops', async () => {
    const nowMs = at('2027-11-01T09:10')
    await company.as('ada', { nowMs }).withdraw(ticketId, 2, { reason: '自己好了' })
    const { row, messages } = await read('ada')
    expect(messages.at(-1)).toMatchObject({ kind: 'withdrawal', body: '自己好了' })
    expect(row).toMatchObject({
      state: 'closed',
      resolution: {
        metAt: null,
        ended: { at: new Date(nowMs).toISOString(), as: 'withdrawn' },
      },
    })
    const { items } = await company.as('wang').notices.list({ limit: 5, unread: 'true' })
    expect(items.map(({ what }) => what.zh)).toContain('客户撤回了工单。ada：自己好了')
    const [last] = (await company.as('ada').history(ticketId, { limit: 1 })).items
    expect(last).toMatchObject({ what: 'withdraw', personName: 'ada' })
    expect((await eventTypes(company)).slice(-2)).toEqual(['ticket.withdrawn', 'ticket.closed'])
    await company.as('ada').reopen(ticketId, 3, { reason: '又坏了' })
    expect((await read()).row.state).toBe('in_progress')
  })

  test('is nobody but the customer, and says so before it is solved', async () => {
    expect((await read('ada')).actions).toContain('withdraw')
    expect((await read('wang')).actions).not.toContain('withdraw')
    const refused = (who: string, code: string) =>
      expect(company.as(who).withdraw(ticketId, 2, {})).rejects.toMatchObject({ code })
    await refused('wang', 'not_allowed')
    await refused('bob', 'not_found')
    await company.as('wang').solve(ticketId, 2, solution)
    await expect(company.as('ada').withdraw(ticketId, 3, {})).rejects.toMatchObject({
      code: 'wrong_state',
    })
  })

  test('waits for the parts of it that are open', async () => {
    const part = { as: 'child', subject: '…', description: '…' } as const
    const { changed } = await company.as('wang').derive(ticketId, part)
    const withdraws = async () =>
      company.as('ada').withdraw(ticketId, (await read()).row.version, {})
    await expect(withdraws()).rejects.toMatchObject({ code: 'wrong_state' })
    await company.as('li').close(changed.ticketId, 1, { outcome: '重复' })
    expect((await withdraws()).changed.ticketId).toBe(ticketId)
  })
})

describe('a solution that nobody confirms', () => {
  beforeEach(async () => {
    await company.as('wang').solve(ticketId, 2, solution)
  })

  test('is reminded of, then closed, each at its hour and once', async () => {
    expect(await alarmAt(company)).toBe('2027-11-01T01:00:10.000Z')
    await ringAlarm(company, MONDAY_9 + 3 * 86_400_000)
    expect((await read('ada')).messages.at(-1)).toMatchObject({
      kind: 'reminder',
      visibility: 'public',
      authorId: null,
    })
    await ringAlarm(company, MONDAY_9 + 3 * 86_400_000 + 1)
    await ringAlarm(company, MONDAY_9 + 7 * 86_400_000)
    await ringAlarm(company, MONDAY_9 + 7 * 86_400_000 + 1)
    const { row, messages } = await read('ada')
    expect([row.state, messages.at(-1)?.kind]).toEqual(['closed', 'auto_closure'])
    expect((await eventTypes(company)).slice(-2)).toEqual([
      'ticket.customer_reminded',
      'ticket.closed',
    ])
    const [last] = (await company.as('li').history(ticketId, { limit: 1 })).items
    expect(last).toMatchObject({ personId: null, what: 'close' })
  })

  test('is not closed once the customer said no', async () => {
    await company.as('ada').confirm(ticketId, 3, { outcome: 'rejected', reason: '还是不行' })
    await ringAlarm(company, MONDAY_9 + 8 * 86_400_000)
    expect((await read()).row.state).toBe('in_progress')
  })

  test('has its whole length under rules that come later', async () => {
    await publish(
      company.id,
      'lifecycle',
      2,
      { ...rules, confirmation: { after: days(1), reminders: [], ends: 'tell' } },
      { validFromMs: MONDAY_9 + 2 * 86_400_000 },
    )
    await company.as('li', { nowMs: MONDAY_9 + 86_400_000 }).learnRules()
    await ringAlarm(company, MONDAY_9 + 2 * 86_400_000)
    expect((await read()).messages.at(-1)?.kind).toBe('solution')
    await ringAlarm(company, MONDAY_9 + 3 * 86_400_000)
    expect((await read()).messages.at(-1)).toMatchObject({
      kind: 'silence',
      visibility: 'internal',
    })
    expect((await read()).row.state).toBe('solved')
    const { items } = await company.as('wang').notices.list({ limit: 5, unread: 'true' })
    expect(items.map(({ kind }) => kind)).toEqual(['silent'])
  })
})

test('who does not answer a question finds the ticket back at work', async () => {
  await company.as('wang').addMessage(ticketId, { kind: 'question', body: '固件版本？' })
  // Two working days after Monday: Wednesday at opening.
  await ringAlarm(company, at('2027-11-03T09:00'))
  expect((await read()).row.state).toBe('in_progress')
  expect((await eventTypes(company)).slice(-2)).toEqual([
    'ticket.customer_silent',
    'ticket.resumed',
  ])
})

test('where nobody has decided what silence comes to, nothing happens', async () => {
  const quiet = await companyUnderTest()
  const { changed } = await quiet.as('ada').open(URGENT)
  await quiet.as('wang').solve(changed.ticketId, 1, solution)
  await ringAlarm(quiet, MONDAY_9 + 90 * 86_400_000)
  expect((await quiet.as('wang').read(changed.ticketId)).row.state).toBe('solved')
})
