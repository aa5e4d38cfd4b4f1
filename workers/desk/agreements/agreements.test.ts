import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { NewAgreement } from '@bylaw/contract'
import { responsibility } from '@bylaw/rules-responsibility'
import { routing } from '@bylaw/rules-routing'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  personId,
  publish,
  URGENT,
} from '../desk-under-test'

const NOON = at('2027-11-01T12:00')
const iso = (ms: number) => new Date(ms).toISOString()
const handOver = {
  kind: 'hand_over',
  toId: personId('li'),
  content: '停机排查，日志已收集',
  from: iso(MONDAY_9),
  scope: '仅三号机组',
} as const
const incident = { ...handOver, kind: 'incident', until: iso(NOON) } as const
const resource = {
  kind: 'resource',
  toId: personId('li'),
  what: '借用测试机一台',
  urgent: false,
} as const

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'responsibility', 1, {
    ...responsibility.starter,
    answerWithinMinutes: 30,
  })
  await env.SHARD_01.prepare(
    "INSERT INTO customer_pairs VALUES (?, 'cus_acme', 1, 0, ?, ?, '分工', 'per_li')",
  )
    .bind(company.id, personId('wang'), personId('li'))
    .run()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
})

const versionNow = async () => (await company.as('li').read(ticketId)).row.version
const assigneeNow = async () => (await company.as('li').read(ticketId)).row.assigneeId
const ask = async (who: string, wish: NewAgreement) =>
  company.as(who).ask(ticketId, await versionNow(), wish)
const answer = async (who: string, given: 'agreed' | 'declined', n = 1) =>
  company.as(who).answer(ticketId, await versionNow(), n, { answer: given })
const seenBy = (who: string) => company.as(who).agreements(ticketId)

