import { runInDurableObject } from 'cloudflare:test'
import type { ChangeView, RuleAction, RuleWhen, TicketCondition } from '@bylaw/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newsOfTool } from '../../tools/news'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const HOUR_MS = 3_600_000
const say = (zh: string) => ({ zh })
const on = (event: Extract<RuleWhen, { by: 'event' }>['event']): RuleWhen => ({
  by: 'event',
  event,
})

interface Wish {
  readonly when: RuleWhen
  readonly actions: readonly RuleAction[]
  readonly conditions?: readonly TicketCondition[]
  readonly active?: boolean
  readonly version?: number
}

/** A rule as the company's managers write it; it acts from now on. */
const rule = (company: CompanyUnderTest, name: string, wish: Wish): Promise<void> =>
  company.as('sun').learnTools([
    newsOfTool({
      id: `dru_${name}`,
      kind: 'rule',
      name,
      ownerId: null,
      zone: 'Asia/Shanghai',
      active: wish.active ?? true,
      changedByName: 'sun',
      changedAtMs: Date.now(),
      version: wish.version ?? 1,
      content: {
        when: wish.when,
        conditions: [...(wish.conditions ?? [])],
        actions: [...wish.actions],
        language: 'zh',
      },
    }),
  ])

const opened = async (company: CompanyUnderTest, wish = {}): Promise<string> =>
  (await company.as('ada', { nowMs: Date.now() }).open({ ...URGENT, ...wish })).changed.ticketId
const read = (company: CompanyUnderTest, ticketId: string) => company.as('li').read(ticketId)
const history = async (company: CompanyUnderTest, ticketId: string): Promise<ChangeView[]> =>
  (await company.as('li').history(ticketId, { limit: 50 })).items.filter(
    ({ what, stopped }) => what !== 'open' || stopped !== undefined,
  )
const bodies = async (company: CompanyUnderTest, ticketId: string): Promise<string[]> =>
  (await read(company, ticketId)).messages.slice(1).map(({ body }) => body)

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
  const wish: Wish = {
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
  const stops = (await history(company, ticketId)).flatMap(({ stopped = [] }) => stopped)
  expect(stops.map(({ why }) => why.zh.slice(0, 6))).toEqual(['它一小时内已', '它一小时内已'])
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
