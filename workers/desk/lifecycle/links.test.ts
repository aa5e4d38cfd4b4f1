import { runInDurableObject } from 'cloudflare:test'
import { lifecycle } from '@bylaw/rules-lifecycle'
import { routing } from '@bylaw/rules-routing'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  makeFirst,
  publish,
  URGENT,
} from '../desk-under-test'

const DAY_MS = 86_400_000

let company: CompanyUnderTest
let one: string
let two: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'lifecycle', 1, {
    ...lifecycle.starter,
    reopening: { within: { count: 7, unit: 'days' } },
  })
  one = (await company.as('ada').open(URGENT)).changed.ticketId
  two = (await company.as('ada').open({ ...URGENT, subject: '二号机组' })).changed.ticketId
})

const wang = (nowMs: number = MONDAY_9) => company.as('wang', { nowMs })
const read = (ticketId: string, as = 'wang') => company.as(as).read(ticketId)
const first = (who: string, version?: number) => makeFirst(company, who, version)
const waitsTold = async (who: string, ticketId: string) =>
  (await company.as(who).notices.list({ limit: 50, unread: 'false' })).items.filter(
    (notice) => notice.ticketId === ticketId && notice.what.zh === '有工单等您受理',
  ).length
const linksOf = async (ticketId: string, as?: string) =>
  (await read(ticketId, as)).links.map(({ kind, direction, number }) => [kind, direction, number])

describe('a link', () => {
  test('is seen from both ends, made once, and taken away from either', async () => {
    await wang().link(one, 1, { kind: 'related', ticketId: two })
    const again = await wang().link(one, 2, { kind: 'related', ticketId: two })
    expect(again.changed.version).toBe(2)
    expect(await linksOf(one)).toEqual([['related', 'from', 'TS-1002']])
    expect(await linksOf(two)).toEqual([['related', 'to', 'TS-1001']])
    await wang().unlink(two, 1, { kind: 'related', ticketId: one })
    expect(await linksOf(one)).toEqual([])
  })

  test('to another customer’s ticket is not there for a contact', async () => {
    const { changed } = await company.as('bob').open({ ...URGENT, customerId: 'cus_boreal' })
    await wang().link(one, 1, { kind: 'related', ticketId: changed.ticketId })
    expect(await linksOf(one)).toHaveLength(1)
    expect(await linksOf(one, 'ada')).toEqual([])
  })

  test('to a ticket that cannot be read is shown, and keeps nobody from this one', async () => {
    await wang().link(one, 1, { kind: 'related', ticketId: two })
    await runInDurableObject(company.stub, (_, { storage }) =>
      storage.sql.exec("UPDATE tickets SET marks = '{' WHERE number = 1002"),
    )
    expect((await read(one)).links).toMatchObject([
      { number: 'TS-1002', subject: '二号机组', state: 'open', stageName: null },
    ])
  })

  test('is not to itself, and parts do not go round in a circle', async () => {
    const refused = { code: 'wrong_state' }
    await expect(wang().link(one, 1, { kind: 'related', ticketId: one })).rejects.toMatchObject(
      refused,
    )
    await wang().link(one, 1, { kind: 'child_of', ticketId: two })
    await expect(wang().link(two, 1, { kind: 'child_of', ticketId: one })).rejects.toMatchObject(
      refused,
    )
  })
})

describe('a whole', () => {
  test('is not closed while a part is open, by the staff or by the customer', async () => {
    const part = await wang().derive(one, { as: 'child', subject: '更换电源', description: '…' })
    await expect(wang().close(one, 1, { outcome: '…' })).rejects.toMatchObject({
      code: 'wrong_state',
      details: { refusal: { code: 'open_children', details: { openChildren: 1 } } },
    })
    await wang().close(part.changed.ticketId, 1, { outcome: '已更换' })
    await wang().close(one, 1, { outcome: '完成' })
  })

  test('may be, where the rules say so', async () => {
    const rules = { ...lifecycle.starter, children: 'may_stay_open' }
    await publish(company.id, 'lifecycle', 2, rules)
    await wang().learnRules()
    await wang().derive(one, { as: 'child', subject: '更换电源', description: '…' })
    await wang().close(one, 1, { outcome: '完成' })
  })
})

