import { sla } from '@bylaw/rules-sla'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  makeFirst,
  personId,
  queueOf,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})

const row = async () => (await company.as('li').read(ticketId)).row

test('a ticket is a request until someone says what it is', async () => {
  expect((await row()).type).toBe('request')
  const { changed } = await company.as('ada').open({ ...URGENT, type: 'complaint' })
  expect((await company.as('li').read(changed.ticketId)).row.type).toBe('complaint')
})

test('another priority is another promise, counted from the opening', async () => {
  expect((await row()).resolution.dueAt).toBe('2027-11-01T06:00:00.000Z')
  const nowMs = at('2027-11-01T09:20')
  await company
    .as('wang', { nowMs })
    .change(ticketId, 1, { priority: 'normal', subject: '重启后恢复' })
  const after = await row()
  expect([after.subject, after.priority, after.version]).toEqual(['重启后恢复', 'normal', 2])
  // Two working days of eight hours, from Monday 09:00.
  expect(after.resolution.dueAt).toBe('2027-11-02T10:00:00.000Z')
})

test('what was broken under the old priority stays broken', async () => {
  const nowMs = at('2027-11-01T10:00')
  await company.as('wang', { nowMs }).change(ticketId, 1, { priority: 'low' })
  expect((await row()).firstResponse.breachedAt).toBe('2027-11-01T01:30:01.000Z')
})

test('changing nothing is no change', async () => {
  const { changed } = await company.as('wang').change(ticketId, 1, { priority: 'urgent' })
  expect(changed.version).toBe(1)
  expect(await eventTypes(company)).toEqual(['ticket.opened'])
})

test('who comes too late hears what happened since, and by whom', async () => {
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').addMessage(ticketId, { kind: 'note', body: '内部' })
  await company.as('li').change(ticketId, 3, { priority: 'high', type: 'fault' })
  const late = company.as('wang').change(ticketId, 1, { subject: '另一个主题' })
  await expect(late).rejects.toMatchObject({
    code: 'stale_version',
    details: {
      currentVersion: 4,
      changedSince: [
        {
          version: 2,
          personName: 'wang',
          what: 'take',
          fields: [
            { field: 'state', before: 'open', after: 'in_progress' },
            { field: 'assignee', before: null, after: 'wang' },
          ],
        },
        { version: 3, what: 'note', fields: [] },
        {
          version: 4,
          personName: 'li',
          what: 'change',
          fields: [
            { field: 'priority', before: 'urgent', after: 'high' },
            { field: 'type', before: 'request', after: 'fault' },
          ],
        },
      ],
    },
  })
})

test('who names the version they answer is told of a colleague who answered first', async () => {
  const answer = (body: string, version?: number) =>
    company.as('wang').addMessage(ticketId, { kind: 'reply', body }, version)
  await company.as('li').addMessage(ticketId, { kind: 'reply', body: '已派人' })
  await expect(answer('正在查', 1)).rejects.toMatchObject({
    code: 'stale_version',
    details: { currentVersion: 2, changedSince: [{ personName: 'li', what: 'reply' }] },
  })
  expect((await answer('正在查', 2)).changed.version).toBe(3)
  expect((await answer('查好了')).changed.version).toBe(4)
})

