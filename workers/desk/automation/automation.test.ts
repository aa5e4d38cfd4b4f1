import { runInDurableObject } from 'cloudflare:test'
import type { RuleAction, RuleWhen } from '@bylaw/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { at, companyUnderTest, MONDAY_9, personId, ring, URGENT } from '../desk-under-test'
import {
  bodies,
  customerSays,
  history,
  on,
  opened,
  read,
  rule,
  say,
  stopsOf,
  type WishedRule,
} from './rules-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const HOUR_MS = 3_600_000

test('a rule acts with what caused it, in one answer; the history names it, and customers do not see that', async () => {
  const company = await companyUnderTest()
  await rule(company, '投诉升级', {
    when: on('opened'),
    conditions: [{ field: 'type', is: ['fault'] }],
    actions: [
      { do: 'priority', priority: 'high' },
      { do: 'reply', text: say('{{ticket.number}} 已收到') },
    ],
  })
  const { changed } = await company.as('ada').open({ ...URGENT, type: 'fault' })
  const ticket = await read(company, changed.ticketId)
  expect(changed.version).toBe(3)
  expect(ticket.row).toMatchObject({ version: 3, priority: 'high' })
  expect(ticket.messages.at(-1)).toMatchObject({
    kind: 'reply',
    authorId: null,
    body: `${changed.number} 已收到`,
  })
  expect(ticket.row.firstResponse.metAt).toBeNull()
  const through = { kind: 'rule', name: '投诉升级', version: 1 }
  expect(await history(company, changed.ticketId)).toMatchObject([
    { what: 'reply', personId: null, through },
    { what: 'change', personId: null, through },
  ])
  const seen = await company.as('ada').history(changed.ticketId, { limit: 9 })
  expect(seen.items.some((change) => 'through' in change)).toBe(false)
  expect(await bodies(company, await opened(company, { type: 'request' }))).toEqual([])
})

test('rules that undo each other each act once, and the history says why it ends', async () => {
  const company = await companyUnderTest()
  const to = (priority: 'high' | 'low'): RuleAction => ({ do: 'priority', priority })
  await rule(company, 'A', { when: on('priority_changed'), actions: [to('low')] })
  await rule(company, 'B', {
    when: on('priority_changed'),
    conditions: [{ field: 'priority', is: ['low'] }],
    actions: [to('high')],
  })
  const ticketId = await opened(company)
  await company.as('li').change(ticketId, 1, { priority: 'normal' })
  const changes = await history(company, ticketId)
  expect(changes.map(({ through }) => through?.name)).toEqual(['B', 'A', undefined])
  expect(changes[0]?.stopped).toMatchObject([
    { name: 'A', version: 1, why: { zh: expect.stringContaining('不再重复') } },
  ])
  expect((await read(company, ticketId)).row.priority).toBe('high')
})

test('a rule that cannot do one thing does nothing, what somebody did stands, and why is said', async () => {
  const company = await companyUnderTest()
  await rule(company, '转财务', {
    when: on('opened'),
    actions: [
      { do: 'note', text: say('转财务') },
      { do: 'assign', assigneeId: personId('zhao') },
    ],
  })
  const ticketId = await opened(company)
  expect(await bodies(company, ticketId)).toEqual([])
  expect(await history(company, ticketId)).toMatchObject([
    { version: 1, what: 'open', personName: 'ada', stopped: [{ name: '转财务', version: 1 }] },
  ])
})

test('time counts open minutes from the customer’s word; a rule acts once for each, also over two alarms', async () => {
  const company = await companyUnderTest()
  await rule(company, '催回复', {
    when: { by: 'time', since: 'customer_word', minutes: 60, counted: 'business' },
    conditions: [{ field: 'assignee', is: ['nobody'] }],
    actions: [{ do: 'note', text: say('一小时无人回复') }],
  })
  vi.setSystemTime(at('2027-11-01T11:30:00'))
  const ticketId = await opened(company)
  // Half an hour until noon, the rest after one.
  await ring(company, '2027-11-01T13:29:59')
  expect(await bodies(company, ticketId)).toEqual([])
  await ring(company, '2027-11-01T13:30:00')
  await ring(company, '2027-11-01T13:30:00')
  expect(await bodies(company, ticketId)).toEqual(['一小时无人回复'])
  await company
    .as('ada', { nowMs: at('2027-11-01T14:00:00') })
    .addMessage(ticketId, { kind: 'reply', body: '还在吗' })
  await ring(company, '2027-11-01T15:00:00')
  expect(await bodies(company, ticketId)).toEqual(['一小时无人回复', '还在吗', '一小时无人回复'])
})

test('what is answered in time brings nothing about, nor what a rule of time no longer fits', async () => {
  const company = await companyUnderTest()
  const late: RuleWhen = { by: 'time', since: 'customer_word', minutes: 30, counted: 'wall' }
  await rule(company, '催', { when: late, actions: [{ do: 'priority', priority: 'urgent' }] })
  await rule(company, '接力', {
    when: on('priority_changed'),
    actions: [{ do: 'note', text: say('已升级') }],
  })
  // One that cannot act does not take away what follows from another.
  await rule(company, '转财务', {
    when: late,
    actions: [{ do: 'assign', assigneeId: personId('zhao') }],
  })
  const answered = await opened(company, { priority: 'low' })
  const silent = await opened(company, { priority: 'low' })
  await company.as('wang').addMessage(answered, { kind: 'reply', body: '在看' })
  await ring(company, '2027-11-01T10:00:00')
  expect((await read(company, answered)).row.priority).toBe('low')
  expect((await read(company, silent)).row.priority).toBe('urgent')
  expect(await bodies(company, silent)).toEqual(['已升级'])
  const [last] = await history(company, silent)
  expect(last).toMatchObject({ what: 'note', through: { name: '接力' } })
})