describe('what comes from a ticket', () => {
  test('counts from when it was said', async () => {
    const said = await company
      .as('ada', { nowMs: at('2027-11-01T09:30') })
      .addMessage(one, { kind: 'reply', body: '另外，打印机也坏了' })
    const fromMessage = `${said.changed.number}.2`
    const split = await wang(at('2027-11-01T11:00')).derive(one, {
      as: 'split',
      subject: '打印机',
      description: '打印机也坏了',
      fromMessage,
    })
    const { row } = await read(split.changed.ticketId)
    expect(row).toMatchObject({ openedAt: '2027-11-01T01:30:00.000Z', priority: 'urgent' })
    expect(await linksOf(split.changed.ticketId)).toEqual([['split_from', 'from', 'TS-1001']])
    const wrong = { as: 'split', subject: '…', description: '…', fromMessage: 'TS-1002.1' } as const
    await expect(wang().derive(one, wrong)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is from the same of the customer’s people', async () => {
    const wish = { as: 'split', subject: '更换电源', description: '…' } as const
    const split = await wang().derive(one, wish)
    expect((await wang().read(split.changed.ticketId)).contact?.personName).toBe('ada')
  })

  test('in what one of theirs said is from them', async () => {
    const rung = (await wang().open(URGENT)).changed.ticketId
    const said = await company.as('ada').addMessage(rung, { kind: 'reply', body: '打印机也坏了' })
    const wish = { as: 'split', subject: '打印机', description: '…' } as const
    const contactOf = async (more: object) =>
      (await wang().read((await wang().derive(rung, { ...wish, ...more })).changed.ticketId))
        .contact
    expect(await contactOf({})).toBeUndefined()
    const fromMessage = `${said.changed.number}.2`
    expect((await contactOf({ fromMessage }))?.personName).toBe('ada')
  })

  test('is part of it only if the staff say so', async () => {
    const wish = { as: 'child', subject: '…', description: '…' } as const
    await expect(company.as('ada').derive(one, wish)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(company.as('bob').derive(one, { ...wish, as: 'complaint' })).rejects.toMatchObject(
      { code: 'not_found' },
    )
  })
})

describe('a customer’s word on a closed ticket', () => {
  const write = (days: number) =>
    company
      .as('ada', { nowMs: MONDAY_9 + days * DAY_MS })
      .addMessage(one, { kind: 'reply', body: '又坏了' })
  beforeEach(() => wang().close(one, 1, { outcome: '已处理' }))

  test('opens it again within the time that the rules give', async () => {
    expect((await write(7)).changed.ticketId).toBe(one)
    expect((await read(one)).row.state).toBe('open')
  })

  test('later opens one that follows it, on which further words are heard', async () => {
    const { changed } = await write(8)
    expect(changed.ticketId).toMatch(/^tkt_[0-9a-z]{26}$/)
    expect((await read(changed.ticketId)).messages.map(({ body }) => body)).toEqual(['又坏了'])
    expect(await linksOf(changed.ticketId)).toEqual([['follow_up_of', 'from', 'TS-1001']])
    expect((await write(9)).changed.ticketId).toBe(changed.ticketId)
    expect((await read(one)).row.state).toBe('closed')
  })

  test('is told to whom it waits for: another where the pair has changed since', async () => {
    await first('wang')
    await first('sun', 2)
    await write(7)
    const { row, responsibility } = await read(one)
    expect(row.awaits?.personName).toBe('sun')
    expect(responsibility.at(-1)?.personName).toBe('sun')
    expect([await waitsTold('wang', one), await waitsTold('sun', one)]).toEqual([0, 1])
    await company.as('ada').addMessage(one, { kind: 'reply', body: '还在等' })
    expect(await waitsTold('sun', one)).toBe(1)
  })

  test('that opens one which follows it is told and given out as a new ticket is', async () => {
    await first('wang')
    const { ticketId } = (await write(8)).changed
    expect([
      (await read(ticketId)).row.awaits?.personName,
      await waitsTold('wang', ticketId),
    ]).toEqual(['wang', 1])
    await company.as('li').close(ticketId, 1, { outcome: '已处理' })
    await publish(company.id, 'routing', 1, {
      ...routing.starter,
      order: ['longest_idle'],
      assigns: 'automatic',
    })
    await company.as('li').learnRules()
    const { changed } = await write(30)
    expect(changed.ticketId).not.toBe(ticketId)
    expect((await read(changed.ticketId)).row.assigneeId).not.toBeNull()
  })
})

describe('merging one after the other', () => {
  const versionOf = async (ticketId: string) => (await read(ticketId)).row.version
  const merge = async (ticketId: string, intoId: string) =>
    wang().merge(ticketId, await versionOf(ticketId), { intoId })
  const mergings = async (ticketId: string, as?: string) =>
    (await read(ticketId, as)).messages.filter(({ kind }) => kind === 'merging')

  test('brings all that came, each under its number, until it is undone', async () => {
    const file = { name: 'log.txt', mediaType: 'text/plain', sizeBytes: 3, isPicture: false }
    const files = [{ id: `fil_${'0'.repeat(26)}`, ...file }]
    const far = await company.as('ada').open({ ...URGENT, subject: '三号机组', files })
    const three = far.changed.ticketId
    await merge(three, two)
    await merge(two, one)
    const came = { ticketId: three, number: 'TS-1003', into: 'TS-1002', subject: '三号机组' }
    expect((await mergings(one))[0]?.merging).toMatchObject({
      number: 'TS-1002',
      before: [{ ...came, description: URGENT.description, files }],
    })
    // The customer is told on theirs where it is by now; what came in is said among us.
    const goesOn = { ticketId: one, number: 'TS-1001' }
    expect((await mergings(three, 'ada'))[0]?.merging).toMatchObject({ number: 'TS-1002', goesOn })
    expect((await mergings(two, 'ada'))[0]?.merging).not.toHaveProperty('goesOn')
    expect(await mergings(one, 'ada')).toEqual([])

    await wang().unmerge(three, await versionOf(three))
    expect((await mergings(one))[0]?.merging).not.toHaveProperty('before')
    for (const each of [one, two])
      expect((await read(each)).messages.at(-1)).toMatchObject({
        ...{ kind: 'unmerging', visibility: 'internal', body: 'TS-1003' },
      })
  })

  test('takes along what had come before, where it is undone', async () => {
    const three = (await company.as('ada').open(URGENT)).changed.ticketId
    await merge(three, two)
    await merge(two, one)
    await wang().unmerge(two, await versionOf(two))
    const [left] = await mergings(one)
    expect(left?.merging).toMatchObject({ undone: true, files: [] })
    expect(left?.merging).not.toHaveProperty('before')
    const [kept] = await mergings(two)
    expect(kept?.merging).toMatchObject({ number: 'TS-1003', direction: 'to' })
    expect(kept?.merging).not.toHaveProperty('undone')
  })
})
