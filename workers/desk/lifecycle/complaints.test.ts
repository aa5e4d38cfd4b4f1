import { runInDurableObject } from 'cloudflare:test'
import { rulebook } from '@bylaw/rulebook'
import { beforeEach, describe, expect, test } from 'vitest'
import { newsOfTool } from '../../tools/news'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  makeFirst,
  personId,
  publish,
  queueOf,
  URGENT,
} from '../desk-under-test'
import { NOT_THEIRS, qianJoins } from './complaints-under-test'

let company: CompanyUnderTest
let one: string
beforeEach(async () => {
  company = await companyUnderTest()
  one = (await company.as('ada').open(URGENT)).changed.ticketId
})

const wang = (nowMs: number = MONDAY_9) => company.as('wang', { nowMs })
const read = (ticketId: string, as = 'wang') => company.as(as).read(ticketId)
const linksOf = async (ticketId: string) =>
  (await read(ticketId)).links.map(({ kind, direction, number }) => [kind, direction, number])

describe('a complaint', () => {
  const away = (who: string, standIn: string) => ({
    kind: 'absence' as const,
    id: `abs_${who}`,
    version: 1,
    body: JSON.stringify({
      id: `abs_${who}`,
      personId: personId(who),
      substituteId: personId(standIn),
      fromMs: 0,
      toMs: MONDAY_9 + 86_400_000,
      withdrawn: false,
      endedAtMs: null,
    }),
  })
  const group = (deputy: string) => ({
    kind: 'group' as const,
    id: 'grp_1',
    version: 1,
    body: JSON.stringify({
      id: 'grp_1',
      key: 'support',
      name: '支持组',
      products: [],
      regions: [],
      businesses: [],
      leaderId: personId('li'),
      deputyId: personId(deputy),
      members: [{ personId: personId('wang'), expertise: [] }],
      active: true,
    }),
  })
  const complain = () =>
    company.as('ada').derive(one, { as: 'complaint', subject: '没有人回电', description: '…' })
  beforeEach(async () => {
    await publish(company.id, 'escalation', 1, rulebook.escalation.starter)
    await company.as('li').learnRules()
  })

  test('is the deputy’s', async () => {
    await company.as('li').learnStaffing([group('wang')])
    const { row } = await read((await complain()).changed.ticketId)
    expect([row.type, row.assigneeName]).toEqual(['complaint', 'wang'])
    expect(await linksOf(row.id)).toEqual([['complaint_about', 'from', 'TS-1001']])
  })

  test('about the deputy’s own work is the leader’s', async () => {
    await company.as('li').learnStaffing([group('wang')])
    await wang().take(one, 1)
    expect((await read((await complain()).changed.ticketId)).row.assigneeName).toBe('li')
  })

  test('about the work of whoever stands in for the deputy is the leader’s', async () => {
    await company.as('li').learnStaffing([group('sun'), away('sun', 'wang')])
    await wang().take(one, 1)
    expect((await read((await complain()).changed.ticketId)).row.assigneeName).toBe('li')
  })

  test('is no next step of whoever stands in and is complained of, who is not told either', async () => {
    await company.as('li').learnStaffing([away('sun', 'wang')])
    await wang().take(one, 1)
    await makeFirst(company, 'sun')
    const { ticketId } = (await complain()).changed
    const { row, next } = await read(ticketId)
    expect([row.awaits?.personName, next?.name]).toEqual(['sun', 'li'])
    expect(row.standIn).toBeUndefined()
    await company.as('li').assign(ticketId, 1, { assigneeId: personId('sun') })
    const given = await read(ticketId)
    expect([given.next?.name, given.row.standIn]).toEqual(['li', undefined])
    expect(given.responsibility.at(-1)).toMatchObject({ personName: 'sun' })
    const told = (await wang().notices.list({ limit: 50, unread: 'false' })).items
    expect(told.filter((notice) => notice.ticketId === ticketId)).toEqual([])
  })

  test('about the lead’s work is the manager’s to see to next', async () => {
    await company.as('li').take(one, 1)
    expect((await read((await complain()).changed.ticketId)).next?.name).toBe('sun')
  })

  test('that a ticket is made is not taken back by whoever had it', async () => {
    await company.as('li').learnStaffing([group('sun')])
    await wang().take(one, 1)
    await company.as('li').change(one, 2, { type: 'complaint' })
    const { row } = await read(one)
    expect(row.assigneeName).toBe('sun')
    const back = wang().takeOver(one, row.version, { fromId: personId('sun') })
    await expect(back).rejects.toMatchObject({ code: 'not_allowed' })
  })

  test('that a ticket is made is the deputy’s; the leader’s, where the deputy had it', async () => {
    await company.as('li').learnStaffing([group('wang')])
    const two = (await company.as('ada').open(URGENT)).changed.ticketId
    await wang().take(two, 1)
    for (const ticketId of [one, two]) {
      const { version } = (await read(ticketId)).row
      await company.as('li').change(ticketId, version, { type: 'complaint' })
    }
    expect((await read(one)).row).toMatchObject({ assigneeName: 'wang', state: 'in_progress' })
    expect((await read(two)).row.assigneeName).toBe('li')
  })

  test('is not among what is theirs of whoever comes to stand in and is complained of', async () => {
    await company.as('li').learnStaffing([group('sun')])
    await wang().take(one, 1)
    const { ticketId } = (await complain()).changed
    expect((await read(ticketId)).row.assigneeName).toBe('sun')
    await company.as('li').learnStaffing([away('sun', 'wang')])
    const mine = async () =>
      (await queueOf(wang(), { view: 'mine', limit: 50 })).items.map(({ id }) => id)
    expect(await mine()).toEqual([one])
    // Nor does it keep them from their own, where it cannot be read.
    await runInDurableObject(company.stub, (_, { storage }) =>
      storage.sql.exec("UPDATE tickets SET marks = '{' WHERE id = ?", ticketId),
    )
    expect(await mine()).toEqual([one])
    const told = (await wang().notices.list({ limit: 50, unread: 'false' })).items
    expect(told.filter((notice) => notice.ticketId === ticketId)).toEqual([])
  })

  test('without a group waits for someone to take it', async () => {
    expect((await read((await complain()).changed.ticketId)).row.assigneeName).toBeNull()
  })

  test('shows the customer the files that they sent with it', async () => {
    await company.as('li').learnStaffing([group('wang')])
    const file = {
      id: 'fil_1',
      name: '面板.png',
      mediaType: 'image/png',
      sizeBytes: 9,
      isPicture: true,
    }
    const { changed } = await company
      .as('ada')
      .open({ ...URGENT, type: 'complaint', files: [file] })
    const [description] = (await read(changed.ticketId, 'ada')).messages
    expect(description).toMatchObject({ kind: 'description', files: [file] })
    expect(await company.as('ada').readFile(changed.ticketId, file.id)).toEqual(file)
  })
})