test('a hand-over begins neither before its ticket was opened nor at a time to come', async () => {
  const refused = { code: 'unacceptable', details: { errors: [{ pointer: '/from' }] } }
  for (const from of ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z', iso(MONDAY_9 + 360_000)])
    for (const wish of [handOver, incident])
      await expect(ask('wang', { ...wish, from })).rejects.toMatchObject(refused)
  await ask('wang', { ...handOver, from: iso(MONDAY_9 - 59_000) })
})

describe('a deferral', () => {
  const deferral = { kind: 'deferral', until: iso(NOON), reason: '正在客户现场' } as const

  test('is asked of whoever asked for the ticket; agreed, its time is the promise', async () => {
    await ask('wang', deferral)
    expect((await company.as('ada').askedOfMe()).map(({ agreement }) => agreement.words)).toEqual([
      '正在客户现场',
    ])
    expect(await company.as('bob').askedOfMe()).toEqual([])
    await expect(answer('wang', 'agreed')).rejects.toMatchObject({ code: 'not_allowed' })
    await answer('ada', 'agreed')
    const { items, course } = await seenBy('wang')
    expect(items[0]).toMatchObject({ state: 'agreed', until: iso(NOON), actions: [] })
    expect(course?.words.zh).toBe('由第一责任人在约定时间处理')
    expect(await assigneeNow()).toBe(personId('wang'))
  })

  test('cannot be agreed to once its time has passed, only declined', async () => {
    await ask('wang', deferral)
    const saying = async (word: 'agreed' | 'declined') =>
      company.as('ada', { nowMs: NOON }).answer(ticketId, await versionNow(), 1, { answer: word })
    await expect(saying('agreed')).rejects.toMatchObject({ code: 'wrong_state' })
    await saying('declined')
    expect((await seenBy('wang')).items[0]).toMatchObject({ state: 'declined' })
  })

  test('that cannot wait sends the first to arrange the second, and then to the manager', async () => {
    await ask('wang', deferral)
    await answer('ada', 'declined')
    expect((await seenBy('wang')).course?.words.zh).toContain('安排第二责任人')
    await ask('wang', handOver)
    await answer('li', 'declined', 2)
    expect((await seenBy('wang')).course?.words.zh).toBe('两人都没空，由经理决定')
    // Until someone takes it over it stays the first's.
    expect(await assigneeNow()).toBe(personId('wang'))
  })

  test('is not for someone who does not have the ticket, nor for the past', async () => {
    await expect(ask('li', deferral)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(ask('wang', { ...deferral, until: iso(MONDAY_9) })).rejects.toMatchObject({
      code: 'unacceptable',
    })
  })
})

describe('a hand-over', () => {
  test('is an offer with content, time and scope; it is the other’s once accepted', async () => {
    await ask('wang', handOver)
    expect(await assigneeNow()).toBe(personId('wang'))
    await expect(ask('wang', handOver)).rejects.toMatchObject({ code: 'already_exists' })
    await answer('li', 'agreed')
    expect(await assigneeNow()).toBe(personId('li'))
    const { responsibility: stretches } = await company.as('li').read(ticketId)
    expect(stretches.map(({ personName }) => personName)).toEqual(['wang', 'wang', 'li'])
    for (const [index, { to }] of stretches.slice(0, -1).entries())
      expect(to).toBe(stretches[index + 1]?.from)
    await expect(answer('li', 'agreed')).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('is nobody else’s to accept, and no customer’s to see', async () => {
    await ask('wang', handOver)
    await expect(answer('wang', 'agreed')).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(answer('ada', 'agreed')).rejects.toMatchObject({ code: 'not_found' })
    expect((await seenBy('ada')).items).toEqual([])
  })
})

describe('an incident', () => {
  beforeEach(async () => {
    await ask('wang', incident)
    await answer('li', 'agreed')
  })

  test('comes back by its report', async () => {
    await company.as('li').report(ticketId, await versionNow(), 1, { report: '更换了启动电容' })
    expect(await assigneeNow()).toBe(personId('wang'))
    const { items } = await seenBy('wang')
    expect(items[0]).toMatchObject({ state: 'returned', report: '更换了启动电容' })
    // The manager has a copy (R03.4).
    expect(await toldTo('sun')).toEqual(['li hands the incident back: 更换了启动电容'])
  })

  test('comes back by itself when it is solved, the solution being its report', async () => {
    const changed = await company
      .as('li')
      .solve(ticketId, await versionNow(), { summary: '已恢复', steps: ['重启'] })
    expect(changed.changed.version).toBe(await versionNow())
    expect(await assigneeNow()).toBe(personId('wang'))
    expect((await seenBy('wang')).items[0]).toMatchObject({ state: 'returned', report: '已恢复' })
    expect(await eventTypes(company)).toContain('ticket.handed_back')
  })

  test('comes back when its time is over; the report is then still owed', async () => {
    await dueNow()
    expect(await assigneeNow()).toBe(personId('wang'))
    expect((await seenBy('li')).items[0]).toMatchObject({
      state: 'returned',
      report: null,
      actions: ['report'],
    })
    await company.as('li').report(ticketId, await versionNow(), 1, { report: '补交' })
    expect((await seenBy('li')).items[0]?.report).toBe('补交')
  })
})

describe('a resource request', () => {
  test('is chased when it stays unanswered, again and again, until it is answered', async () => {
    await ask('wang', resource)
    expect((await seenBy('wang')).items[0]?.nextChaseAt).toBe(iso(MONDAY_9 + 30 * 60_000))
    await dueNow()
    await dueNow()
    expect((await seenBy('wang')).items[0]?.chased).toBe(2)
    await answer('li', 'agreed')
    await dueNow()
    expect((await seenBy('wang')).items[0]).toMatchObject({ chased: 2, nextChaseAt: null })
    expect(await toldTo('li')).toEqual([
      'wang: asks for help. 借用测试机一台',
      'Reminder 1 · asks for help. 借用测试机一台',
      'Reminder 2 · asks for help. 借用测试机一台',
    ])
    expect((await toldTo('wang')).at(-1)).toBe('li agreed · asks for help')
  })

  test('that is urgent is chased at once', async () => {
    await ask('wang', { ...resource, urgent: true })
    expect((await seenBy('wang')).items[0]?.nextChaseAt).toBe(iso(MONDAY_9))
  })
})

describe('where a pair alone is responsible, anyone else', () => {
  test('needs the approval of each post, of different people', async () => {
    await publish(company.id, 'routing', 1, {
      ...routing.starter,
      pair: { use: 'only', exempt: ['group', 'expertise'] },
    })
    await env.SHARD_01.batch(
      [
        ['mei', 'manager'],
        ['ou', 'owner'],
        ['du', 'engineer'],
      ].map(([name, role]) =>
        env.SHARD_01.prepare(
          'INSERT INTO members VALUES (?, ?, ?, ?, ?, ?, 1, NULL, 1, NULL)',
        ).bind(company.id, personId(name ?? ''), name, `${name}@example.com`, role, 'zh'),
      ),
    )
    await company.as('li').learnRules()
    for (const name of ['mei', 'ou', 'du']) await company.as(name).presence()
    const toDu = async () =>
      company.as('li').assign(ticketId, await versionNow(), { assigneeId: personId('du') })
    await expect(toDu()).rejects.toMatchObject({ code: 'approval_required' })
    await ask('wang', { kind: 'approval', toId: personId('du'), reason: '熟悉该机组' })
    await expect(answer('du', 'agreed')).rejects.toMatchObject({ code: 'not_allowed' })
    await answer('li', 'agreed')
    await expect(answer('li', 'agreed')).rejects.toMatchObject({ code: 'not_allowed' })
    await answer('mei', 'agreed')
    await expect(toDu()).rejects.toMatchObject({ code: 'approval_required' })
    await answer('ou', 'agreed')
    const { items } = await seenBy('wang')
    expect(items[0]?.approvals.map(({ post, by }) => [post.zh, by?.name])).toEqual([
      ['技术支持部经理', 'li'],
      ['技术总监', 'mei'],
      ['总经理', 'ou'],
    ])
    await toDu()
    expect(await assigneeNow()).toBe(personId('du'))
  })
})

/** What someone was told, in order. */
const toldTo = async (who: string): Promise<string[]> =>
  (await company.as(who).notices.list({ limit: 50, unread: 'false' })).items
    .map(({ what }) => what.en)
    .reverse()

/** Lets everything that the desk waits for be due, and its alarm ring. */
async function dueNow(): Promise<void> {
  await runInDurableObject(company.stub, async (_, { storage }) => {
    storage.sql.exec('UPDATE reminders SET at_ms = 1')
    await storage.setAlarm(Date.now() + 3_600_000)
  })
  await runDurableObjectAlarm(company.stub)
}
