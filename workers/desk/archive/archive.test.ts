import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { lifecycle } from '@bylaw/rules-lifecycle'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { archiveRoom } from '../../archive/archive-room'
import { archiveStore } from '../../archive/store'
import { openShard } from '../../platform/shard'
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
import { sightOf } from '../sight'

const CLOSED_AT = at('2027-11-01T10:00')
const LATER = at('2027-12-15T09:00')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))

/** A ticket that Ada opened, that was talked about, noted on, and closed an hour later. */
async function closed(company: CompanyUnderTest, subject = URGENT.subject): Promise<string> {
  const { ticketId } = (await company.as('ada').open({ ...URGENT, subject })).changed
  const wang = (nowMs: number) => company.as('wang', { nowMs })
  await wang(MONDAY_9 + 60_000).take(ticketId, 1)
  await wang(MONDAY_9 + 120_000).addMessage(ticketId, { kind: 'reply', body: '请重启' })
  await wang(MONDAY_9 + 180_000).addMessage(ticketId, { kind: 'note', body: '疑似电源' })
  await wang(CLOSED_AT).close(ticketId, 4, { outcome: '已恢复' })
  return ticketId
}

/** Everything arrives, the desk lets go of what is ready, days after closing. */
async function sweep(company: CompanyUnderTest, nowMs = LATER, days = 30): Promise<void> {
  await ring(company, '2027-11-01T11:00')
  vi.setSystemTime(nowMs)
  await company.stub.putAway(nowMs, days)
}

const rowsAtDesk = (company: CompanyUnderTest) =>
  runInDurableObject(company.stub, (_, { storage }) =>
    Object.fromEntries(
      ['tickets', 'messages', 'responsibility', 'changes', 'archived'].map((table) => [
        table,
        storage.sql.exec(`SELECT count(*) AS rows FROM ${table}`).one()['rows'],
      ]),
    ),
  )

const inShard = async (company: CompanyUnderTest) =>
  (
    await env.SHARD_01.prepare('SELECT number, state FROM archived_tickets WHERE company_id = ?')
      .bind(company.id)
      .all()
  ).results

const seenBy = async (company: CompanyUnderTest, who: string, ticketId: string) => {
  const line = company.as(who, { nowMs: LATER })
  const { actions, moves, row, ...view } = await line.read(ticketId)
  const { asOf, archivedAt, ...facts } = row
  return [facts, view, await line.explainClock(ticketId), await line.agreements(ticketId)]
}

describe('an archived ticket', () => {
  let company: CompanyUnderTest
  let ticketId: string
  let before: unknown[][]
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
    company = await companyUnderTest()
    ticketId = await closed(company)
    await company.as('wang').open({ ...URGENT, subject: '还开着' })
    before = [await seenBy(company, 'wang', ticketId), await seenBy(company, 'ada', ticketId)]
    await sweep(company)
  })
  const wang = () => company.as('wang', { nowMs: LATER })
  const ada = () => company.as('ada', { nowMs: LATER })

  test('is off the desk, and listed in the shard', async () => {
    const messages = 1
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1, messages, archived: 1 })
    expect(await inShard(company)).toEqual([{ number: 1001, state: 'archived' }])
    const found = 'SELECT archived_at_ms FROM search_tickets WHERE company_id = ?'
    const shown = await env.SHARD_01.prepare(found).bind(company.id).all()
    expect(shown.results.map((row) => row['archived_at_ms'])).toEqual([LATER, null])
    const listed = async (
      name: string,
      role: 'engineer' | 'contact',
      customerId: string | null,
    ) => {
      const reader = { companyId: company.id, personId: personId(name), membershipVersion: 1 }
      const store = archiveStore(openShard(env.SHARD_01, reader), company.id)
      return store.lines(sightOf({ role, customerId }), undefined, 10)
    }
    const [line] = await listed('wang', 'engineer', null)
    expect(line?.line).toMatchObject({ number: 'TS-1001', archivedAt: expect.any(String) })
    expect(await listed('ada', 'contact', 'cus_acme')).toEqual([line])
    expect(await listed('bob', 'contact', 'cus_boreal')).toEqual([])
  })

  test('reads as it did, to whoever may: conversation, responsibility, why it was due', async () => {
    const after = [await seenBy(company, 'wang', ticketId), await seenBy(company, 'ada', ticketId)]
    expect(after).toEqual(before)
    const { row, actions } = await wang().read(ticketId)
    expect(row).toMatchObject({ state: 'closed', archivedAt: new Date(LATER).toISOString() })
    expect(actions).toEqual(['derive'])
    const { items } = await wang().history(ticketId, { limit: 50 })
    expect(items.map(({ what }) => what)).toEqual(['close', 'note', 'reply', 'take', 'open'])
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1, archived: 1 })
  })

  test('is not there for another customer’s contact', async () => {
    const bob = company.as('bob', { nowMs: LATER })
    for (const tried of [
      () => bob.read(ticketId),
      () => bob.explainClock(ticketId),
      () => bob.addMessage(ticketId, { kind: 'reply', body: '…' }),
      () => bob.reopen(ticketId, 5, { reason: '…' }),
    ])
      await expect(tried()).rejects.toMatchObject({ code: 'not_found' })
  })

  test('stays as it is, and says so', async () => {
    for (const tried of [
      () => wang().addMessage(ticketId, { kind: 'note', body: '…' }),
      () => wang().reopen(ticketId, 5, { reason: '…' }),
      () => ada().reopen(ticketId, 5, { reason: '…' }),
    ])
      await expect(tried()).rejects.toMatchObject({
        code: 'wrong_state',
        details: { detail: { zh: expect.stringContaining('已归档') } },
      })
  })

  test('has a late word of its customer open what follows, once, under a number of its own', async () => {
    const late = (body: string) => ada().addMessage(ticketId, { kind: 'reply', body })
    const { changed } = await late('又坏了')
    expect(changed.number).toBe('TS-1003')
    expect((await late('很急')).changed.ticketId).toBe(changed.ticketId)
    const follow = await wang().read(changed.ticketId)
    expect(follow.messages.map(({ body }) => body)).toEqual(['又坏了', '很急'])
    expect(follow.links).toMatchObject([
      {
        kind: 'follow_up_of',
        number: 'TS-1001',
        ticketId,
        state: 'closed',
        subject: URGENT.subject,
      },
    ])
    expect((await ada().read(ticketId)).links).toMatchObject([{ number: 'TS-1003' }])
  })

  test('counts among past tickets as before', async () => {
    const wish = { fromMs: 0, untilMs: LATER + 1, after: 0, limit: 10 }
    const { results } = await env.SHARD_01.prepare(
      'SELECT promised FROM archived_tickets WHERE company_id = ?',
    )
      .bind(company.id)
      .all<{ promised: string }>()
    const tickets = results.map(({ promised }) => JSON.parse(promised))
    const past = await wang().pastTickets(wish, { total: 1, tickets })
    expect(past.tickets.map(({ name }) => name)).toEqual(['TS-1001', 'TS-1002', 'TS-1003'])
    expect(past.total).toBe(3)
    expect(Object.keys(past.rules)).toEqual(['rul_sla/1', 'rul_calendar/1'])
  })
})