describe('a complaint of somebody’s work', () => {
  let complaintId: string
  beforeEach(async () => {
    await wang().take(one, 1)
    const wish = { as: 'complaint' as const, subject: '态度差', description: '没有人回电话' }
    complaintId = (await company.as('ada').derive(one, wish)).changed.ticketId
  })
  const version = async (id: string) => (await read(id, 'li')).row.version

  test('is not theirs to retype, to answer, to close or to do away with', async () => {
    await company.as('sun').take(complaintId, 1)
    const body = '已处理'
    const solution = { summary: body, steps: [body] }
    const heard = { who: '马军', how: 'phone', at: new Date(MONDAY_9).toISOString() } as const
    const other = (await company.as('ada').open(URGENT)).changed.ticketId
    const handle = [
      (v: number) => wang().change(complaintId, v, { type: 'request' }),
      () => wang().addMessage(complaintId, { kind: 'reply', body }),
      () => wang().addMessage(complaintId, { kind: 'question', body }),
      (v: number) => wang().solve(complaintId, v, solution),
      (v: number) => wang().confirm(complaintId, v, { outcome: 'confirmed', heard }),
      (v: number) => wang().close(complaintId, v, { outcome: body }),
      (v: number) => wang().merge(complaintId, v, { intoId: other }),
    ]
    const offered = (await wang().read(complaintId)).actions
    expect(offered.toSorted()).toEqual(['link', 'note'])
    for (const each of handle)
      await expect(each(await version(complaintId))).rejects.toMatchObject(NOT_THEIRS)
    await wang().addMessage(complaintId, { kind: 'note', body: '当时在现场' })
  })

  test('nor by a macro of theirs', async () => {
    const close = { do: 'close', outcome: { zh: '完' } } as const
    const news = newsOfTool({
      ...{ id: 'mac_1', kind: 'macro', name: '了结', ownerId: null, zone: 'Asia/Shanghai' },
      ...{ active: true, changedByName: 'sun', changedAtMs: MONDAY_9, version: 1 },
      content: { actions: [close] },
    })
    await company.as('sun').learnTools([news])
    const at = await version(complaintId)
    const byMacro = wang().applyMacro(complaintId, at, 'mac_1', 'zh')
    await expect(byMacro).rejects.toMatchObject(NOT_THEIRS)
  })

  test('nor while a colleague has it be another matter; but once the lead does', async () => {
    await company.as('sun').take(complaintId, 1)
    await qianJoins(company)
    const fromSun = { fromId: personId('sun') }
    const takeOver = async () => wang().takeOver(complaintId, await version(complaintId), fromSun)
    const makeIt = async (who: string, type: 'request' | 'complaint') =>
      company.as(who).change(complaintId, await version(complaintId), { type })
    await makeIt('qian', 'request')
    await expect(takeOver()).rejects.toMatchObject(NOT_THEIRS)
    await makeIt('li', 'complaint')
    await makeIt('li', 'request')
    await takeOver()
  })
})