test('a rule of time does not reach back, and one that is put away acts no more', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  vi.setSystemTime(MONDAY_9 + HOUR_MS)
  const wish: WishedRule = {
    when: { by: 'time', since: 'opened', minutes: 30, counted: 'wall' },
    actions: [{ do: 'note', text: say('半小时') }],
  }
  await rule(company, '半小时', wish)
  await ring(company, '2027-11-01T10:00:00')
  expect(await bodies(company, ticketId)).toEqual([])
  await rule(company, '半小时', { ...wish, active: false, version: 2 })
  await ring(company, '2027-11-01T12:00:00')
  expect(await bodies(company, ticketId)).toEqual([])
  await rule(company, '半小时', { ...wish, version: 3 })
  await ring(company, '2027-11-01T12:29:59')
  expect(await bodies(company, ticketId)).toEqual([])
  await ring(company, '2027-11-01T12:30:00')
  expect(await bodies(company, ticketId)).toEqual(['半小时'])
})

test('a rule writes to a customer once an hour at most: a machine may be answering it', async () => {
  const company = await companyUnderTest()
  await rule(company, '自动答复', {
    when: on('customer_replied'),
    actions: [{ do: 'reply', text: say('已收到') }],
  })
  const ticketId = await opened(company)
  const writes = (minutes: number) =>
    company
      .as('ada', { nowMs: MONDAY_9 + minutes * 60_000 })
      .addMessage(ticketId, { kind: 'reply', body: '自动回复：我在休假' })
  for (const minutes of [1, 2, 59, 62]) await writes(minutes)
  const words = await bodies(company, ticketId)
  expect(words.filter((body) => body === '已收到')).toHaveLength(2)
  expect(await stopsOf(company, ticketId)).toEqual(['它一小时内已', '它一小时内已'])
})

test('a rule of time writes to a customer once an hour at most, too', async () => {
  const company = await companyUnderTest()
  await rule(company, '自动答复', {
    when: { by: 'time', since: 'customer_word', minutes: 1, counted: 'wall' },
    actions: [{ do: 'reply', text: say('已收到') }],
  })
  const ticketId = await opened(company)
  for (const [said, rings] of [
    ['09:01', '09:03'],
    ['09:04', '09:06'],
    ['10:05', '10:07'],
  ]) {
    await customerSays(company, ticketId, at(`2027-11-01T${said}:00`))
    await ring(company, `2027-11-01T${rings}:00`)
  }
  const words = await bodies(company, ticketId)
  expect(words.filter((body) => body === '已收到')).toHaveLength(2)
  expect(await stopsOf(company, ticketId)).toEqual(['它一小时内已'])
})

test('a rule of time that begins anew what it counts from ends after five times, until somebody attends', async () => {
  const company = await companyUnderTest()
  await rule(company, '到点继续', {
    when: { by: 'time', since: 'waiting_third_party', minutes: 1, counted: 'wall' },
    actions: [
      { do: 'note', text: say('继续') },
      { do: 'resume', reason: say('到点') },
    ],
  })
  await rule(company, '又等', {
    when: on('state_changed'),
    conditions: [{ field: 'state', is: ['open', 'in_progress'] }],
    actions: [{ do: 'wait', party: '厂家', reason: say('等') }],
  })
  const ticketId = await opened(company)
  await company.as('wang').wait(ticketId, 1, { party: '电信', reason: '抢修' })
  const times = async () => (await bodies(company, ticketId)).filter((body) => body === '继续')
  const minutes = async (from: number, to: number) => {
    for (let minute = from; minute <= to; minute += 1)
      await ring(company, `2027-11-01T09:${minute}:00`)
  }
  await minutes(10, 12)
  // A word of the customer's attends to nothing; who works here does.
  await customerSays(company, ticketId, Date.now())
  await minutes(13, 16)
  expect(await times()).toHaveLength(5)
  expect(await stopsOf(company, ticketId)).toEqual(['无人处理期间'])
  const { row } = await read(company, ticketId)
  await company
    .as('wang', { nowMs: Date.now() })
    .resume(ticketId, row.version, { reason: '看一下' })
  await minutes(30, 35)
  expect(await times()).toHaveLength(10)
})

test('what a customer wrote still waits for a colleague, though a rule answered it', async () => {
  const company = await companyUnderTest()
  const actions: RuleAction[] = [{ do: 'reply', text: say('已收到') }]
  await rule(company, '自动答复', { when: on('customer_replied'), actions })
  const ticketId = await opened(company)
  await company.as('wang').take(ticketId, 1)
  await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
  expect(await bodies(company, ticketId)).toContain('已收到')
  const { items } = await company.as('wang').notices.list({ limit: 50, unread: 'true' })
  expect(items.map(({ kind }) => kind)).toEqual(['customer_word'])
})

test('without rules nothing of theirs is written', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company.as('li').change(ticketId, 1, { priority: 'low' })
  const rows = await runInDurableObject(company.stub, (_, { storage }) =>
    ['firings', 'stops', 'moments', 'causes'].map(
      (table) => storage.sql.exec(`SELECT * FROM ${table}`).toArray().length,
    ),
  )
  expect(rows).toEqual([0, 0, 0, 0])
})