test('the customer hears of changes, and not of notes', async () => {
  await company.as('wang').addMessage(ticketId, { kind: 'note', body: '内部' })
  await company.as('wang').solve(ticketId, 2, { summary: '升级固件', steps: ['升级'] })
  const late = company.as('ada').confirm(ticketId, 1, { outcome: 'confirmed' })
  await expect(late).rejects.toMatchObject({ details: { changedSince: [{ what: 'solve' }] } })
  const { items } = await company.as('ada').history(ticketId, { limit: 50 })
  expect(items.map(({ what }) => what)).toEqual(['solve', 'open'])
  await expect(company.as('bob').history(ticketId, { limit: 50 })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('the customer hears nothing of what colleagues ask of each other, and loses nothing by it', async () => {
  await company.as('wang').take(ticketId, 1)
  const approval = { kind: 'approval', toId: personId('li'), reason: '退货' } as const
  for (const version of [2, 4, 6]) {
    await company.as('wang').ask(ticketId, version, approval)
    await company.as('sun').answer(ticketId, version + 1, version / 2, { answer: 'declined' })
  }
  const kinds = (items: readonly { what: string }[]) => items.map(({ what }) => what)
  const all = await company.as('li').history(ticketId, { limit: 50 })
  expect(kinds(all.items)).toContain('declined_approval')
  const { items, nextCursor } = await company.as('ada').history(ticketId, { limit: 2 })
  expect([kinds(items), nextCursor]).toEqual([['take', 'open'], null])
  const late = company.as('ada').confirm(ticketId, 1, { outcome: 'confirmed' })
  await expect(late).rejects.toMatchObject({ details: { changedSince: [{ what: 'take' }] } })
})

test('a history is read in pages, latest first', async () => {
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').change(ticketId, 2, { type: 'fault' })
  const first = await company.as('li').history(ticketId, { limit: 1 })
  expect(first.items.map(({ what }) => what)).toEqual(['change'])
  const rest = await company.as('li').history(ticketId, { limit: 1, cursor: first.nextCursor! })
  expect(rest.items.map(({ what }) => what)).toEqual(['take'])
  // It begins with the opening.
  const last = await company.as('li').history(ticketId, { limit: 1, cursor: rest.nextCursor! })
  expect(last.items).toMatchObject([{ what: 'open', version: 1, personName: 'ada' }])
  expect(last.nextCursor).toBeNull()
})

test('waiting for a third party stands between its beginning and its end', async () => {
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').wait(ticketId, 2, { party: '电信', reason: '线路中断，等待抢修' })
  expect((await row()).state).toBe('waiting_third_party')
  const waiting = await queueOf(company.as('li'), { view: 'third_party', limit: 50 })
  expect(waiting.items.map(({ id }) => id)).toEqual([ticketId])
  await company.as('wang').resume(ticketId, 3, { reason: '线路已恢复' })
  expect((await row()).state).toBe('in_progress')
  expect(await eventTypes(company)).toEqual([
    'ticket.opened',
    'ticket.assigned',
    'ticket.waiting_third_party',
    'ticket.resumed',
  ])
  // Whom we wait for is between us.
  expect((await company.as('ada').read(ticketId)).messages).toHaveLength(1)
})

describe('a ticket of the wrong customer', () => {
  const toBoreal = { customerId: 'cus_boreal', contactId: personId('bob') }
  const NOT_THERE = { code: 'not_found' }

  test('is put right: the other’s people see it, and the former’s no longer', async () => {
    await company.as('wang').correctCustomer(ticketId, 1, toBoreal)
    const seen = await company.as('bob').read(ticketId)
    expect(seen).toMatchObject({ row: { customerName: 'boreal' }, contact: { personName: 'bob' } })
    const late = { kind: 'reply', body: '还在吗' } as const
    await expect(company.as('ada').read(ticketId)).rejects.toMatchObject(NOT_THERE)
    await expect(company.as('ada').addMessage(ticketId, late)).rejects.toMatchObject(NOT_THERE)
    expect((await queueOf(company.as('ada'), { view: 'all', limit: 50 })).items).toEqual([])
    const { items } = await company.as('li').history(ticketId, { limit: 1 })
    expect(items).toMatchObject([
      {
        what: 'correct_customer',
        personName: 'wang',
        fields: [
          { field: 'customer', before: 'acme', after: 'boreal' },
          { field: 'contact', before: 'ada', after: 'bob' },
        ],
      },
    ])
    // Whose it was is nothing to tell the other.
    const told = await company.as('bob').history(ticketId, { limit: 50 })
    expect(told.items.map(({ what }) => what)).toEqual(['open'])
  })

  test('is promised what the other’s level is promised, from the opening on', async () => {
    const [urgent] = sla.starter.policies
    const level = { ...urgent, when: { ...urgent?.when, customerLevel: 'key' } }
    company = await companyUnderTest({
      ...sla.starter,
      policies: [{ ...level, resolutionMinutes: 60 }, ...sla.starter.policies],
    })
    ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
    await company
      .as('li')
      .learnCustomer({ id: 'cus_boreal', name: 'boreal', level: 'key', version: 2 })
    // Answered: nothing but its being another’s has it promised anew.
    await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '在查' })
    const nowMs = at('2027-11-01T10:30')
    await company.as('wang', { nowMs }).correctCustomer(ticketId, 2, toBoreal)
    expect((await row()).resolution).toMatchObject({
      dueAt: '2027-11-01T02:00:00.000Z',
      breachedAt: '2027-11-01T02:00:01.000Z',
    })
  })

  test('waits for the other’s first responsible, and stays whose it is once somebody has it', async () => {
    await makeFirst(company, 'wang')
    const opened = await company.as('bob').open({ ...URGENT, customerId: 'cus_boreal' })
    const id = opened.changed.ticketId
    await company.as('li').correctCustomer(id, 1, { customerId: 'cus_acme', contactId: null })
    expect((await company.as('li').read(id)).row.awaits?.personName).toBe('wang')
    const { items } = await company.as('wang').notices.list({ limit: 50, unread: 'true' })
    expect(items.map(({ what }) => what.en)).toContain('A ticket waits for you to take it')
    await company.as('li').take(id, 2)
    await company.as('li').correctCustomer(id, 3, toBoreal)
    expect((await company.as('li').read(id)).row).toMatchObject({ assigneeName: 'li', version: 4 })
  })

  test('is put right by staff, for people of that customer, while it is not closed', async () => {
    const put = (who: string, version: number, to = toBoreal) =>
      company.as(who).correctCustomer(ticketId, version, to)
    await expect(put('ada', 1)).rejects.toMatchObject({ code: 'not_allowed' })
    const ofAnother = { customerId: 'cus_boreal', contactId: personId('ada') }
    await expect(put('wang', 1, ofAnother)).rejects.toMatchObject(NOT_THERE)
    const nobody = { ...toBoreal, customerId: 'cus_none' }
    await expect(put('wang', 1, nobody)).rejects.toMatchObject(NOT_THERE)
    const asItIs = { customerId: 'cus_acme', contactId: personId('ada') }
    expect((await put('wang', 1, asItIs)).changed.version).toBe(1)
    await company.as('wang').close(ticketId, 1, { outcome: '误报' })
    await expect(put('wang', 2)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})