describe('letting go', () => {
  let company: CompanyUnderTest
  beforeEach(async () => {
    company = await companyUnderTest()
  })

  test('broken off at any point loses nothing and doubles nothing', async () => {
    const ids = [await closed(company, '一'), await closed(company, '二')]
    await ring(company, '2027-11-01T11:00')
    const whole = { tickets: 2, archived: 0 }
    const room = archiveRoom(env, company.id, 'SHARD_01')

    // Killed when the records were laid down, and when the shard had heard of them.
    await runInDurableObject(company.stub, async (desk, { storage }) => {
      const putting = vi.spyOn(env.FILES, 'put').mockRejectedValueOnce(new Error('killed'))
      await expect(desk.putAway(LATER, 30)).rejects.toThrow('killed')
      putting.mockRestore()
      const taking = vi.spyOn(storage, 'transactionSync').mockImplementationOnce(() => {
        throw new Error('killed')
      })
      await expect(desk.putAway(LATER, 30)).rejects.toThrow('killed')
      taking.mockRestore()
    })
    expect(await rowsAtDesk(company)).toMatchObject(whole)
    expect(await inShard(company)).toMatchObject([{ state: 'copied' }, { state: 'copied' }])

    // Killed when the desk had let go, before it told the shard.
    await company.stub.putAway(LATER, 30)
    await runInDurableObject(company.stub, (_, { storage }) =>
      storage.sql.exec('UPDATE archived SET settled = 0'),
    )
    await env.SHARD_01.prepare("UPDATE archived_tickets SET state = 'copied'").run()
    await company.stub.putAway(LATER, 30)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 0, messages: 0, archived: 2 })
    expect(await inShard(company)).toMatchObject([{ state: 'archived' }, { state: 'archived' }])
    for (const id of ids) expect(await room.record(id)).toContain('疑似电源')
  })

  test('waits for what was said between the copy and the letting go', async () => {
    const ticketId = await closed(company)
    await ring(company, '2027-11-01T11:00')
    const get = vi.spyOn(env.FILES, 'get').mockImplementationOnce(async (...args) => {
      get.mockRestore()
      const ada = company.as('ada', { nowMs: LATER })
      await ada.addMessage(ticketId, { kind: 'reply', body: '又坏了' })
      return env.FILES.get(...(args as [string]))
    })
    await company.stub.putAway(LATER, 30)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1, archived: 0 })
    const { row, messages } = await company.as('wang', { nowMs: LATER }).read(ticketId)
    expect([row.state, messages.at(-1)?.body]).toEqual(['in_progress', '又坏了'])
    expect(await inShard(company)).toEqual([{ number: 1001, state: 'copied' }])
  })

  test('waits for its day, for its events, and for as long as the rules let a word reopen', async () => {
    await closed(company)
    await company.stub.putAway(LATER, 30)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1 })
    await sweep(company, CLOSED_AT + 30 * 86_400_000 - 1)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1 })
    const within = { count: 60, unit: 'days' }
    await publish(company.id, 'lifecycle', 1, { ...lifecycle.starter, reopening: { within } })
    await company.as('sun').learnRules()
    await sweep(company)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 1 })
    await sweep(company, CLOSED_AT + 60 * 86_400_000 + 1)
    expect(await rowsAtDesk(company)).toMatchObject({ tickets: 0 })
  })

  test('never frees a number, though every ticket is gone', async () => {
    await closed(company)
    await sweep(company)
    expect((await company.as('ada', { nowMs: LATER }).open(URGENT)).changed.number).toBe('TS-1002')
  })
})
