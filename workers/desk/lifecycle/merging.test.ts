import { runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  URGENT,
} from '../desk-under-test'

const DAY_MS = 86_400_000

let company: CompanyUnderTest
let one: string
let two: string
beforeEach(async () => {
  company = await companyUnderTest()
  one = (await company.as('ada').open(URGENT)).changed.ticketId
  two = (await company.as('ada').open({ ...URGENT, subject: '二号机组' })).changed.ticketId
})

const wang = (nowMs: number = MONDAY_9) => company.as('wang', { nowMs })
const read = (ticketId: string) => company.as('wang').read(ticketId)
const versionOf = async (ticketId: string) => (await read(ticketId)).row.version
const linksOf = async (ticketId: string) =>
  (await read(ticketId)).links.map(({ kind, direction, number }) => [kind, direction, number])
const merge = async (ticketId: string, intoId: string) =>
  wang().merge(ticketId, await versionOf(ticketId), { intoId })
const reopen = async (ticketId: string) =>
  wang().reopen(ticketId, await versionOf(ticketId), { reason: '不是一回事' })
const write = (ticketId: string) =>
  company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })

/** What the newest of its events tells of the ticket it is about. */
const lastEvent = ({ stub }: CompanyUnderTest) =>
  runInDurableObject(stub, (_, { storage }) =>
    JSON.parse(
      storage.sql.exec<{ data: string }>('SELECT data FROM events ORDER BY seq DESC LIMIT 1').one()
        .data,
    ),
  )

describe('merging', () => {
  test('ends what was owed on the one: it is neither kept nor late, until that is undone', async () => {
    await merge(two, one)
    const { firstResponse, resolution } = (await read(two)).row
    const ended = { at: expect.any(String), as: 'merged' }
    for (const clock of [firstResponse, resolution])
      expect(clock).toMatchObject({ metAt: null, breachedAt: null, ended })
    expect(await lastEvent(company)).toMatchObject({ ended: 'merged', firstRespondedAt: null })
    await wang().unmerge(two, await versionOf(two))
    expect((await read(two)).row.firstResponse.ended).toBeUndefined()
    expect(await lastEvent(company)).not.toHaveProperty('ended')
  })

  test('closes the one, and hears its customer on the other', async () => {
    await wang().merge(two, 1, { intoId: one })
    expect((await read(two)).row.state).toBe('closed')
    expect(await linksOf(one)).toEqual([['merged_into', 'to', 'TS-1002']])
    const { changed } = await company.as('ada').addMessage(two, { kind: 'reply', body: '还是不行' })
    expect(changed.ticketId).toBe(one)
    expect((await read(one)).messages.at(-1)?.body).toBe('还是不行')
    expect(await eventTypes(company)).toContain('ticket.merged')
  })

  test('tells on each of the two which ticket it was, and on the one that goes on what came', async () => {
    const told = async (who: string, ticketId: string) =>
      (await company.as(who).read(ticketId)).messages.find(({ kind }) => kind === 'merging')
        ?.merging
    await merge(two, one)
    const there = { number: 'TS-1001', ticketId: one, direction: 'from', files: [] }
    const here = { number: 'TS-1002', ticketId: two, direction: 'to', subject: '二号机组' }
    expect(await told('wang', two)).toEqual({ ...there, subject: URGENT.subject })
    const came = { description: URGENT.description, files: [] }
    expect(await told('wang', one)).toEqual({ ...here, ...came })
    // The customer knows where theirs went; what we put together is said among us.
    expect(await told('ada', two)).toEqual({ ...there, subject: URGENT.subject })
    expect(await told('ada', one)).toBeUndefined()
    await wang().unmerge(two, await versionOf(two))
    expect(await told('wang', one)).toEqual({ ...here, files: [], undone: true })
    expect(await told('ada', two)).toMatchObject({ direction: 'from', undone: true })
  })

  test('says on both that it was undone and by whom, to the customer on theirs', async () => {
    const lastOf = async (who: string, ticketId: string) =>
      (await company.as(who).read(ticketId)).messages.at(-1)
    await merge(two, one)
    await wang().unmerge(two, await versionOf(two))
    const author = (await lastOf('wang', two))?.authorName
    expect(author).toBeTruthy()
    const line = { kind: 'unmerging', authorName: author, at: new Date(MONDAY_9).toISOString() }
    const [from, to] = ['from', 'to'].map((direction) => ({ direction, undone: true }))
    expect(await lastOf('ada', two)).toMatchObject({ ...line, body: 'TS-1001', merging: from })
    expect(await lastOf('wang', one)).toMatchObject({ ...line, body: 'TS-1002', merging: to })
    expect((await lastOf('ada', one))?.kind).toBe('description')
  })

  test('stands as what is so where it was made anew after an undoing', async () => {
    await merge(two, one)
    await wang().unmerge(two, await versionOf(two))
    const later = MONDAY_9 + 60_000
    await wang(later).merge(two, await versionOf(two), { intoId: one })
    const mergings = (await read(one)).messages.filter(({ kind }) => kind === 'merging')
    expect(mergings.map(({ merging }) => merging?.undone)).toEqual([true, undefined])
  })

  test('is undone while that is possible, to where the ticket stood', async () => {
    await wang().addMessage(two, { kind: 'question', body: '型号？' })
    expect((await read(two)).mergeUndoneWithin?.zh).toBe('24 小时')
    expect((await company.as('ada').read(two)).mergeUndoneWithin).toBeUndefined()
    await wang().merge(two, 2, { intoId: one })
    expect((await read(two)).merge).toEqual({
      into: 'TS-1001',
      undoUntil: '2027-11-02T01:00:00.000Z',
    })
    const late = MONDAY_9 + DAY_MS + 1
    await expect(wang(late).unmerge(two, 3)).rejects.toMatchObject({ code: 'wrong_state' })
    await wang(late - 1).unmerge(two, 3)
    expect((await read(two)).row.state).toBe('waiting_customer')
    expect(await linksOf(two)).toEqual([])
  })

  test('is for tickets of one customer that are open', async () => {
    const { changed } = await company.as('bob').open({ ...URGENT, customerId: 'cus_boreal' })
    const refused = (intoId: string, why: string) =>
      expect(wang().merge(two, 1, { intoId })).rejects.toMatchObject({
        ...{ code: 'wrong_state', details: { detail: { en: expect.stringContaining(why) } } },
      })
    await refused(changed.ticketId, 'different customers')
    await refused(two, 'into itself')
    await wang().close(one, 1, { outcome: '…' })
    await refused(one, 'is closed')
  })

  test('is refused while a part of the ticket is open', async () => {
    await wang().derive(two, { as: 'child', subject: '更换电源', description: '…' })
    await expect(merge(two, one)).rejects.toMatchObject({
      code: 'wrong_state',
      details: { refusal: { code: 'open_children' } },
    })
  })
})

describe('a merging ends where the ticket is opened again', () => {
  test('and it can be merged anew', async () => {
    await merge(two, one)
    await reopen(two)
    expect(await linksOf(two)).toEqual([])
    await merge(two, one)
    expect((await read(two)).merge?.into).toBe('TS-1001')
  })

  test('or the other into it, and a word on that is heard where it went', async () => {
    await merge(two, one)
    await reopen(two)
    await merge(one, two)
    await wang().close(two, await versionOf(two), { outcome: '已处理' })
    expect((await write(two)).changed.ticketId).toBe(two)
    expect((await read(two)).row.state).toBe('open')
    expect((await write(one)).changed.ticketId).toBe(two)
  })

  test('so that a word on it, once it was closed for itself, is its own, and nothing is undone', async () => {
    await merge(two, one)
    await reopen(two)
    await wang().close(two, await versionOf(two), { outcome: '已处理' })
    expect((await read(two)).merge).toBeNull()
    await expect(wang().unmerge(two, await versionOf(two))).rejects.toMatchObject({
      code: 'wrong_state',
    })
    expect((await write(two)).changed.ticketId).toBe(two)
  })
})

test('a word on tickets that were merged into each other in a circle is heard where it is said', async () => {
  await merge(two, one)
  await wang().close(one, await versionOf(one), { outcome: '已处理' })
  // As it was written down before a merging ended with the reopening.
  await runInDurableObject(company.stub, (_, { storage }) =>
    storage.sql.exec("INSERT INTO links VALUES (1001, 'merged_into', 1002, 0)"),
  )
  expect((await write(two)).changed.ticketId).toBe(two)
})

describe('a ticket stays its customer’s', () => {
  const putRight = async (ticketId: string) =>
    company.as('li').correctCustomer(ticketId, await versionOf(ticketId), {
      customerId: 'cus_boreal',
      contactId: null,
    })

  test('while another was merged into it, and is free once that is undone', async () => {
    await wang().merge(two, 1, { intoId: one })
    await expect(putRight(one)).rejects.toMatchObject({ code: 'wrong_state' })
    await wang().unmerge(two, await versionOf(two))
    expect((await putRight(one)).changed.ticketId).toBe(one)
  })

  test.each(['follow_up', 'complaint'] as const)('and so does a %s of it', async (as) => {
    const { changed } = await company.as('ada').derive(one, { as, subject: '…', description: '…' })
    for (const ticketId of [one, changed.ticketId])
      await expect(putRight(ticketId)).rejects.toMatchObject({ code: 'wrong_state' })
    expect((await putRight(two)).changed.ticketId).toBe(two)
  })

  test('while that customer is asked whether it can wait; what they agreed to binds no other', async () => {
    const until = new Date(MONDAY_9 + 3 * DAY_MS).toISOString()
    const dueAt = async () => (await read(one)).row.resolution.dueAt
    const before = await dueAt()
    await wang().take(one, 1)
    await wang().ask(one, 2, { kind: 'deferral', until, reason: '正在客户现场' })
    await expect(putRight(one)).rejects.toMatchObject({ code: 'wrong_state' })
    await company.as('ada').answer(one, await versionOf(one), 1, { answer: 'agreed' })
    expect(await dueAt()).toBe(until)
    await putRight(one)
    expect(await dueAt()).toBe(before)
    // Whether it can wait is the other's to say from now on.
    await wang().ask(one, await versionOf(one), { kind: 'deferral', until, reason: '等配件' })
    await company.as('bob').answer(one, await versionOf(one), 2, { answer: 'agreed' })
    expect(await dueAt()).toBe(until)
  })
})
